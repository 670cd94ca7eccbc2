using Quiz.Core.Questions;

namespace Quiz.Core.Sessions;

/// <summary>How the text was used for the answers of a sitting. It is told, and never scored.</summary>
/// <param name="Answers">How many answers were given with the article at hand. Where sentences are marked it always is:
/// those are left out.</param>
/// <param name="Unopened">How many of them were given without any of the article on the screen.</param>
/// <param name="Placed">How many of the others have a paragraph that decides.</param>
/// <param name="AtPlace">For how many of those it was on the screen.</param>
public sealed record ReadingTrace(int Answers, int Unopened, int Placed, int AtPlace)
{
    /// <summary>The trace of a sitting; null where the article was closed, or nothing was answered.</summary>
    public static ReadingTrace? Of(Session session)
    {
        if (session.Plan.Book != Quiz.Core.Banks.BookPolicy.Open) return null;
        Asked[] answered =
            [.. session.Questions.Where(q => q is { Scored.Answer: not DontKnow, Question: not MarkQuestion })];
        if (answered.Length == 0) return null;
        Asked[] opened = [.. answered.Where(q => !q.Opened.IsEmpty)];
        Asked[] placed = [.. opened.Where(q => !q.Question.Evidence.IsEmpty)];
        return new ReadingTrace(
            answered.Length,
            answered.Length - opened.Length,
            placed.Length,
            placed.Count(q => q.Question.Evidence.Any(e => e.Places.Any(p => q.Opened.Contains(p.Passage)))));
    }
}
