using Quiz.Files.Html;
using Quiz.Running;

namespace Quiz.Tests.Commands;

public sealed class PrintCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("quiz-print-").FullName;

    public PrintCommandTests() =>
        File.Copy(Path.Combine(Golden.Repository, "tests/Quiz.Tests/Views/lamp.yaml"), At("lamp.yaml"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_worksheet_is_a_file_named_for_the_bank_and_its_path_is_said()
    {
        Assert.Equal((0, At("lamp.html") + "\n", ""), Run("print", "lamp.yaml"));
        Assert.StartsWith(HtmlPage.Beginning, File.ReadAllText(At("lamp.html")), StringComparison.Ordinal);
        Assert.Equal(["lamp.html", "lamp.yaml"], Directory.GetFiles(_folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void The_key_is_a_file_of_its_own()
    {
        Assert.Equal((0, $"{At("lamp.html")}\n{At("lamp-key.html")}\n", ""), Run("print", "lamp.yaml", "--key"));
        Assert.DoesNotContain(
            "These are her words as reported.", File.ReadAllText(At("lamp.html")), StringComparison.Ordinal);
        Assert.Contains(
            "These are her words as reported.", File.ReadAllText(At("lamp-key.html")), StringComparison.Ordinal);
    }

    /// <summary>Browsers put the next version on the back of the last page of the one before.</summary>
    [Fact]
    public void For_two_sided_printing_each_version_and_answer_sheet_is_a_file_of_its_own()
    {
        Assert.Equal(
            $"{At("lamp-A.html")}\n{At("lamp-A-answers.html")}\n{At("lamp-B.html")}\n{At("lamp-B-answers.html")}\n{At("lamp-key.html")}\n",
            Run("print", "lamp.yaml", "--versions", "2", "--answer-grid", "--separate", "--key").Output);
        Assert.Contains("Version B", File.ReadAllText(At("lamp-B.html")), StringComparison.Ordinal);
        Assert.DoesNotContain("Answer sheet", File.ReadAllText(At("lamp-B.html")), StringComparison.Ordinal);
        Assert.Contains("Answer sheet", File.ReadAllText(At("lamp-B-answers.html")), StringComparison.Ordinal);
        Assert.Equal($"{At("monday.html")}\n", Run("print", "lamp.yaml", "--separate", "--out", "monday.html").Output);
    }

    [Theory]
    [InlineData("", "size: A4;")]
    [InlineData("en-US", "size: Letter;")]
    [InlineData("de-DE", "size: A4;")]
    [InlineData("de-DE", "size: Letter;", "--paper", "letter")]
    [InlineData("en-US", "size: A4;", "--paper", "a4")]
    [InlineData("en-US", "size: Letter;", "--map", "blank")]
    public void The_paper_is_that_of_the_place(string locale, string expected, params string[] options)
    {
        (int code, string output, string error) =
            RunAt(locale, ["print", "lamp.yaml", "--out", "-", .. options]);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains(expected, output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fewer_questions_than_asked_for_are_told_and_named()
    {
        string said = Run("print", Path.Combine(Golden.Repository, "quizzes/moscow-and-pyongyang.yaml"),
            "--count", "6", "--only", "wants").Error;
        Assert.Matches(
            @"^There are \d questions and not 6: [a-z0-9., -]+ would ask the same twice or give others away\. --all takes them all\.\n$",
            said);
    }

    [Fact]
    public void Another_name_or_folder_can_be_given()
    {
        Directory.CreateDirectory(At("out"));
        Assert.Equal($"{At("out/lamp.html")}\n{At("out/lamp-key.html")}\n",
            Run("print", "lamp.yaml", "--out", "out", "--key").Output);
        Assert.Equal($"{At("out/monday.html")}\n{At("out/monday-key.html")}\n",
            Run("print", "lamp.yaml", "--out", "out/monday.html", "--key").Output);
    }

    [Fact]
    public void Standard_output_has_the_worksheet_alone()
    {
        (int code, string output, string error) = Run("print", "lamp.yaml", "--out", "-", "--key");
        Assert.Equal((0, At("lamp-key.html") + "\n"), (code, error));
        Assert.StartsWith(HtmlPage.Beginning, output, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", output, StringComparison.Ordinal);
        Assert.False(File.Exists(At("lamp.html")));
    }

    [Fact]
    public void An_earlier_page_is_replaced_and_no_other_file_ever()
    {
        Run("print", "lamp.yaml");
        Assert.Equal(0, Run("print", "lamp.yaml", "--large").Code);
        string bank = File.ReadAllText(At("lamp.yaml"));
        Assert.Equal(
            (1, "",
                $"quiz: {At("lamp.yaml")} was not written by quiz, so it is left as it is. Name another file with --out, or move it away.\n"),
            Run("print", "lamp.yaml", "--out", "lamp.yaml"));
        Assert.Equal(bank, File.ReadAllText(At("lamp.yaml")));
    }

    [Theory]
    [InlineData("filled", "lamp-map.html", "No gale has ever put out the light")]
    [InlineData("blank", "lamp-map-blank.html", "To be placed")]
    public void A_map_is_a_page_of_its_own(string how, string file, string words)
    {
        File.WriteAllText(At("lamp.yaml"), LampTables.Of(File.ReadAllText(At("lamp.yaml")), "derive: []\n")
            .Replace("by: article", "by: ines", StringComparison.Ordinal));
        Assert.Equal((0, At(file) + "\n", ""), Run("print", "lamp.yaml", "--map", how));
        Assert.Contains(words, File.ReadAllText(At(file)), StringComparison.Ordinal);
        Assert.False(File.Exists(At("lamp.html")));
        Assert.StartsWith(
            HtmlPage.Beginning, Run("print", "lamp.yaml", "--map", how, "--out", "-").Output, StringComparison.Ordinal);
    }

    /// <summary>A key that is printed on another day fits the sheets.</summary>
    [Fact]
    public void The_same_command_makes_the_same_sheets_and_another_seed_others()
    {
        string[] pages = [.. new[] { "0", "0", "1" }.Select(
            seed => Run("print", "lamp.yaml", "--versions", "3", "--seed", seed, "--out", "-").Output)];
        Assert.Equal(pages[0], pages[1]);
        Assert.NotEqual(pages[0], pages[2]);
        Assert.Equal(pages[0], Run("print", "lamp.yaml", "--versions", "3", "--out", "-").Output);
    }

    [Fact]
    public void The_key_says_how_to_make_the_sheets_again()
    {
        Run("print", "lamp.yaml", "--key", "--versions", "2", "--seed", "5", "--only", "facts", "wants", "--all");
        Assert.Contains("<code>quiz print lamp.yaml --versions 2 --seed 5 --only facts wants --all</code>",
            File.ReadAllText(At("lamp-key.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(2, "--count", "2")]
    [InlineData(2, "--only", "facts")]
    [InlineData(10, "--versions", "2")]
    public void Questions_are_chosen_as_for_a_test(int count, params string[] options) =>
        Assert.Equal(count, Run(["print", "lamp.yaml", "--out", "-", .. options]).Output
            .Split("class=\"question together\"").Length - 1);

    [Theory]
    [InlineData("answer-sheet", "--answer-grid")]
    [InlineData("/* For readers with low vision", "--large")]
    [InlineData("Which sentence proves your answer?", "--prove")]
    [InlineData("How sure are you?", "--certainty")]
    [InlineData("questions new-page", "--book", "closed")]
    public void Each_option_shows(string trace, params string[] options)
    {
        Assert.DoesNotContain(
            $"{trace}",
            Run("print", "lamp.yaml", "--out", "-").Output.Replace(".answer-sheet", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
        Assert.Contains(trace, Run(["print", "lamp.yaml", "--out", "-", .. options]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Versions_that_come_out_alike_are_told() => Assert.Equal(
        "Too little to shuffle: the versions A, B have everything in the same order.\n",
        Run("print", "lamp.yaml", "--only", "fishermen", "--versions", "2").Error);

    [Theory]
    [InlineData("quiz: There is no file \"nowhere.yaml\".\n", "print", "nowhere.yaml")]
    [InlineData(
        "quiz: \"The lamp on the mole\" has no questions with love. It has: facts, multiple-response, short-answer, single-choice, true-false, true-false-not-given, unsaid, wants, who-said.\n", "print", "lamp.yaml", "--only", "love")]
    public void What_is_not_there_is_one_sentence_and_exit_code_1(string sentence, params string[] args) =>
        Assert.Equal((1, "", sentence), Run(args));

    [Fact]
    public void Questions_made_from_tables_have_to_be_named()
    {
        string bank = LampTables.Of(File.ReadAllText(At("lamp.yaml")), "derive: [find-it]\n");
        File.WriteAllText(At("lamp.yaml"), bank[..bank.IndexOf("questions:", StringComparison.Ordinal)]);
        Assert.Equal(
            (1, "", "quiz: \"The lamp on the mole\" has only questions made from its tables, which a test asks where "
                + "they are named: --only find-it\n"),
            Run("print", "lamp.yaml"));
        Assert.Equal(0, Run("print", "lamp.yaml", "--only", "find-it").Code);
    }

    [Theory]
    [InlineData("print")]
    [InlineData("print", "lamp.yaml", "--versions", "0")]
    [InlineData("print", "lamp.yaml", "--versions", "27")]
    [InlineData("print", "lamp.yaml", "--seed", "x")]
    [InlineData("print", "lamp.yaml", "--count", "0")]
    [InlineData("print", "lamp.yaml", "--prove", "maybe")]
    [InlineData("print", "lamp.yaml", "--book", "ajar")]
    [InlineData("print", "lamp.yaml", "--mode", "practice")]
    [InlineData("print", "lamp.yaml", "--map", "half")]
    [InlineData("print", "lamp.yaml", "--map", "blank", "--versions", "2")]
    [InlineData("print", "lamp.yaml", "--map", "filled", "--only", "facts")]
    public void Wrong_usage_ends_in_2(params string[] args)
    {
        (int code, string output, string error) = Run(args);
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("quiz: ", error, StringComparison.Ordinal);
    }

    private string At(string name) => Path.Combine(_folder, name);

    private (int Code, string Output, string Error) Run(params string[] args) => RunAt("", args);

    private (int Code, string Output, string Error) RunAt(string locale, string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var io = new Io(TextReader.Null, output, error, TimeProvider.System, _ => null, _folder) { Locale = locale };
        int code = Program.Run(args, io);
        return (code, output.ToString(), error.ToString());
    }
}
