using Quiz.Core.Questions;

namespace Quiz.Core.Learning;

/// <summary>What is to be asked today.</summary>
/// <param name="Items">The questions, the most forgotten point first, at most as many as were asked for.</param>
/// <param name="Waiting">How many more are due beyond those.</param>
/// <param name="Next">The next day after today on which something is due, if nothing is answered until then; null if
/// there is none.</param>
public sealed record DueList(Items<DueItem> Items, int Waiting, DateOnly? Next)
{
    /// <summary>How many questions a review has at most, unless said otherwise.</summary>
    public const int UsualCount = 30;

    /// <summary>
    /// Finds the points that are due and have a question that is not disputed, the least likely to be recalled first,
    /// ties by key. A point that is already asked by the question for another needs none of its own.
    /// </summary>
    /// <param name="index">The questions of the banks that are to be reviewed.</param>
    /// <param name="count">How many questions at most.</param>
    public static DueList Of(Schedule schedule, DateOnly today, PointIndex index, int count = UsualCount)
    {
        List<DueItem> due = [];
        DateOnly? next = null;
        ILookup<(string, string), Dispute> disputes = schedule.Disputes.ToLookup(d => (d.Bank, d.Question));
        foreach (PointSchedule point in schedule.Points)
        {
            Askable[] questions =
                [.. index.Asking(point.Key).Where(q => !disputes[(q.Bank, q.Id)].Any(d => d.Suspends(q)))];
            if (questions.Length == 0) continue;
            if (point.Card.IsDue(today))
                due.Add(new DueItem(point, WhoseTurn(point, questions), point.Card.Recall(today)));
            else if (next is null || point.Card.Due < next) next = point.Card.Due;
        }

        List<DueItem> apart = Apart(due.OrderBy(d => d.Recall).ThenBy(d => d.Point.Key));
        return new DueList(apart.Take(count).ToItems(), Math.Max(0, apart.Count - count), next);
    }

    /// <summary>The question that was never asked, or not for the longest time.</summary>
    private static Askable WhoseTurn(PointSchedule point, IEnumerable<Askable> questions) =>
        // at least one
        questions.MinBy(q => point.Turns.FirstOrDefault(t => t.Question == q.Id)?.At ?? DateTimeOffset.MinValue)!;

    private static List<DueItem> Apart(IEnumerable<DueItem> due)
    {
        List<DueItem> apart = [];
        HashSet<PointKey> asked = [];
        foreach (DueItem item in due)
        {
            if (asked.Contains(item.Point.Key)) continue;
            apart.Add(item);
            foreach (Point point in item.Question.Points) asked.Add(item.Point.Key with { Point = point });
        }

        return apart;
    }
}

/// <summary>A point that is due, with the question whose turn it is to ask it.</summary>
/// <param name="Recall">The chance that it is remembered today, from 0 to 1.</param>
public sealed record DueItem(PointSchedule Point, Askable Question, double Recall);
