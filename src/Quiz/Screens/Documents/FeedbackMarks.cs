using System.Globalization;
using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Screens.Pages;

namespace Quiz.Screens.Documents;

/// <summary>
/// What is set off in the article for the question at hand: what decides, and for wrong choices what misleads.
/// </summary>
internal static class FeedbackMarks
{
    /// <summary>Those of the question, then those of what was got wrong on its point before.</summary>
    public static List<Mark> All(Session session) => [.. Of(session), .. MisconceptionFeedback.Of(session).Marks];

    public static List<Mark> Of(Session session)
    {
        var marks = new List<Mark>();
        if (session.Rung == Rung.Place)
            marks.AddRange(Sentences(session).Select((p, i) => new Mark(p, Tone.Place, Anchor('p', i))));
        if (session.Rung == Rung.Key)
        {
            IEnumerable<Place> deciding = session.Current.Question.Evidence.Select(e => e.Place)
                .Concat(session.Current.Question.Evidence.SelectMany(e => e.Or));
            marks.AddRange(deciding.Select((p, i) => new Mark(p, Tone.Decides, Anchor('d', i))));
        }

        marks.AddRange(Misleading(session).Select((p, i) => new Mark(p, Tone.Misleads, Anchor('m', i))));
        return marks;
    }

    /// <summary>The sentences that the deciding words stand in: where to look again.</summary>
    public static IEnumerable<Place> Sentences(Session session) => session.Current.Question.Evidence.Select(e =>
    {
        Passage passage = session.Bank.Passage(e.Place.Passage);
        TextRange sentence = passage.Sentences[passage.SentenceAt(e.Place.Range.Start)];
        return e.Place with { Range = sentence, Quote = sentence.Of(passage.Text) };
    }).Distinct();

    /// <summary>
    /// The words behind wrong choices, and, once all is told, sentences that were marked or given as proof and are
    /// neither.
    /// </summary>
    private static IEnumerable<Place> Misleading(Session session) =>
        session.Rung == Rung.None ? [] : [.. Chosen(session), .. Marked(session)];

    private static IEnumerable<Place> Marked(Session session)
    {
        if (session.Rung != Rung.Key || session.Current.Scored is not { } scored) return [];
        IEnumerable<string> wrong = scored.Answer is MarkAnswer
            ? scored.Verdict.Parts.Where(p => !p.IsRight).Select(p => p.Id)
            : scored.Judgement.Proof is ProofOutcome.RightNotShown or ProofOutcome.NotFound
                ? scored.Proof?.Sentences ?? []
                : [];
        return wrong.Select(a => SentenceList.IndexOf(session.Bank, a))
            .Where(i => i >= 0)
            .Select(i => SentenceList.Of(session.Bank)[i]);
    }

    private static IEnumerable<Place> Chosen(Session session) => session.Current.Question is not ChoiceQuestion question
        ? []
        : session.Current.Attempts
            .Select(a => a.Answer).OfType<ChoiceAnswer>().SelectMany(a => a.Options)
            .Select(question.Option).Where(o => !o.IsCorrect).SelectMany(o => o.Misled.Places).Distinct();

    private static string Anchor(char kind, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");
}
