using Quiz.Files.Storage;
using Quiz.Running;

namespace Quiz.Tests.Commands;

public sealed class AddCommandTests : IDisposable
{
    private const string Bank = """
        format: 1
        id: tale
        title: "A tale"
        passages:
          - id: winter
            text: "The ferry stops in winter, since the ice is thick. The islanders doubt it."
        questions:
          - id: who
            type: short-answer
            prompt: "Who doubts it?"
            rationale: "They do."
            accept: ["islanders"]
            evidence: [{passage: winter, exact: "The islanders doubt it"}]
          - id: ice
            type: short-answer
            prompt: "What is thick?"
            rationale: "It is."
            accept: ["ice"]
            evidence: [{passage: winter, exact: "the ice is thick"}]
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("quiz-add-").FullName;

    private string Kept => Path.Combine(_folder, "home", "quizzes", "tale.yaml");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_bank_is_kept_and_listed()
    {
        Write("mine.yaml", Bank);
        Assert.Equal((0, $"Added \"A tale\": {Kept}\n", ""), Run("mine.yaml"));
        Assert.Equal(Bank, File.ReadAllText(Kept));
        Assert.Equal("A tale", Assert.Single(BankFiles.In(null, [Path.GetDirectoryName(Kept)!]).Files).Title);
        Assert.Equal((0, $"\"A tale\" is there already: {Kept}\n", ""), Run("mine.yaml"));
        Assert.Equal((0, $"\"A tale\" is there already: {Kept}\n", ""), Run(Kept));
    }

    [Fact]
    public void Another_state_replaces_it_and_says_what_changed()
    {
        Write("mine.yaml", Bank);
        Run("mine.yaml");
        string changed = Bank.Replace("[\"ice\"]", "[\"the ice\"]", StringComparison.Ordinal)
            .Replace("id: who", "id: whose", StringComparison.Ordinal);
        Write("mine.yaml", changed);
        string what = $"\"A tale\", questions: 1 new, 1 gone, 1 with another key; what was answered is kept: {Kept}\n";
        Assert.Equal((0, "Would replace " + what, ""), Run("mine.yaml", "--dry-run"));
        Assert.Equal(Bank, File.ReadAllText(Kept));
        Assert.Equal((0, "Replaced " + what, ""), Run("mine.yaml"));
        Assert.Equal(changed, File.ReadAllText(Kept));

        Write("mine.yaml", changed + "\n# a remark\n");
        Assert.Equal($"Replaced \"A tale\", no question changed; what was answered is kept: {Kept}\n",
            Run("mine.yaml").Output);
        Write("mine.yaml", changed.Replace("What is thick?", "What, then, is thick?", StringComparison.Ordinal));
        Assert.Equal($"Replaced \"A tale\", questions: 1 put otherwise; what was answered is kept: {Kept}\n",
            Run("mine.yaml").Output);
        File.WriteAllText(Kept, "id: tale\nnonsense");
        Assert.Equal($"Replaced \"A tale\", which could not be read; what was answered is kept: {Kept}\n",
            Run("mine.yaml").Output);
    }

    [Fact]
    public void A_bank_with_faults_is_not_added()
    {
        Write("mine.yaml",
            Bank.Replace("exact: \"The islanders doubt it\"", "exact: \"Nobody doubts it\"", StringComparison.Ordinal));
        (int code, string output, string error) = Run("mine.yaml");
        Assert.Equal(1, code);
        Assert.Equal(Quiz("check", "mine.yaml").Output, output);
        Assert.StartsWith("mine.yaml:", output, StringComparison.Ordinal);
        Assert.Equal("1 bank: 1 error; nothing is added\n", error);
        Assert.False(Directory.Exists(Path.Combine(_folder, "home")));
        Assert.Equal((1, "", "quiz: There is no file \"none.yaml\".\n"), Run("none.yaml"));
    }

    [Fact]
    public void Warnings_are_told_and_do_no_harm()
    {
        Write("mine.yaml", Bank.Replace("    rationale: \"They do.\"\n", "", StringComparison.Ordinal));
        (int code, string output, string _) = Run("mine.yaml");
        Assert.Equal(0, code);
        Assert.Contains("warning", output, StringComparison.Ordinal);
        Assert.True(File.Exists(Kept));
    }

    [Fact]
    public void The_file_that_has_the_id_is_the_one_replaced()
    {
        Write("mine.yaml", Bank);
        string other = Path.Combine(_folder, "home", "quizzes", "old-name.yaml");
        Directory.CreateDirectory(Path.GetDirectoryName(other)!);
        File.WriteAllText(other, Bank + "\n# old\n");
        File.WriteAllText(Kept, "id: another\n");
        Run("mine.yaml");
        Assert.Equal((Bank, "id: another\n"), (File.ReadAllText(other), File.ReadAllText(Kept)));

        File.Delete(other);
        // a file in the way stays as it is
        Assert.EndsWith("tale-2.yaml\n", Run("mine.yaml").Output, StringComparison.Ordinal);
        Assert.Equal("id: another\n", File.ReadAllText(Kept));
    }

    [Fact]
    public void A_place_that_goes_first_is_told()
    {
        Write("quizzes/tale.yaml", Bank);
        Assert.Equal(
            $"quiz: {Path.Combine(_folder, "quizzes", "tale.yaml")} has the id \"tale\" as well, and is taken first.\n",
            Run("quizzes/tale.yaml").Error);
    }

    [Fact]
    public void What_cannot_be_written_is_told_in_a_sentence()
    {
        Write("mine.yaml", Bank);
        Write("home", "a file in the way");
        (int code, string _, string error) = Run("mine.yaml");
        Assert.Equal(
            (1, $"quiz: \"{Kept}\" cannot be written: make its folder writable and see that the disk has space, or set QUIZ_HOME to another folder.\n"), (
                code, error));
        Assert.Equal(2, Quiz("add").Code);
    }

    private void Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private (int Code, string Output, string Error) Run(params string[] args) => Quiz(["add", .. args]);

    private (int Code, string Output, string Error) Quiz(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        string? Environment(string name) => name == "QUIZ_HOME" ? Path.Combine(_folder, "home") : null;
        int code = Program.Run(args, new Io(TextReader.Null, output, error, TimeProvider.System, Environment, _folder));
        return (code, output.ToString(), error.ToString());
    }
}
