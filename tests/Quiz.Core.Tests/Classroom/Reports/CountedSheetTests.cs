using Quiz.Core.Classroom.Reports;
using Quiz.Core.Sessions;

namespace Quiz.Core.Tests.Classroom.Reports;

public class CountedSheetTests
{
    private static readonly AnswerSheet Empty = new() { Responses = [] };

    private static readonly ClassWork Work = new(Build.Bank(), [
        TestClass.Student("S1", Empty with { Number = 3 }, Empty with { Number = 2 },
            Empty with { Number = 1, Mode = Mode.Practice }),
        TestClass.Student("S2", Empty with { Number = 1, IsHandedIn = false }, Empty with { Number = 2 }),
        TestClass.Student("S3", Empty with { IsHandedIn = false }),
        TestClass.Student("S4")]);

    [Fact]
    public void The_first_test_that_was_handed_in_counts() =>
        Assert.Equal([("S1", 2), ("S2", 2)],
            CountedSheet.Of(Work, CountedAttempts.First).Select(s => (s.Student.Id, s.Sheet.Number)));

    [Fact]
    public void All_that_was_handed_in_counts_where_it_is_asked_for() =>
        Assert.Equal([("S1", 1), ("S1", 2), ("S1", 3), ("S2", 2)],
            CountedSheet.Of(Work, CountedAttempts.All).Select(s => (s.Student.Id, s.Sheet.Number)));
}
