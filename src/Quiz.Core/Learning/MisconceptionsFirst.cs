namespace Quiz.Core.Learning;

/// <summary>Puts what a learner misconceives at the head of what is due.</summary>
public static class MisconceptionsFirst
{
    /// <summary>
    /// The due questions that turn on a misconception first, otherwise in the order given. Let <see cref="DueList.Of"/>
    /// take all that is due, and cut the list here, so that no misconception is cut off.
    /// </summary>
    /// <param name="count">How many questions at most; the others wait.</param>
    public static DueList Order(DueList due, IEnumerable<Misconception> misconceptions, int count = int.MaxValue)
    {
        ILookup<PointKey, Misconception> on = misconceptions.ToLookup(m => m.About);
        DueItem[] ordered = [.. due.Items.OrderBy(
            item => item.Question.Points.Any(p => on.Contains(new PointKey(item.Question.Bank, p))) ? 0 : 1)];
        return due with
        {
            Items =
            ordered.Take(count).ToItems(),
            Waiting = due.Waiting + Math.Max(0, ordered.Length - count)
        };
    }
}
