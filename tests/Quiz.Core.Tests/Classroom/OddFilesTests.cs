using System.Text;
using CsCheck;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Sessions;

namespace Quiz.Core.Tests.Classroom;

/// <summary>
/// Files of a class with something odd in them: whatever it is, it is a fault of that file and told in a sentence.
/// </summary>
public class OddFilesTests
{
    private static readonly KeyFile Key =
        Exam.Key(terms: new TestTerms("Monday", 20, Build.Noon), students: [new Student("S017", "Mia")]) with
        {
            Decisions = new KeyDecisions([new AcceptedAnswer("word", 1, "torch", 0.5)], ["order"], ["pairs"],
                [new TeacherMark("a1", "", "open", 1.5)]),
        };

    private static readonly Pack Pack = Exam.Read(Key);

    private static readonly byte[] PackBytes = Exam.Bytes(Key.ToPack()), KeyBytes = Exam.Bytes(Key);

    private static readonly byte[] Result = Written.Of(
        Pack.PlanFor("S017"), Pack.Id, new Went(Stage.Asking, 0), new Drafted("q1", null), new Disputed("q1", "Why?"),
        new Unjudged { Question = "q1", Answer = new Quiz.Core.Questions.DontKnow(), Seconds = 1.5 },
        new Finished()).File;

    /// <summary>What texts and numbers in JSON can be that no program writes.</summary>
    private static readonly string[] Oddities =
        [@"\ud800", @"\udc00\ud800", @"\ufffe", @"\u0000", "\uFFFE", "1e999", "-1e999", "99999999999999999999", "-1",
            "0.5", "null", "true", "[]", "{}", "\"", ",", "\n", "0001-01-01T00:00:00.000+14:00", ""];

    /// <summary>Where it goes: into the bytes at some place, in the place of so many.</summary>
    private static readonly Gen<(double Place, bool InText, int Length, string Odd)> Changes =
        Gen.Select(Gen.Double[0, 1], Gen.Bool, Gen.Int[0, 12], Gen.OneOf(Oddities));

    [Fact]
    public void No_pack_throws_anything_but_a_sentence() =>
        Changes.Sample(c => Try(() => PackJson.Read(Changed(PackBytes, c))), iter: 2000);

    [Fact]
    public void No_key_throws_anything_but_a_sentence() =>
        Changes.Sample(c => Try(() => KeyJson.Read(Changed(KeyBytes, c))), iter: 500);

    [Fact]
    public void No_result_throws_anything_and_it_can_be_collected_and_marked() => Changes.Sample(
        c =>
        {
            Collected collected = Collected.Of("hash", ResultReader.Read(Changed(Result, c)), Build.Noon);
            Assert.NotEmpty(CollectedClass.Of(
                [collected.File],
                new CollectTerms { Pack = Pack.Id, Roster = Key.Students, Deadline = Build.Noon }).Students);
            new MarkingRules(Key).Mark(collected);
        },
        iter: 5000);

    private static void Try(Action read)
    {
        try
        {
            read();
        }
        catch (MalformedFileException e)
        {
            Assert.NotEmpty(e.Message);
        }
    }

    private static byte[] Changed(byte[] file, (double Place, bool InText, int Length, string Odd) change)
    {
        int at = (int)(change.Place * file.Length), quote = file.AsSpan(at).IndexOf((byte)'"');
        if (change.InText && quote >= 0) at += quote + 1;
        int end = Math.Min(file.Length, at + (change.InText ? 0 : change.Length));
        return [.. file[..at], .. Encoding.UTF8.GetBytes(change.Odd), .. file[end..]];
    }
}
