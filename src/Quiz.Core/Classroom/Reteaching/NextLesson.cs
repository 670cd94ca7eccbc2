using Quiz.Core.Banks;
using Quiz.Core.Classroom.Reports;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Classroom.Reteaching;

/// <summary>
/// What a class should look at again after a test: the places of the text where it lost most, and new questions on
/// them.
/// </summary>
/// <param name="Report">The whole report, as far as it may be told.</param>
/// <param name="Spans">The worst first; empty where nothing was lost, or too few have answered.</param>
public sealed record NextLesson(Bank Bank, ClassReport Report, Items<LostSpan> Spans)
{
    /// <summary>
    /// A short test on the same points; null where no question is left. It is the same whenever it is made.
    /// </summary>
    public Plan? MiniQuiz => Spans.All(s => s.Next.IsEmpty) ? null : new Plan
    {
        Bank = Bank.Id,
        BankHash = Bank.ContentHash,
        Mode = Mode.Test,
        Seed = 0,
        Questions = Spans.SelectMany(s => s.Next).Select(q => q.Id).ToItems(),
    };

    /// <param name="used">The ids of the questions that the test had, whether or not they count.</param>
    /// <param name="isShared">Whether it may leave the class: no names, and no group under five.</param>
    /// <returns>Null where even the class is such a group.</returns>
    public static NextLesson? Of(ClassWork work, IEnumerable<string> used, bool isShared = false)
    {
        var whole = ClassReport.Of(work);
        if ((isShared ? Sharing.Of(whole) : whole) is not { } report) return null;
        Items<CountedSheet> sheets = CountedSheet.Of(work, CountedAttempts.First);
        HashSet<string> asked =
            [.. used, .. work.Students.SelectMany(s => s.Sheets).SelectMany(s => s.Responses).Select(r => r.Question)];
        var spans = new List<LostSpan>();
        foreach (SpanLoss loss in SpanLoss.Worst(work.Bank, sheets))
        {
            Items<Question> next = NextQuestions.Of(work.Bank, loss.Place, loss.Questions, asked);
            asked.UnionWith(next.Select(q => q.Id));
            spans.Add(new SpanReport(work.Bank, work.Rules, sheets, report, loss).With(next));
        }

        return new NextLesson(work.Bank, report, spans.ToItems());
    }
}
