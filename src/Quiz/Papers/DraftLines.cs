using Quiz.Core.Classroom;
using Quiz.Core.Sessions;

namespace Quiz.Papers;

/// <summary>An answer of a row that is half-way, by the pack's ids.</summary>
/// <param name="Then">What is still to be typed for it; null if nothing is.</param>
internal sealed record DraftAnswer(TakenAnswer Taken, Asking? Then);

/// <summary>Half a row as a gradebook keeps it: an event a line.</summary>
internal static class DraftLines
{
    public static string Write(IEnumerable<DraftAnswer> answers) => string.Join('\n', answers.Select(a => EventJson.Write(new Unjudged
    {
        Question = a.Taken.Question,
        Answer = a.Taken.Answer,
        Proof = a.Taken.Proof,
        Certainty = a.Taken.Certainty,
        Then = a.Then,
        Seconds = 0,
    })));

    public static IEnumerable<DraftAnswer> Read(string lines) => lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(EventJson.Read).OfType<Unjudged>()
        .Select(e => new DraftAnswer(new TakenAnswer(e.Question, e.Answer, e.Certainty, e.Proof, 0, default), e.Then));
}
