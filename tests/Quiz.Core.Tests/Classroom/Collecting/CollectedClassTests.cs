using CsCheck;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Sessions;

namespace Quiz.Core.Tests.Classroom.Collecting;

public class CollectedClassTests
{
    /// <summary>What comes back from the student S1, and what is listed of it.</summary>
    public static TheoryData<string, CollectedFile[], string[]> Cases => new()
    {
        { "whole", [Handed.In("a", "S1")], [] },
        { "another way of typing the id", [Handed.In("a", " s1")], [] },
        { "nothing", [], ["Missing: nothing came back."] },
        { "unfinished", [Handed.In("a", "S1", answered: 3).Unfinished()], ["Unfinished: not handed in, 3 of 4 answered; last step 2026-03-01 12:10."] },
        { "late", [Handed.In("a", "S1", minute: 60)], ["Late: handed in 2026-03-01 13:10, 10 minutes after the deadline."] },
        { "two attempts", [Handed.In("a", "S1", "x"), Handed.In("b", "S1", "y", 20)],
            ["Duplicate: 2 attempts: 1, handed in 2026-03-01 12:10, receipt 7Q2M4KXA; 2, handed in 2026-03-01 12:30, receipt 7Q2M4KXB. Attempt 1 counts, because it was handed in first."] },
        { "broken off and begun again", [Handed.In("a", "S1", "x").Unfinished(), Handed.In("b", "S1", "y", 20)],
            ["Duplicate: 2 attempts: 1, not handed in, 4 of 4 answered; last step 2026-03-01 12:10; 2, handed in 2026-03-01 12:30, receipt 7Q2M4KXB. Attempt 2 counts, because only it was handed in."] },
        { "a late one by a slow clock", [Handed.In("a", "S1", "x", 60), Handed.In("b", "S1", "y", 20)],
            ["Duplicate: 2 attempts: 1, handed in 2026-03-01 12:30, receipt 7Q2M4KXB; 2, handed in 2026-03-01 13:10 (late), receipt 7Q2M4KXA. Attempt 1 counts, because only it was handed in on time."] },
        { "the same file twice", [Handed.In("a", "S1", places: ["/in/a", "/in/b"])], ["Copy: the same file came back twice."] },
        { "an older copy", [Handed.In("a", "S1", answered: 2).Unfinished(), Handed.In("b", "S1")], ["Copy: 2 copies of one attempt that differ: this one counts, with 4 answers, handed in."] },
        { "damaged", [Handed.In("a", "S1") with { Damaged = [new DamagedLine(4, ""), new DamagedLine(6, "")] }], ["Damaged: lines 4, 6 cannot be read; the 9 good lines are kept, with 4 answers."] },
        { "without its first line", [Handed.In("a", "S1", places: "/in/lamp-S1-1.result") with { Head = null, Damaged = [new DamagedLine(1, "")] }],
            ["Damaged: line 1 cannot be read; the 9 good lines are kept, with 4 answers. Whose it is, its name says."] },
        { "damaged, and a whole copy", [Handed.In("a", "S1"), Handed.In("b", "S1", answered: 3) with { Head = null, Damaged = [new DamagedLine(1, "")] }],
            ["Copy: 2 copies of one attempt that differ: this one counts, with 4 answers, handed in.", "Damaged: line 1 cannot be read; the 9 good lines are kept, with 3 answers. Another copy of this attempt counts."] },
        { "edited", [Handed.In("a", "S1") with { Misfit = 5 }], ["Edited: line 4 or 5 is not as it was written: something was changed, put in or taken out."] },
        { "a clock set back", [Handed.In("a", "S1") with { Back = new ClockStep(5, TimeSpan.FromHours(3)) }], ["Clock: the machine's clock goes back by 3 hours in line 5; its times are taken as they are."] },
        { "a clock that is ahead", [Handed.In("a", "S1") with { Ahead = TimeSpan.FromDays(365) }], ["Clock: when it was collected, its last step lay 365 days in the future; its times are taken as they are."] },
        { "an id that nobody has", [Handed.In("a", "S11")], ["Missing: nothing came back.", "Unknown: this id is not on the list of the class. Perhaps S1, from whom nothing came back."] },
        { "nobody's", [Handed.In("a", "S1"), Handed.In("b", "S1", "x") with { Head = null }], ["Unknown: neither the file nor its name says whose it is; it is kept, and counts for nobody."] },
        { "another test", [Handed.In("a", "S1"), Handed.In("b", "S1", "x") with { Head = new ResultHead("other", "S1", 1, Handed.Id("x")) }], ["OtherTest: the result of another test; it is kept, and does not count here."] },
        { "no result", [Handed.In("a", "S1"), new CollectedFile { Hash = "n", Kind = FileKind.Other, Places = ["/in/n.txt"] }], ["NoResult: it is no result."] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_fault_is_said_once_and_nothing_else(string name, CollectedFile[] files, string[] findings) =>
        Assert.Equal([name, .. findings], Handed.Class(files, "S1").Findings.Select(f => $"{f.Kind}: {f.Sentence}").Prepend(name));

    [Fact]
    public void One_file_of_two_students_is_said()
    {
        CollectedFile edited = Handed.In("b", "S2", "S1") with { Misfit = 2, Head = new ResultHead(Handed.Pack, "S2", 1, Handed.Id("forged")) };
        CollectedClass found = Handed.Class([Handed.In("a", "S1"), edited], "S1", "S2");
        Assert.Equal(
            [(FindingKind.Missing, "S2"), (FindingKind.Edited, "S1"), (FindingKind.Shared, "S1")],
            found.Findings.Select(f => (f.Kind, f.Student!))); // each is about a student
        Assert.Equal("also came back in the name of S2; it counts for S1.", found.Findings[^1].Sentence);
        Assert.Equal(
            FindingKind.Shared,
            Handed.Class([Handed.In("a", "S1", places: ["/in/S1_file/x.result", "/in/S2_file/x.result"]), Handed.In("c", "S2")], "S1", "S2").Findings.Single().Kind);
    }

    [Fact]
    public void A_misspelt_id_is_one_fault_whoever_is_meant()
    {
        CollectedFile typed = Handed.In("a", "S11", "x", places: "/in/S1_file/lamp-S11-1.result");
        Finding[] found = [.. Handed.Class([typed], "S1", "S2").Findings];
        Assert.Equal([(FindingKind.Missing, "S1"), (FindingKind.Missing, "S2"), (FindingKind.Unknown, "S11")], found.Select(f => (f.Kind, f.Student!))); // each is about a student
        Assert.Equal("this id is not on the list of the class. It also came back in the name of S1, from whom nothing else came back.", found[2].Sentence);
        Assert.Equal(new OwnerAsked([("7Q2M4KXA", "/in/S1_file/lamp-S11-1.result")], "S1"), found[2].Asks);

        Finding[] both = [.. Handed.Class([typed, Handed.In("b", "S1")], "S1").Findings];
        Assert.Equal("this id is not on the list of the class. It also came back in the name of S1.", Assert.Single(both).Sentence);
    }

    [Fact]
    public void Where_several_may_be_meant_none_is_named_for_the_teacher()
    {
        Finding found = Handed.Class([Handed.In("a", "S1x").Unfinished()], "S11", "S12").Findings.Single(f => f.Kind == FindingKind.Unknown);
        Assert.Equal("this id is not on the list of the class. Perhaps S11 or S12, from whom nothing came back.", found.Sentence);
        Assert.Equal(new OwnerAsked([(null, "/in/a.result")], null), found.Asks);
        Assert.Equal("this id is not on the list of the class.", Handed.Class(Enumerable.Range(10, 8).Select(n => Handed.In($"f{n}", $"X{n}")), "X1", "X2").Findings[^1].Sentence); // another list
    }

    [Fact]
    public void Files_that_are_the_same_are_counted_and_those_that_differ_are_not()
    {
        Assert.Equal(2, Handed.Class([Handed.In("a", "S1", places: ["/in/a", "/in/b", "/in/c"])], "S1").Findings.Single().Spare);
        Assert.Equal(0, Handed.Class([Handed.In("a", "S1", answered: 2).Unfinished(), Handed.In("b", "S1")], "S1").Findings.Single().Spare);
    }

    [Fact]
    public void A_teacher_can_prefer_another_attempt_and_say_whose_one_is()
    {
        CollectedFile[] files = [Handed.In("a", "S1", "x"), Handed.In("b", "S1", "y", 20), Handed.In("c", "S7")];
        string second = Handed.Class(files, "S1", "S2").Find("s1")!.Find("7q2m-4kxb")!.Key, foreign = Handed.Class(files, "S1", "S2").FindAttempt("c.result")!.Key; // they are there
        CollectedClass decided = CollectedClass.Of(files, Handed.Terms("S1", "S2") with
        {
            Preferred = new Dictionary<string, string> { ["S1"] = second },
            Owners = new Dictionary<string, string> { [foreign] = "S2" },
        });
        Assert.Equal("b", decided.Find("S1")!.CountedFile!.Places[0][4..5]);
        Assert.Equal("c", decided.Find("S2")!.CountedFile!.Places[0][4..5]);
        Finding left = Assert.Single(decided.Findings);
        Assert.EndsWith("Attempt 2 counts, because the teacher prefers it.", left.Sentence, StringComparison.Ordinal);
    }

    /// <summary>Files that clash in every way: few students, few attempts, few contents.</summary>
    private static readonly Gen<CollectedFile> AnyFile = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 4], Gen.Int[0, 3], Gen.Int[0, 7]).Select((student, attempt, place, state) =>
    {
        CollectedFile file = Handed.In($"{student}{attempt}{state}", $"S{student}", $"x{attempt}", attempt * 30, state % 5, $"/in/S{place}_file/a.result", "/in/b.result");
        if ((state & 1) > 0) file = file.Unfinished();
        if ((state & 2) > 0) file = file with { Misfit = 3, Damaged = [new DamagedLine(2, "")] };
        if ((state & 4) > 0) file = file with { Head = null };
        return file;
    });

    [Fact]
    public void The_order_of_the_files_does_not_matter() => Gen.Select(AnyFile.Array[0, 12], Gen.Int[0, 1000]).Sample((files, seed) =>
    {
        CollectedFile[] distinct = [.. files.DistinctBy(f => f.Hash)];
        CollectedFile[] shuffled = [.. Shuffle.Order(distinct, seed, "files")];
        CollectedClass one = Handed.Class(distinct, "S0", "S1", "S2"), other = Handed.Class(shuffled, "S0", "S1", "S2");
        Assert.Equal(one.Findings, other.Findings);
        Assert.Equal(one.Students, other.Students);
        Assert.Equal(distinct.Length, one.Students.SelectMany(s => s.Attempts).Concat(one.Unowned).Sum(a => a.Copies.Count)); // nothing is lost
    }, iter: 500);
}
