using CsCheck;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Prose;

namespace Quiz.Core.Tests.Classroom.Collecting;

public class CollectedClassTests
{
    /// <summary>What comes back from the student S1, and what is listed of it.</summary>
    public static TheoryData<string, CollectedFile[], string[]> Cases => new()
    {
        { "whole", [Handed.In("a", "S1")], [] },
        { "another way of typing the id", [Handed.In("a", " s1")], [] },
        { "nothing", [], ["Missing: nothing came back."] },
        { "unfinished", [Handed.In("a", "S1", answered: 3)
            .Unfinished()], ["Unfinished: not handed in, 3 of 4 answered; last step 2026-03-01 12:10."] },
        { "late", [Handed.In(
            "a", "S1", minute: 60)], ["Late: handed in 2026-03-01 13:10, 10 minutes after the deadline."] },
        { "two attempts", [Handed.In("a", "S1", "x"), Handed.In("b", "S1", "y", 20).Again()],
            ["Duplicate: 2 attempts: 1, handed in 2026-03-01 12:10, receipt 7Q2M4KXA; 2, handed in 2026-03-01 12:30, "
                + "receipt 7Q2M4KXB. Attempt 1 counts, because it was handed in first."] },
        { "broken off and begun again", [Handed.In("a", "S1", "x").Unfinished(), Handed.In("b", "S1", "y", 20).Again()],
            ["Duplicate: 2 attempts: 1, not handed in, 4 of 4 answered; last step 2026-03-01 12:10; 2, handed in "
                + "2026-03-01 12:30, receipt 7Q2M4KXB. Attempt 2 counts, because only it was handed in."] },
        { "a late one by a slow clock", [Handed.In("a", "S1", "x", 60), Handed.In("b", "S1", "y", 20).Again()],
            ["Duplicate: 2 attempts: 1, handed in 2026-03-01 12:30, receipt 7Q2M4KXB; 2, handed in 2026-03-01 13:10 "
                + "(late), receipt 7Q2M4KXA. Attempt 1 counts, because only it was handed in on time."] },
        { "two first attempts", [Handed.In("a", "S1", "x"), Handed.In("b", "S1", "y", 20)],
            ["Contested: 2 attempts: 1, handed in 2026-03-01 12:10, receipt 7Q2M4KXA; 2, handed in 2026-03-01 12:30, "
                + "receipt 7Q2M4KXB. Attempt 1 counts, because it was handed in first. But 1 and 2 have the same "
                + "number on the machines that they come from: somebody else may have typed this id."] },
        { "handed in at the deadline", [Handed.In("a", "S1", minute: 50)], [] },
        { "a blink after the deadline", [Handed.In("a", "S1", minute: 50) with { HandedInAt =
            Handed.Due.AddMilliseconds(1) }], ["Late: handed in 2026-03-01 13:00, 1 second after the deadline."] },
        { "zeros that a spreadsheet has dropped", [Handed.In("a", "S0001")], ["Missing: nothing came back.",
            "Unknown: this id is not on the list of the class. Perhaps S1, from whom nothing came back."] },
        { "the same file twice", [Handed.In("a", "S1", places: ["/in/a",
            "/in/b"])], ["Copy: the same file came back twice."] },
        { "an older copy", [
            Handed.In("a", "S1", answered: 2).Unfinished(),
            Handed.In("b", "S1"),
        ], ["Copy: 2 copies of one attempt that differ: this one counts, with 4 answers, handed in."] },
        { "damaged", [Handed.In("a", "S1") with
        {
            Damaged = [new DamagedLine(4, ""), new DamagedLine(6, "")],
        }], ["Damaged: lines 4, 6 cannot be read; the 9 good lines are kept, with 4 answers."] },
        { "without its first line", [Handed.In("a", "S1", places: "/in/lamp-S1-1.result") with { Head =
            null, Damaged = [new DamagedLine(1, "")] }],
            ["Damaged: line 1 cannot be read; the 9 good lines are kept, with 4 answers. Whose it is, its name says."] },
        { "damaged, and a whole copy", [Handed.In("a", "S1"),
            Handed.In("b", "S1", answered: 3) with { Head = null, Damaged = [new DamagedLine(1, "")] }],
            ["Copy: 2 copies of one attempt that differ: this one counts, with 4 answers, handed in.",
                "Damaged: line 1 cannot be read; the 9 good lines are kept, with 3 answers. Another copy of this "
                    + "attempt counts."] },
        { "edited", [Handed.In("a", "S1") with { Misfit =
            5 }], ["Edited: line 4 or 5 is not as it was written: something was changed, put in or taken out."] },
        { "a clock set back", [Handed.In("a", "S1") with
        {
            Back = new ClockStep(5, TimeSpan.FromHours(3)),
        }], ["Clock: the machine's clock goes back by 3 hours in line 5; its times are taken as they are."] },
        { "a clock that is ahead", [Handed.In("a", "S1") with { Ahead =
            TimeSpan.FromDays(365) }], ["Clock: when it was collected, its last step lay 365 days in the future; its "
                + "times are taken as they are."] },
        { "an id that nobody has", [Handed.In("a", "S11")], ["Missing: nothing came back.",
            "Unknown: this id is not on the list of the class. Perhaps S1, from whom nothing came back."] },
        { "nobody's", [Handed.In("a", "S1"), Handed.In("b", "S1", "x") with { Head =
            null }], ["Unknown: neither the file nor its name says whose it is; it is kept, and counts for nobody."] },
        { "another test", [
            Handed.In("a", "S1"),
            Handed.In("b", "S1", "x") with { Head = new ResultHead("other", "S1", 1, Handed.Id("x")) },
        ], ["OtherTest: the result of another test; it is kept, and does not count here."] },
        { "no result", [Handed.In("a", "S1"), new CollectedFile { Hash =
            "n", Kind = FileKind.Other, Places = ["/in/n.txt"] }], ["NoResult: it is no result."] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_fault_is_said_once_and_nothing_else(string name, CollectedFile[] files, string[] findings) =>
        Assert.Equal([name, .. findings],
            Handed.Class(files, "S1").Findings.Select(f => $"{f.Kind}: {f.Sentence}").Prepend(name));

    [Fact]
    public void One_file_of_two_students_is_said()
    {
        CollectedFile edited = Handed.In("b", "S2", "S1") with
        {
            Misfit =
            2,
            Head = new ResultHead(Handed.Pack, "S2", 1, Handed.Id("forged"))
        };
        CollectedClass found = Handed.Class([Handed.In("a", "S1"), edited], "S1", "S2");
        Assert.Equal(
            [(FindingKind.Missing, "S2"), (FindingKind.Edited, "S1"), (FindingKind.Shared, "S1")],
            found.Findings.Select(f => (f.Kind, f.Student!))); // each is about a student
        Assert.Equal("also came back in the name of S2; it counts for S1.", found.Findings[^1].Sentence);
        Assert.Equal(
            FindingKind.Shared,
            Handed.Class([Handed.In("a", "S1", places: ["/in/S1_file/x.result", "/in/S2_file/x.result"]),
                Handed.In("c", "S2")], "S1", "S2").Findings.Single().Kind);
    }

    [Fact]
    public void In_the_own_folder_a_file_goes_before_a_neighbours_with_the_same_id()
    {
        CollectedFile typed = Handed.In("a", "S2", "x", places: "/in/S1_file/a.result"), own =
            Handed.In("b", "S2", "y", 20, places: "/in/S2_file/b.result").Unfinished();
        CollectedClass found = Handed.Class([typed, own], "S1", "S2");
        Assert.Equal(own, found.Find("S2")!.CountedFile); // it is on the list
        // each is about a student
        Assert.Equal([(FindingKind.Missing, "S1"), (FindingKind.Unfinished, "S2"), (FindingKind.Shared, "S2")],
            found.Findings.Select(f => (f.Kind, f.Student!)));
        Assert.Equal("a file with this id lies in the folder of S1, so that it does not count here.",
            found.Findings[^1].Sentence);
        Assert.Equal(new OwnerAsked([("7Q2M4KXA", "/in/S1_file/a.result")], "S1"), found.Findings[^1].Asks);
        Assert.Equal([FindingKind.Unfinished, FindingKind.Shared], found.Find("S2")!.Warnings); // as above
        // as above: neither the neighbour's nor what was not handed in
        Assert.DoesNotContain(found.Find("S2")!.Attempts, found.Find("S2")!.MayCount);

        CollectedClass mended = CollectedClass.Of([typed, own], Handed.Terms("S1", "S2") with
        {
            Owners =
            new Dictionary<string, string> { [Handed.Id("x").ToString("N")] = "S1" }
        });
        Assert.Equal((typed, own), (mended.Find("S1")!.CountedFile, mended.Find("S2")!.CountedFile)); // as above
        Assert.Equal(FindingKind.Unfinished, Assert.Single(mended.Findings).Kind);
    }

    [Fact]
    public void Where_two_claim_one_id_the_teacher_is_asked_until_it_is_said_whose_they_are()
    {
        CollectedFile[] files = [Handed.In("a", "S1", "x"), Handed.In("b", "S1", "y", 20)];
        Finding asked = Assert.Single(Handed.Class(files, "S1").Findings);
        Assert.Equal(new OwnerAsked([("7Q2M4KXA", "/in/a.result"), ("7Q2M4KXB", "/in/b.result")], null), asked.Asks);
        Assert.Contains("S2 perhaps, from whom nothing came back.",
            Handed.Class(files, "S1", "S2").Findings[^1].Sentence, StringComparison.Ordinal);
        string first = Handed.Id("x").ToString("N"), second = Handed.Id("y").ToString("N");
        Assert.Equal(FindingKind.Duplicate, Decided(first, "S1").Findings.Single().Kind);
        Assert.Empty(Decided(second, "S2").Findings);

        CollectedClass Decided(string attempt, string owner) => CollectedClass.Of(
            files, Handed.Terms(owner == "S1"
                ? ["S1"]
                : ["S1", "S2"]) with
            { Owners = new Dictionary<string, string> { [attempt] = owner } });
    }

    [Fact]
    public void Ids_that_differ_in_zeros_are_suggested_also_where_the_list_has_lost_them()
    {
        Assert.EndsWith("Perhaps 0017, from whom nothing came back.",
            Handed.Class([Handed.In("a", "17")], "0017", "0170").Findings[^1].Sentence, StringComparison.Ordinal);
        Assert.EndsWith("Perhaps 17, from whom nothing came back.",
            Handed.Class([Handed.In("a", "00017")], "17", "1").Findings[^1].Sentence, StringComparison.Ordinal);
        CollectedClass all = Handed.Class(Enumerable.Range(1, 9).Select(n => Handed.In($"f{n}", $"000{n}")), "1", "2",
            "3", "4", "5", "6", "7", "8", "9");
        Assert.Equal(9, all.Findings.Count(f => f.Asks is OwnerAsked { Meant: not null }));
    }

    [Fact]
    public void What_was_answered_and_not_handed_in_is_listed_with_what_makes_it_count()
    {
        CollectedFile left = Handed.In("a", "S1", "x").Unfinished();
        Assert.Equal(new PreferAsked("S1", 1), Assert.Single(Handed.Class([left], "S1").Findings).Asks);
        Assert.Null(Assert.Single(Handed.Class([left with { Answered = 0 }], "S1").Findings).Asks);
        CollectedClass preferred = CollectedClass.Of([left], Handed.Terms("S1") with
        {
            Preferred =
            new Dictionary<string, string> { ["S1"] = Handed.Id("x").ToString("N") }
        });
        Assert.Equal(
            "not handed in, 4 of 4 answered; last step 2026-03-01 12:10; it counts, because the teacher prefers it.",
            Assert.Single(preferred.Findings).Sentence);
        // it is there
        Assert.Equal([true, false], new[] { preferred, Handed.Class([left], "S1") }.Select(c => c.Find("S1")!)
            .Select(s => s.MayCount(s.Attempts[0])));
    }

    [Fact]
    public void Files_whose_steps_have_the_same_times_are_listed_once()
    {
        long[] times = [0, 1203, 4411, 9000, 12_345, 20_001];
        CollectedFile one = Handed.In("a", "S1") with { Times = times.ToItems() };
        CollectedFile copy = Handed.In("b", "S2") with { Times = [.. times[..5], 20_777, 30_000] }, other =
            Handed.In("c", "S3") with { Times = times.Select(t => t + 1).ToItems() };
        Finding twin = Assert.Single(Handed.Class([other, copy, one], "S1", "S2", "S3").Findings);
        Assert.Equal((FindingKind.Twin, "S1", "each step was taken in the same millisecond as in the file of S2 "
            + "(7Q2M4KXB): one was made from the other."), (twin.Kind, twin.Student, twin.Sentence));
    }

    [Fact]
    public void A_misspelt_id_is_one_fault_whoever_is_meant()
    {
        CollectedFile typed = Handed.In("a", "S11", "x", places: "/in/S1_file/lamp-S11-1.result");
        Finding[] found = [.. Handed.Class([typed], "S1", "S2").Findings];
        // each is about a student
        Assert.Equal([(FindingKind.Missing, "S1"), (FindingKind.Missing, "S2"), (FindingKind.Unknown, "S11")],
            found.Select(f => (f.Kind, f.Student!)));
        Assert.Equal("this id is not on the list of the class. It also came back in the name of S1, from whom nothing "
            + "else came back.", found[2].Sentence);
        Assert.Equal(new OwnerAsked([("7Q2M4KXA", "/in/S1_file/lamp-S11-1.result")], "S1"), found[2].Asks);

        Finding[] both = [.. Handed.Class([typed, Handed.In("b", "S1")], "S1").Findings];
        Assert.Equal("this id is not on the list of the class. It also came back in the name of S1.",
            Assert.Single(both).Sentence);
    }

    [Fact]
    public void Where_several_may_be_meant_none_is_named_for_the_teacher()
    {
        Finding found = Handed.Class([Handed.In("a", "S1x").Unfinished()], "S11", "S12").Findings
            .Single(f => f.Kind == FindingKind.Unknown);
        Assert.Equal("this id is not on the list of the class. Perhaps S11 or S12, from whom nothing came back.",
            found.Sentence);
        Assert.Equal(new OwnerAsked([(null, "/in/a.result")], null), found.Asks);
        // another list
        Assert.Equal("this id is not on the list of the class.", Handed.Class(Enumerable.Range(10, 8)
            .Select(n => Handed.In($"f{n}", $"X{n}")), "X1", "X2").Findings[^1].Sentence);
    }

    [Fact]
    public void Files_that_are_the_same_are_counted_and_those_that_differ_are_not()
    {
        Assert.Equal(2,
            Handed.Class([Handed.In("a", "S1", places: ["/in/a", "/in/b", "/in/c"])], "S1").Findings.Single().Spare);
        Assert.Equal(0, Handed.Class([Handed.In("a", "S1", answered: 2).Unfinished(),
            Handed.In("b", "S1")], "S1").Findings.Single().Spare);
    }

    [Fact]
    public void A_teacher_can_prefer_another_attempt_and_say_whose_one_is()
    {
        CollectedFile[] files =
            [Handed.In("a", "S1", "x"), Handed.In("b", "S1", "y", 20).Again(), Handed.In("c", "S7")];
        // they are there
        string second = Handed.Class(files, "S1", "S2")
            .Find("s1")!
            .Find("7q2m-4kxb")!.Key, foreign = Handed.Class(files, "S1", "S2").FindAttempt("c.result")!.Key;
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
    private static readonly Gen<CollectedFile> AnyFile = Gen.Select(
        Gen.Int[0, 3], Gen.Int[0, 4], Gen.Int[0, 3], Gen.Int[0, 7]).Select((student, attempt, place, state) =>
    {
        CollectedFile file = Handed.In($"{student}{attempt}{state}", $"S{student}", $"x{attempt}", attempt * 30,
            state % 5, $"/in/S{place}_file/a.result", "/in/b.result");
        if ((state & 1) > 0) file = file.Unfinished();
        if ((state & 2) > 0) file = file with { Misfit = 3, Damaged = [new DamagedLine(2, "")] };
        if ((state & 4) > 0) file = file with { Head = null };
        return file;
    });

    [Fact]
    public void The_order_of_the_files_does_not_matter() =>
        Gen.Select(AnyFile.Array[0, 12], Gen.Int[0, 1000]).Sample((files, seed) =>
        {
            CollectedFile[] distinct = [.. files.DistinctBy(f => f.Hash)];
            CollectedFile[] shuffled = [.. Shuffle.Order(distinct, seed, "files")];
            CollectedClass one =
                Handed.Class(distinct, "S0", "S1", "S2"), other = Handed.Class(shuffled, "S0", "S1", "S2");
            Assert.Equal(one.Findings, other.Findings);
            Assert.Equal(one.Students, other.Students);
            // nothing is lost
            Assert.Equal(distinct.Length,
                one.Students.SelectMany(s => s.Attempts).Concat(one.Unowned).Sum(a => a.Copies.Count));
        }, iter: 500);
}
