using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;

namespace Quiz.Core.Tests.Classroom.Collecting;

public class TestAttemptTests
{
    private static readonly CollectedFile Whole = Handed.In("whole", "S1");

    /// <summary>Two copies, the better one first.</summary>
    public static TheoryData<string, CollectedFile, CollectedFile> Pairs => new()
    {
        { "handed in", Whole with { Hash = "z", Misfit = 3 }, Whole.Unfinished() },
        { "not edited", Whole with { Hash = "z", Answered = 1 }, Whole with { Misfit = 3 } },
        { "more answers", Whole with { Hash = "z" }, Whole with { Answered = 3 } },
        { "less damage", Whole with { Hash = "z", Lines = 1 }, Whole with { Damaged = [new DamagedLine(3, "")] } },
        { "more lines", Whole with { Hash = "z" }, Whole with { Lines = 8 } },
        { "on paper the later one", Whole with { Hash = "z", Kind =
            FileKind.Paper, Answered = 0, LastAt = Build.Noon.AddDays(1) }, Whole with { Kind = FileKind.Paper } },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Of_two_copies_the_better_one_counts(string why, CollectedFile better, CollectedFile worse) =>
        Assert.Equal((why, better), (why, Assert.Single(TestAttempt.Of([worse, better])).Best));

    [Fact]
    public void Copies_are_known_by_their_id_or_by_what_their_second_line_follows()
    {
        CollectedFile headless = Whole with { Hash = "h", Head = null }, short1 =
            Whole with { Hash = "s", Link = null }, other = Handed.In("other", "S1", "y");
        Assert.Equal([1, 3], TestAttempt.Of([headless, other, short1, Whole]).Select(a => a.Copies.Count).Order());
        Assert.Equal([1, 1], TestAttempt.Of([headless, short1]).Select(a => a.Copies.Count));
    }
}
