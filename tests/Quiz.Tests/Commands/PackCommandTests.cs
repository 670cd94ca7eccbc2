using System.Text;
using Quiz.Core.Classroom;
using Quiz.Files.Storage;
using Quiz.Tests.Classroom;

namespace Quiz.Tests.Commands;

public sealed class PackCommandTests : ClassroomFixture
{
    [Fact]
    public void A_pack_and_its_key_are_written()
    {
        File.WriteAllText(In("class.csv"), "Name;ID\nMia Moser;S017\n\"Kern, Jo\";S018\n");
        (int code, string output,
            string error) = Run("", "pack", "lamp.yaml", "--count", "2", "--roster", "class.csv", "--title", "Monday", "--minutes", "15",
            "--deadline", "2026-03-02 12:00", "--prove", "--certainty", "--book", "closed", "--out", "out");
        Assert.Equal(
            (0, $"For the class: {In("out", "lamp.quizpack")} (2 questions, 2 students listed)\nFor you alone: {In("out", "lamp.quizkey")}\n"), (
                code, output));
        Assert.Equal(
            "Keep the key: without it no result can be graded. Whoever has it, or the bank, has the answers.\n", error);
        Pack pack = PackFiles.ReadPack(In("out", "lamp.quizpack"), "pack");
        KeyFile key = PackFiles.ReadKey(In("out", "lamp.quizkey"), "key");
        Assert.Equal(key.Pack, pack.Id);
        Assert.Equal([new Student("S017", "Mia Moser"), new Student("S018", "Kern, Jo")], key.Students);
        Assert.Equal(("Monday", 15, Quiz.Core.Banks.BookPolicy.Closed, true),
            (pack.Test.Title, pack.Test.Minutes, pack.Test.Book, pack.Test.AsksCertainty));
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero), pack.Deadline);
        Assert.Equal(Quiz.Core.Questions.ProofPolicy.Required, key.Terms.Prove);
        Assert.Equal(File.ReadAllText(In("lamp.yaml")), key.BankText);
    }

    [Fact]
    public void The_key_is_for_its_owner_alone()
    {
        Run("", "pack", "lamp.yaml");
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Key));
    }

    [Fact]
    public void A_key_is_never_overwritten()
    {
        Run("", "pack", "lamp.yaml");
        string before = File.ReadAllText(Key);
        (int code, string output, string error) = Run("", "pack", "lamp.yaml");
        Assert.Equal((1, ""), (code, output));
        Assert.Equal(
            $"quiz: There is \"{Key}\" already. Results of a pack can only be graded with its own key: move both away, or name another folder with --out.\n", error);
        Assert.Equal(before, File.ReadAllText(Key));
        File.Delete(Key);
        Assert.Equal(1, Run("", "pack", "lamp.yaml").Code);
        Assert.False(File.Exists(Key));
    }

    [Fact]
    public void Two_packs_of_one_bank_have_nothing_in_common_but_their_words()
    {
        Run("", "pack", "lamp.yaml", "--all", "--out", "a");
        Run("", "pack", "lamp.yaml", "--all", "--out", "b");
        Pack a = PackFiles.ReadPack(In("a", "lamp.quizpack"), "a"), b =
            PackFiles.ReadPack(In("b", "lamp.quizpack"), "b");
        Assert.NotEqual(a.Id, b.Id);
        Assert.Equal(a.Test.Questions.Select(q => q.Prompt).Order(StringComparer.Ordinal),
            b.Test.Questions.Select(q => q.Prompt).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_deadline_that_is_over_is_said()
    {
        Assert.Contains("The deadline, 2020-01-02 12:00, is over already: whatever is handed in will be late.\n",
            Run("", "pack", "lamp.yaml", "--deadline", "2020-01-02 12:00").Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Key));
    }

    [Fact]
    public void What_weakens_a_test_is_said()
    {
        string text = File.ReadAllText(Path.Combine(Golden.Repository, "quizzes/bridge-without-cars.yaml"));
        File.WriteAllText(
            In("bridge.yaml"), text.Replace("id: bridge-without-cars", "id: mine", StringComparison.Ordinal));
        Assert.DoesNotContain(
            "in several questions",
            Run("", "pack", "bridge.yaml", "--only", "who-says", "find-it", "--out", "a").Error,
            StringComparison.Ordinal);
        string error = Run("", "pack", "bridge.yaml", "--only", "who-says", "find-it", "--all", "--out", "b").Error;
        Assert.Contains("This bank came with the program", error, StringComparison.Ordinal);
        Assert.Contains("of the text occur in several questions", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no file \"nowhere.yaml\".", "pack", "nowhere.yaml")]
    [InlineData("has no questions with weather", "pack", "lamp.yaml", "--only", "weather")]
    [InlineData("There is no file \"nobody.csv\".", "pack", "lamp.yaml", "--roster", "nobody.csv")]
    [InlineData("class.csv:3: The id \"s 017\" is there already, in line 2.", "pack", "lamp.yaml", "--roster",
        "class.csv")]
    [InlineData("The list \"lamp.yaml\" has no column \"id\".", "pack", "lamp.yaml", "--roster", "lamp.yaml")]
    [InlineData("Nothing can be written to", "pack", "lamp.yaml", "--out", "lamp.yaml")]
    public void What_cannot_be_done_is_one_sentence_and_exit_code_1(string sentence, params string[] args)
    {
        File.WriteAllText(In("class.csv"), "id,name\nS017,Mia\ns 017,Jo\n");
        (int code, string output, string error) = Run("", args);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
        Assert.False(File.Exists(Key) || File.Exists(Pack));
    }

    [Theory]
    [InlineData("pack")]
    [InlineData("pack", "lamp.yaml", "--mode", "practice")]
    [InlineData("pack", "lamp.yaml", "--count", "0")]
    [InlineData("pack", "lamp.yaml", "--minutes", "soon")]
    [InlineData("pack", "lamp.yaml", "--deadline", "tomorrow")]
    [InlineData("pack", "lamp.yaml", "--book", "ajar")]
    public void Wrong_usage_is_exit_code_2(params string[] args)
    {
        (int code, _, string error) = Run("", args);
        Assert.Equal(2, code);
        Assert.DoesNotContain("System.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deadline_may_have_its_own_offset()
    {
        Run("", "pack", "lamp.yaml", "--deadline", "2026-03-02T12:00+05:30");
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.FromHours(5.5)),
            PackFiles.ReadPack(Pack, "pack").Deadline);
    }

    [Fact]
    public void A_pack_says_what_it_is_to_whoever_opens_it()
    {
        Run("", "pack", "lamp.yaml");
        Assert.StartsWith("{\n  \"quizpack\": 1,\n  \"about\": \"A test for Quiz, without its keys. Take it with: quiz "
            + "play FILE\",\n", File.ReadAllText(Pack, Encoding.UTF8), StringComparison.Ordinal);
    }
}
