using Quiz.Core.Classroom;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Papers;

/// <summary>An answer of a row that is half-way, by the pack's ids.</summary>
/// <param name="Then">What is still to be typed for it; null if nothing is.</param>
internal sealed record DraftAnswer(TakenAnswer Taken, Asking? Then);

/// <summary>Half a row as a gradebook keeps it: an event a line.</summary>
internal static class DraftLines
{
    /// <param name="begun">The line that is not yet typed to its end; null if there is none.</param>
    public static string Write(IEnumerable<DraftAnswer> answers, BegunLine? begun)
    {
        IEnumerable<SessionEvent> given = answers.Select(a => new Unjudged
        {
            Question = a.Taken.Question,
            Answer = a.Taken.Answer,
            Proof = a.Taken.Proof,
            Certainty = a.Taken.Certainty,
            Then = a.Then,
            Seconds = 0,
        });
        return string.Join('\n', (begun is null
            ? given
            : given.Append(new Drafted(begun.Question, new OpenAnswer(begun.Text)))).Select(EventJson.Write));
    }

    public static IEnumerable<DraftAnswer> Read(string lines) => Events(lines).OfType<Unjudged>()
        .Select(e => new DraftAnswer(new TakenAnswer(e.Question, e.Answer, e.Certainty, e.Proof, 0, default), e.Then));

    /// <summary>The line that was left before it was typed to its end; null if none was.</summary>
    public static BegunLine? ReadBegun(string lines) =>
        Events(lines).LastOrDefault(e => e is Drafted { Draft: OpenAnswer }) is Drafted { Draft: OpenAnswer open } begun
            ? new BegunLine(begun.Question, open.Text)
            : null;

    private static IEnumerable<SessionEvent> Events(string lines) =>
        lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(EventJson.Read);
}
