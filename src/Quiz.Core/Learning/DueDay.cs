namespace Quiz.Core.Learning;

/// <summary>
/// How many questions fall due on a day; today has those that are overdue, too. They are counted as a review asks them.
/// </summary>
public sealed record DueDay(DateOnly Day, int Questions)
{
    /// <param name="days">How many days, today included.</param>
    public static Items<DueDay> Of(Schedule schedule, PointIndex index, DateOnly today, int days)
    {
        int before = 0;
        var due = new List<DueDay>();
        for (int i = 0; i < days; i++)
        {
            DateOnly day = StudyDay.After(today, i);
            int until = DueList.Of(schedule, day, index, int.MaxValue).Items.Count;
            // a question that asks for two points may stand in for two
            due.Add(new DueDay(day, Math.Max(0, until - before)));
            before = Math.Max(before, until);
        }

        return due.ToItems();
    }
}
