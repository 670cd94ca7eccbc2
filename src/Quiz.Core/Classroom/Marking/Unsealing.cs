using System.Globalization;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Classroom.Marking;

/// <summary>Leads from what a student did with a pack back to the bank, by its key file.</summary>
public static class Unsealing
{
    /// <summary>An answer as the bank's question takes it.</summary>
    /// <exception cref="MalformedFileException">It names something that is not in the pack, or does not fit the
    /// question.</exception>
    public static (Question Question, TakenAnswer Taken) Unseal(this KeyFile key, TakenAnswer taken)
    {
        MappedQuestion mapped = key.Map.Find(taken.Question)
            ?? throw new MalformedFileException($"There is no question {taken.Question} in this pack.");
        Question question = key.Find(mapped) ?? throw new MalformedFileException(
            $"The question {taken.Question} was made by an earlier version of Quiz, and is gone.");
        var unsealed = taken with
        {
            Question = mapped.Bank,
            Answer = Unseal(key, mapped, taken.Answer),
            Proof = taken.Proof is { } proof
                ? new Proof(proof.Sentences.Select(s => Sentence(key, s)).ToItems())
                : null,
        };
        if (taken.Certainty is { } level && !Certainty.Levels.Contains(level))
            throw new MalformedFileException($"The answer to {taken.Question} has a certainty that there is not.");
        return (question, unsealed);
    }

    /// <summary>An answer as the bank's question takes it; null if it does not fit.</summary>
    public static TakenAnswer? TryUnseal(this KeyFile key, TakenAnswer taken)
    {
        try
        {
            return key.Unseal(taken).Taken;
        }
        catch (MalformedFileException)
        {
            return null;
        }
    }

    /// <summary>How an answer of a student is judged.</summary>
    /// <exception cref="MalformedFileException">It does not fit the question.</exception>
    public static Judgement Judge(this KeyFile key, TakenAnswer taken)
    {
        (Question question, TakenAnswer unsealed) = key.Unseal(taken);
        try
        {
            return Judgement.Of(question, unsealed.Answer, unsealed.Proof, question.ProofPolicyUnder(key.Terms.Prove),
                unsealed.Certainty);
        }
        catch (ArgumentException)
        {
            throw new MalformedFileException($"The answer to {taken.Question} does not fit the question.");
        }
    }

    /// <summary>
    /// The test as it was taken, finished and judged: questions and options in the order in which the student saw them.
    /// </summary>
    /// <exception cref="MalformedFileException">The result does not belong to this key.</exception>
    public static Session Reveal(this KeyFile key, Result result)
    {
        Session taken = Replay(key, result);
        if (taken.Questions.IsEmpty)
            throw new MalformedFileException("All of its questions were made by an earlier version of Quiz, and are "
                + "gone: nobody can judge them any more.");
        Plan plan = taken.Plan with
        {
            BankHash = key.Bank.ContentHash,
            Questions = taken.Questions.Select(q => Mapped(key, q.Question.Id).Bank).ToItems(),
            Prove = key.Terms.Prove,
        };
        return new Session
        {
            Bank = key.Bank,
            Plan = plan,
            Questions = Granted(key, result, taken.Questions.Select(asked => Reveal(key, asked)).ToItems()),
            Stage = Stage.Done,
            IsOnlyShown = true,
            Since = taken.Since,
            LastAt = taken.LastAt,
            Spent = taken.Spent,
            EventCount = taken.EventCount,
        };
    }

    private static Session Replay(KeyFile key, Result result)
    {
        if (result.Head is { } head && head.Pack != key.Pack)
            throw new MalformedFileException(
                "It is the result of another test: this key file belongs to another pack.");
        return result.Replay(
            key.ToPack().Test, key.Map.Questions.Where(q => key.Find(q) is null).Select(q => q.Id).ToItems());
    }

