using Quiz.Core;
using Quiz.Core.Evidence;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Screens.Pages;

namespace Quiz.Screens.Documents;

/// <summary>
/// What feedback adds where the point of the question was got wrong before in a way that sticks, even if the answer is
/// right now.
/// </summary>
/// <param name="Lines">A line for each such misconception, to stand behind the verdict.</param>
/// <param name="Marks">The words that decided and those that misled then, as far as the question itself does not set
/// them off.</param>
internal sealed record MisconceptionFeedback(Items<Block> Lines, Items<Mark> Marks)
{
    /// <summary>More than this would drown the verdict.</summary>
    private const int Most = 2;

    public static MisconceptionFeedback None { get; } = new([], []);

    /// <summary>For the question at hand; nothing before all may be told.</summary>
    public static MisconceptionFeedback Of(Session session)
    {
        if (session.Rung != Rung.Key || session.Reminders.IsEmpty) return None;
        Items<Quiz.Core.Questions.Point> points = QuestionPoints.Of(session.Bank, session.Current.Question);
        Reminder[] own = [.. session.Reminders.Where(r => points.Contains(r.About)).Take(Most)];
        List<Place> taken = [.. FeedbackMarks.Of(session).Select(m => m.Place)];
        List<Mark> marks = [];
        foreach (Reminder reminder in own)
        {
            Set(reminder.Decides, Tone.Decides);
            Set(reminder.Misleads, Tone.Misleads);
        }

        return new MisconceptionFeedback(own.Select(r => Block.Of(r.Said)).ToItems(), marks.ToItems());

        void Set(Items<Place> places, Tone tone)
        {
            foreach (Place place in places.Where(p => !taken.Any(p.Overlaps)))
            {
                marks.Add(new Mark(place, tone, FormattableString.Invariant($"b{marks.Count}")));
                taken.Add(place);
            }
        }
    }
}
