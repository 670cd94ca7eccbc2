using Quiz.Core.Classroom.Marking;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom;

/// <summary>
/// Leads from an answer by the bank's ids to the pack's, the other way than <see cref="Unsealing"/>: under those it
/// outlives a corrected wording.
/// </summary>
public static class AnswerSealing
{
    /// <summary>An answer as a result would have it.</summary>
    /// <exception cref="ArgumentException">The question is not in the test, or has no such part.</exception>
    public static TakenAnswer Seal(this KeyFile key, TakenAnswer taken)
    {
        MappedQuestion mapped = key.Map.FindBank(taken.Question)
            ?? throw new ArgumentException($"The test has no question \"{taken.Question}\".", nameof(taken));
        return taken with
        {
            Question = mapped.Id,
            Answer = Seal(key, mapped, taken.Answer),
            Proof = taken.Proof is { } proof
                ? new Proof(proof.Sentences.Select(s => Sentence(key, s)).ToItems())
                : null,
        };
    }

    private static Answer Seal(KeyFile key, MappedQuestion mapped, Answer answer) => answer.Match<Answer>(
        choice: a => new ChoiceAnswer(a.Options.Select(o => Part(mapped.Parts, o)).ToItems()),
        fill: a => a, // typed text has no ids
        order: a => new OrderAnswer(a.Items.Select(i => i == OrderAnswer.Empty ? i : Part(mapped.Parts, i)).ToItems()),
        pair: a => new PairAnswer(
            a.Pairs.Select(p => new Pairing(Part(Lefts(mapped), p.Left), Part(Rights(mapped), p.Right))).ToItems()),
        mark: a => new MarkAnswer(a.Sentences.Select(s => Sentence(key, s)).ToItems()),
        open: a => a,
        dontKnow: a => a);

    /// <summary>What is at the left and what is at the right may be called the same.</summary>
    private static IEnumerable<MappedId> Lefts(MappedQuestion question) =>
        question.Parts.Where(p => char.IsAsciiDigit(p.Id[0]));

    private static IEnumerable<MappedId> Rights(MappedQuestion question) =>
        question.Parts.Where(p => !char.IsAsciiDigit(p.Id[0]));

    private static string Part(IEnumerable<MappedId> parts, string id) =>
        parts.FirstOrDefault(p => p.Bank == id)?.Id
            ?? throw new ArgumentException($"The test has nothing called \"{id}\".", nameof(id));

    private static string Sentence(KeyFile key, string address)
    {
        int dot = address.LastIndexOf('.');
        return Part(key.Map.Passages, address[..dot]) + address[dot..];
    }
}
