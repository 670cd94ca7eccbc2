using Quiz.Core.Classroom;
using Quiz.Core.Sessions;
using Quiz.Desks;
using Quiz.Files.Storage;
using Quiz.Running;
using Quiz.Tests.Classroom;

namespace Quiz.Tests.Commands;

/// <summary>Taking a test from its pack, as lines.</summary>
public sealed class PlayPackTests : ClassroomFixture
{
    private static readonly Student Mia = new("S017", "Mia Moser");

    [Fact]
    public void A_test_from_the_id_to_the_receipt()
    {
        MakePack(new TestTerms(Minutes: 15, Deadline: new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero)), Mia);
        HideKey();
        Directory.CreateDirectory(In("drop"));
        (int code, string output, _) = Run(
            "s071\nS017\n\n\n1\n:dispute Two fit.\n0\n:evidence\n:overview\n:handin\n1\n:overview\n:handin\n:handin\n",
            "play",
            "lamp.quizpack",
            "--drop",
            "drop");
        Assert.Equal(0, code);
        Golden.Check(Settled(output), "tests/Quiz.Tests/Commands/Golden/play-pack.txt");
        Result result = Result();
        Assert.True(result.IsWhole);
        Assert.Contains($"Your receipt: {result.Receipt}\n", output, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(In("lamp-S017-1.result")), File.ReadAllBytes(In("drop", "lamp-S017-1.result")));
        Assert.False(Directory.Exists(Data)); // nothing of it is in the history
    }

    [Fact]
    public void A_test_that_was_left_goes_on_where_it_was_left()
    {
        MakePack();
        HideKey();
        Assert.EndsWith(
            $"NOT handed in, 1 of 3 answered. It is kept in {In("lamp-S017-1.result")}; play it again to go on.\n",
            Run("\n0\n", "play", "lamp.quizpack", "--as", "S017").Out,
            StringComparison.Ordinal);
        string output = Run("0\n0\n:handin\n", "play", "lamp.quizpack", "--as", " s017").Out;
        Assert.Contains("Resumed at question 2 of 3, 1 answered.", output, StringComparison.Ordinal);
        Assert.Contains("3 questions answered, 0 left blank.", output, StringComparison.Ordinal);
        Assert.True(Result().IsWhole);
        Assert.Single(Directory.GetFiles(In(), "*.result"));
        Assert.Single(Result().Lines, l => l.Event is Resumed);
    }

    [Fact]
    public void A_line_that_was_torn_by_a_power_cut_costs_itself_only()
    {
        MakePack();
        HideKey();
        Run("\n0\n", "play", "lamp.quizpack", "--as", "S017");
        using (FileStream file = new(In("lamp-S017-1.result"), FileMode.Append))
            file.Write("{\"n\":4,\"at\":\"20\0\0"u8);
        Assert.Contains("Resumed at question 2 of 3, 1 answered.",
            Run(":handin\n:handin\n", "play", "lamp.quizpack", "--as", "S017").Out, StringComparison.Ordinal);
        Assert.True(Result().IsWhole);
    }

    [Fact]
    public void A_test_is_handed_in_once_and_again_only_if_that_is_asked_for()
    {
        MakePack();
        HideKey();
        Run(":skip\n:handin\n:handin\n", "play", "lamp.quizpack", "--as", "S017");
        byte[] first = File.ReadAllBytes(In("lamp-S017-1.result"));
        (int code, string output, _) = Run("\n0\n:handin\n:handin\n", "play", "lamp.quizpack", "--as", "S017");
        Assert.Equal(0, code);
        Assert.StartsWith("Handed in already, on Mon 2 Mar 2026, 09:00.\n0 questions answered, 3 left blank.\n", output,
            StringComparison.Ordinal);
        Assert.Equal(first, File.ReadAllBytes(In("lamp-S017-1.result")));
        Run("\n0\n:handin\n:handin\n", "play", "lamp.quizpack", "--as", "S017", "--new");
        Assert.Equal(first, File.ReadAllBytes(In("lamp-S017-1.result")));
        Assert.Equal(2, Result("lamp-S017-2.result").Head!.Attempt);
        Assert.NotEqual(Result().Head!.Id, Result("lamp-S017-2.result").Head!.Id);
    }

    [Fact]
    public void Late_is_told_and_allowed()
    {
        MakePack(new TestTerms(Deadline: new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero)));
        HideKey();
        string output = Run("S017\nS017\n:skip\n:handin\n:handin\n", "play", "lamp.quizpack").Out;
        Assert.Contains(
            "It was to be handed in by Mon 2 Mar 2026, 08:00. You can still hand it in; it will be marked as late.",
            output,
            StringComparison.Ordinal);
        Assert.Contains("Late: it was due by Mon 2 Mar 2026, 08:00. It is handed in all the same.", output,
            StringComparison.Ordinal);
        Assert.True(Result().IsHandedIn);
    }

    [Fact]
    public void A_copy_that_does_not_work_is_told_and_can_be_made_later()
    {
        MakePack();
        HideKey();
        (int code, string output, _) =
            Run(":skip\n:handin\n:handin\n", "play", "lamp.quizpack", "--as", "S017", "--drop", "stick");
        Assert.Equal(1, code);
        string warning =
            $"There is no folder \"{In("stick")}\" to copy your answers to; it is needed when you hand in.";
        Assert.StartsWith(warning, output, StringComparison.Ordinal);
        Assert.Equal(2, Run("S018\n", "play", "lamp.quizpack", "--drop", "stick").Out.Split(warning).Length);
        Assert.Contains(
            $"It could not be copied to \"{In("stick")}\", because there is no such folder. Nothing is lost: start the test again to try once more, or give \"{In("lamp-S017-1.result")}\" to your teacher yourself.", output, StringComparison.Ordinal);
        Directory.CreateDirectory(In("stick"));
        (code, output, _) = Run("", "play", "lamp.quizpack", "--as", "S017", "--drop", "stick");
        Assert.Equal(0, code);
        Assert.Contains($"Copied to: {In("stick", "lamp-S017-1.result")}", output, StringComparison.Ordinal);
        Run("", "play", "lamp.quizpack", "--as", "S017", "--drop", "stick");
        Assert.Single(Directory.GetFiles(In("stick")));
    }

    [Fact]
    public void Beside_a_pack_that_cannot_be_written_the_result_is_kept_with_the_own_data()
    {
        if (!OperatingSystem.IsLinux()) return; // only there is a folder that not even its owner can write to
        MakePack();
        var pack = PackFiles.ReadPack(Pack, "pack");
        using var desk = new Desk(new Io(TextReader.Null, TextWriter.Null, TextWriter.Null, Time, _ => null, In()),
            new DataFolder(Data), null, "");
        using var packDesk = new PackDesk(new Io(TextReader.Null, TextWriter.Null, TextWriter.Null, Time, _ =>
            null, In()), new DataFolder(Data), pack, "/proc/lamp.quizpack", null, false, desk);
        var opened = Assert.IsType<Quiz.Screens.Message.Opened>(packDesk.Enroll("S017", isSure: true));
        Assert.Equal($"Your answers are kept in {Path.Combine(Data, "results", "lamp-S017-1.result")}", opened.Said);
        Assert.True(File.Exists(Path.Combine(Data, "results", "lamp-S017-1.result")));
    }

    [Fact]
    public void With_the_key_beside_it_feedback_follows_handing_in()
    {
        MakePack();
        string output = Run("\n0\n:handin\n:handin\n:all\n", "play", "lamp.quizpack", "--as", "S017").Out;
        Assert.Contains("The key is here, so that you can see how it went.", output, StringComparison.Ordinal);
        Assert.Contains("You have 0 of 3 points.", output, StringComparison.Ordinal);
        Assert.EndsWith("Finished: 0 of 3 points.\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "play", "other.quizpack")]
    [InlineData(1, "play", "broken.quizpack")]
    [InlineData(1, "play", "lamp.quizkey")]
    [InlineData(2, "play", "lamp.quizpack", "--count", "3")]
    [InlineData(2, "play", "lamp.quizpack", "--mode", "practice")]
    [InlineData(2, "play", "lamp.quizpack", "--key", "lamp.quizkey")]
    [InlineData(2, "play", "lamp.yaml", "--drop", "here")]
    [InlineData(2, "play", "lamp.yaml", "--key", "lamp.quizkey")]
    public void What_does_not_fit_is_one_sentence(int code, params string[] args)
    {
        MakePack();
        File.WriteAllText(In("broken.quizpack"), File.ReadAllText(Pack)[..200]);
        (int actual, string output, string error) = Run("", args);
        Assert.Equal((code, ""), (actual, output));
        Assert.Single(error.TrimEnd('\n').Split('\n'));
        Assert.StartsWith("quiz: ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../S017", "lamp-___S017~")]
    [InlineData("Ä 1", "lamp-Ä_1-")]
    public void An_id_is_no_path(string id, string start)
    {
        MakePack();
        HideKey();
        Run("\n", "play", "lamp.quizpack", "--as", id);
        Assert.StartsWith(
            start, Path.GetFileName(Assert.Single(Directory.GetFiles(In(), "*.result"))), StringComparison.Ordinal);
        Assert.Contains(
            "Resumed at question 1", Run("", "play", "lamp.quizpack", "--as", id).Out, StringComparison.Ordinal);
    }
}
