using Quiz.Core;
using Quiz.Core.Evidence;
using Quiz.Core.Progress;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;

namespace Quiz.Screens;

/// <summary>What feedback adds where the point of the question was got wrong before in a way that sticks, even if the answer is right now.</summary>
/// <param name="Lines">A line for each such misconception, to stand behind the verdict.</param>
/// <param name="Marks">The words that decided and those that misled then, as far as the question itself does not set them off.</param>
internal sealed record MisconceptionFeedback(Items<Block> Lines, Items<Mark> Marks)
{
    /// <summary>More than this would drown the verdict.</summary>
    private const int Most = 2;

    public static MisconceptionFeedback None { get; } = new([], []);

    /// <summary>For the question at hand; nothing before all may be told.</summary>
    /// <param name="misconceptions">Those of before the sitting, so that what happens in it is not counted.</param>
    public static MisconceptionFeedback Of(Session session, IEnumerable<Misconception> misconceptions)
    {
        if (session.Rung != Rung.Key) return None;
        Items<Core.Questions.Point> points = QuestionPoints.Of(session.Bank, session.Current.Question);
        Misconception[] own = [.. misconceptions.Where(m => m.About.Bank == session.Bank.Id && points.Contains(m.About.Point)).Take(Most)];
        List<Place> taken = [.. FeedbackMarks.Of(session).Select(m => m.Place)];
        List<Mark> marks = [];
        foreach (Misconception misconception in own)
        {
            Set(misconception.Decides, Tone.Decides);
            Set(misconception.Misleads, Tone.Misleads);
        }

        return new MisconceptionFeedback(own.Select(m => Block.Of(MisconceptionWords.Again(session.Bank, m))).ToItems(), marks.ToItems());

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