    /// <summary>
    /// The questions with what the teacher has decided of them, where that is something else than what the key says.
    /// </summary>
    private static Items<Asked> Granted(KeyFile key, Result result, Items<Asked> questions)
    {
        if (key.Decisions.IsEmpty) return questions;
        var marked = MarkingRules.Released(key)
            .Mark(Collected.Of("", result, DateTimeOffset.MaxValue))
            .ToDictionary(m => m.Question, StringComparer.Ordinal);
        return questions.Select(asked => marked.GetValueOrDefault(asked.Question.Id) is { Points: { } points } mark
            && (points != asked.Marks || mark.Max != asked.Worth)
            ? asked with { Granted = GrantedBy(mark, points) }
            : asked).ToItems();
    }

    private static Granted GrantedBy(MarkedAnswer mark, double points) =>
        MarkingRules.IsByHand(mark) ? new Granted(points, mark.Max, "your teacher gave the points", IsByHand: true)
        : MarkingRules.IsByKey(mark)
            ? new Granted(points, mark.Max, "your teacher accepts what you typed", IsByHand: true)
        : new Granted(points, mark.Max, mark.Reason, IsByHand: false);

    private static Asked Reveal(KeyFile key, Asked taken)
    {
        MappedQuestion mapped = Mapped(key, taken.Question.Id);
        Question question = key.Find(mapped)!; // what is gone was left out of the replay
        var asked = new Asked
        {
            Question = question,
            Options = question is ChoiceQuestion choice
                ? taken.Options.Select(o => choice.Option(mapped.PartOf(o.Id))).ToItems()
                : [],
            Items = question is OrderQuestion order
                ? taken.Items.Select(i => order.Item(mapped.PartOf(i.Id))).ToItems()
                : [],
            Lefts = question is PairQuestion lefts
                ? taken.Lefts.Select(l => lefts.Left(mapped.PartOf(l.Id))).ToItems()
                : [],
            Rights = question is PairQuestion rights
                ? taken.Rights.Select(r => rights.Right(mapped.PartOf(r.Id))).ToItems()
                : [],
            Opened = key.Map.Passages.Where(p => taken.Opened.Contains(p.Id)).Select(p => p.Bank).ToItems(),
            IsFlagged = taken.IsFlagged,
            Dispute = taken.Dispute,
            IsForTeacher = !question.IsScored,
        };
        if (taken.Scored is not { } scored) return asked;
        var given = new TakenAnswer(taken.Question.Id, scored.Answer, scored.Certainty, scored.Proof, 0, default);
        (_, TakenAnswer unsealed) = key.Unseal(given);
        return asked with
        {
            Attempts =
            [new Attempt(unsealed.Answer, key.Judge(given), unsealed.Proof, unsealed.Certainty)]
        };
    }

    private static MappedQuestion Mapped(KeyFile key, string id) =>
        key.Map.Find(id) ?? throw new MalformedFileException($"There is no question {id} in this pack.");

    private static Answer Unseal(KeyFile key, MappedQuestion mapped, Answer answer) => answer.Match<Answer>(
        choice: a => new ChoiceAnswer(a.Options.Select(mapped.PartOf).ToItems()),
        fill: a => a, // typed text has no ids
        order: a => new OrderAnswer(a.Items.Select(i => i == OrderAnswer.Empty ? i : mapped.PartOf(i)).ToItems()),
        pair: a => new PairAnswer(
            a.Pairs.Select(p => new Pairing(mapped.PartOf(p.Left), mapped.PartOf(p.Right))).ToItems()),
        mark: a => new MarkAnswer(a.Sentences.Select(s => Sentence(key, s)).ToItems()),
        open: a => a,
        dontKnow: a => a);

    /// <summary>"p2.3" is the third sentence of the second passage.</summary>
    private static string Sentence(KeyFile key, string address)
    {
        int dot = address.LastIndexOf('.');
        MappedId? passage = dot < 0 ? null : key.Map.Passages.FirstOrDefault(p => p.Id == address[..dot]);
        bool isNumber =
            int.TryParse(address.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        if (passage is null || !isNumber || number < 1 || number > key.Bank.Passage(passage.Bank).Sentences.Count)
            throw new MalformedFileException($"There is no sentence {address} in this pack.");
        return key.Bank.Passage(passage.Bank).Address(number - 1);
    }
}
