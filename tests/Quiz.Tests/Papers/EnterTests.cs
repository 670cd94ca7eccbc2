using System.Text.RegularExpressions;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Classroom;
using Quiz.Files.Gradebooks;
using Quiz.Files.Storage;
using Quiz.Papers;
using Quiz.Screens;
using Quiz.Screens.Pages;
using Quiz.Tests.Gradebooks;

namespace Quiz.Tests.Papers;

public sealed class EnterTests : IDisposable
{
    private const string Bank = "corrected/towers.yaml", Book = "paper.quizbook";

    private readonly ClassFolder _folder = new(students: 6);

    private readonly PaperTest _test;

    public EnterTests()
    {
        // the generator's banks have no faults
        Bank bank = BankReader.Read(File.ReadAllBytes(_folder.PathOf(Bank))).Bank!;
        bank = bank with { Derived = [] }; // a test has none, unless they are named
        _test = Printed.Test(bank, 2);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_right_on_each_version_is_right_in_the_gradebook_and_can_be_corrected()
    {
        string[] a = Keys(0), b = Keys(1);
        Assert.NotEqual(a, b);
        (int code, string output, string error) =
            Enter(["S0001 a", .. a, "S0002 B", .. b[..^1], "?", "S0003 B", "-", .. b[1..]]);
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(
            ["S0001 is kept: 44 of 44.", "S0002 is kept: 43 of 44.", "S0003 is kept: 43 of 44."],
            output.Split('\n').Where(l => l.Contains("is kept", StringComparison.Ordinal)));

        (_, output, _) = Enter(["S0003 B", b[0], .. Enumerable.Repeat("", b.Length - 1)]);
        Assert.Contains(
            "S0003 has answers on paper already: Enter keeps one as it is.", output, StringComparison.Ordinal);
        Assert.Contains("S0003 is kept: 44 of 44.", output, StringComparison.Ordinal);
        string scores = _folder.Do("regrade", Book, "--scores");
        Assert.Equal(["S0001: 44 of 44", "S0002: 43 of 44", "S0003: 44 of 44"], scores.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Paper_stands_beside_files_as_another_attempt()
    {
        _folder.Do("collect", "in", "--key", "towers.quizkey");
        string student = _folder.Truth.Counted.Keys.Last();
        (int code, _, _) = _folder.Type(
            $"{student}\n" + string.Concat(Enumerable.Repeat("-\n", 40)), "enter", "towers.quizbook", "--plain");
        Assert.Equal(0, code);
        string list = _folder.Do("collect", "in");
        Assert.Matches(
            $"duplicate +{student} .*: 2 attempts: 1, handed in .*; 2, on paper, handed in .*\\. Attempt 1 counts, because it was handed in first\\.", list);
        Assert.Contains("Attempt 2 counts, because the teacher prefers it.",
            _folder.Do("collect", "in", "--prefer", $"{student}=2"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_gradebook_is_entered_into_with_the_questions_of_its_test_and_no_others()
    {
        _folder.Do("collect", "in", "--key", "towers.quizkey");
        Assert.Contains("The towers, on paper: 40 questions, ", _folder.Do("enter", "towers.quizbook", "--plain"),
            StringComparison.Ordinal);
        Assert.Equal(
            (1, "quiz: The test in \"towers.quizbook\" has 40 questions, and --count chooses others: leave it out if "
                + "the sheets are of this test, or type into another gradebook.\n"),
            Refused("enter", "towers.quizbook", "--plain", "--count", "5"));
        Assert.Equal(
            (1, "quiz: The test in \"towers.quizbook\" has 40 questions and does not ask how sure students are: leave "
                + "--certainty out, or type into another gradebook.\n"),
            Refused("enter", "towers.quizbook", "--plain", "--certainty"));
        Assert.Equal(
            (1, "quiz: The answers in \"towers.quizbook\" are marked by another state of the bank: type into it as "
                + "towers.quizbook, or name another gradebook with --into.\n"),
            Refused("enter", Bank, "--plain", "--all"));
    }

    [Fact]
    public void Sheets_are_printed_from_a_key_or_a_gradebook_as_they_are_typed_in()
    {
        _folder.Do("collect", "in", "--key", "towers.quizkey");
        _folder.Do("print", "towers.quizkey", "--versions", "2", "--out", "key.html");
        _folder.Do("print", "towers.quizbook", "--versions", "2", "--out", "book.html");
        string page = File.ReadAllText(_folder.PathOf("key.html")), said =
            _folder.Do("enter", "towers.quizbook", "--plain", "--versions", "2");
        Assert.Equal(page, File.ReadAllText(_folder.PathOf("book.html")));
        string[] codes = [.. Regex.Matches(page, "version ([AB]) · sheet ([a-z2-9]{4})")
            .Select(m => $"{m.Groups[1]} {m.Groups[2]}")
            .Distinct()];
        Assert.Contains($"Sheets {string.Join(", ", codes)}: the same codes stand at the head of the sheets", said,
            StringComparison.Ordinal);
        // what was said last holds
        Assert.Contains(
            $"Sheets {codes[0]}", _folder.Do("enter", "towers.quizbook", "--plain"), StringComparison.Ordinal);
        Assert.Equal((1, "quiz: \"towers.quizkey\" has a test that is made already: --all does not fit here.\n"),
            Refused("print", "towers.quizkey", "--all"));
    }

    [Fact]
    public void Half_a_row_is_kept_and_goes_on_in_another_run()
    {
        string[] keys = Keys(1);
        Assert.Contains("S0002 is half-way: 3 of 40 questions. It is kept, and its id goes on with it.\n",
            Enter(["S0002 B", .. keys[..3]]).Output, StringComparison.Ordinal);
        (_, string output, _) = Enter(["", .. keys[3..], ":list"]);
        Assert.Contains("S0002: version B, half-way: 3 of 40 questions\n", output, StringComparison.Ordinal);
        Assert.Contains("S0002 was left half-way, and goes on at B4.\n", output, StringComparison.Ordinal);
        Assert.Contains("S0002 is kept: 44 of 44.\n", output, StringComparison.Ordinal);
        Assert.Contains("S0002: version B, whole, 44 of 44 points\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("half-way", Enter([]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_correction_leaves_what_was_kept_and_can_be_dropped()
    {
        string[] keys = Keys(0);
        Enter(["S0001 A", .. keys]);
        // each correction at once
        Assert.Matches("S0001 is kept: 4[0-3] of 44\\.", Enter(["S0001", "?", ":quit"]).Output);
        Enter(["S0004 A", keys[0]]);
        Assert.Contains(
            "What was typed of S0004 is dropped.\n", Enter(["S0004", ":drop"]).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("S0004", Enter([":list"]).Output, StringComparison.Ordinal);
        Assert.Matches("^S0001: 4[0-3] of 44\n$", _folder.Do("regrade", Book, "--scores"));
    }

    [Fact]
    public void A_paper_typed_under_a_wrong_version_is_taken_out_and_typed_anew()
    {
        string[] a = Keys(0), b = Keys(1);
        Enter(["S0001 A", .. a, "S0002 A", .. a]);
        (_, string output, _) = Enter(["S0002 B", ":drop", ":list"]);
        Assert.Contains("S0002 was typed as version A: :drop takes that out, to be typed anew as B.\n", output,
            StringComparison.Ordinal);
        Assert.Contains("S0002 is taken out of the gradebook, and counts only when typed in again.\n", output,
            StringComparison.Ordinal);
        Assert.DoesNotContain("S0002: version", output, StringComparison.Ordinal);
        Assert.Equal("S0001: 44 of 44\n", _folder.Do("regrade", Book, "--scores"));
        Assert.Contains("S0002 is kept: 44 of 44.", Enter(["S0002 B", .. b]).Output, StringComparison.Ordinal);
        Assert.Equal("S0001: 44 of 44\nS0002: 44 of 44\n", _folder.Do("regrade", Book, "--scores"));
        Enter(["S0001", ":drop", "S0001 A", .. a]); // at the same moment, too
        Assert.Equal("S0001: 44 of 44\nS0002: 44 of 44\n", _folder.Do("regrade", Book, "--scores"));
    }

    [Fact]
    public void A_list_that_is_not_there_leaves_no_gradebook()
    {
        Assert.Equal(1, Refused("enter", Bank, "--into", Book, "--versions", "2", "--all", "--certainty", "--roster",
            "nosuch.csv", "--plain").Item1);
        Assert.False(File.Exists(_folder.PathOf(Book)));
    }

    [Fact]
    public void Other_sheets_are_refused_once_papers_are_typed()
    {
        Enter(["S0001 A", Keys(0)[0], ":quit"]);
        Assert.Equal(
            (1, "quiz: 1 paper in \"paper.quizbook\" was typed by the sheets of --versions 2 --seed 7, and --versions "
                + "2 --seed 5 makes others: leave that out, or add --other-sheets if the next papers are such ones; "
                + "those that are typed in stay as they are.\n"),
            Refused("enter", Book, "--seed", "5", "--plain"));
        string before = _folder.Do("enter", Book, "--plain"), after =
            _folder.Do("enter", Book, "--seed", "5", "--other-sheets", "--plain");
        Assert.NotEqual(
            before.Split('\n').First(l => l.StartsWith("Sheets", StringComparison.Ordinal)),
            after.Split('\n').First(l => l.StartsWith("Sheets", StringComparison.Ordinal)));
        Assert.Contains("S0001: version A, half-way: 1 of 40 questions", after, StringComparison.Ordinal);
    }

    /// <summary>
    /// An option without an id is known by its text: paper must survive a corrected wording as files do.
    /// </summary>
    [Fact]
    public void A_corrected_wording_leaves_answers_on_paper_as_they_are()
    {
        _folder.Do("collect", "in", "--key", "towers.quizkey");
        KeyFile key = PackFiles.ReadKey(_folder.PathOf("towers.quizkey"), "towers.quizkey");
        _folder.Type("S0099\n" + string.Join('\n', Keys(PaperTest.Of(key, new PaperSetup(1, 0), []), 0))
            + "\n", "enter", "towers.quizbook", "--plain");
        string Score() => _folder.Do("regrade", "towers.quizbook", "--scores")
            .Split('\n')
            .Single(l => l.StartsWith("S0099", StringComparison.Ordinal));
        string before = Score(), option = Regex.Match(key.BankText, "correct: \"([^\"]+)\"").Groups[1].Value;
        File.WriteAllText(
            _folder.PathOf("reworded.yaml"),
            key.BankText.Replace($"correct: \"{option}\"", $"correct: \"{option} indeed\"", StringComparison.Ordinal));
        _folder.Do("regrade", "towers.quizbook", "--bank", "reworded.yaml", "--write");
        Assert.Equal("S0099: 44 of 44", before);
        Assert.Equal(before, Score());
    }

    [Fact]
    public void On_the_screen_one_key_is_an_answer_and_the_row_fills_up()
    {
        var screen = new PaperScreen(new PaperTable("The towers · on paper", "S0001")
        {
            Cells = [new PaperCell("A1", "Which?") { Answer = "2", Proof = "1.2", Certainty = "3", IsWhole = true },
                new PaperCell("A2", "Why?")],
            At = 1,
            Keys = "0?-123",
            IsOneKey = true,
            HasProof = true,
            HasCertainty = true,
        });
        Assert.Equal([new Effect.Enter("3")], screen.Type("3").Effects);
        Assert.Equal([new Effect.Enter("7")], screen.Type("7").Effects); // to be refused at once
        Assert.Empty(screen.Type(":").Effects);
        Assert.Empty((screen with { Table = screen.Table with { IsOneKey = false } }).Type("7").Effects);
        Assert.Equal([new Effect.Enter(":back")], screen.Update(Command.PreviousGap).Effects);
        Assert.Equal([new Effect.Enter(":done")], screen.Update(Command.Close).Effects);
        Assert.Equal(
            "  A1  2             1.2   3    Which?\n► A2  …                        Why?",
            string.Join('\n', screen.Page(new Size(80, 24)).Panes[0].Document.Select(b => b.Text)));
    }

    [Fact]
    public void A_line_that_is_half_typed_is_kept_until_another_takes_its_place()
    {
        _folder.Do("collect", "in", "--key", "towers.quizkey");
        using Gradebook book = _folder.Open();
        KeyFile key = book.Key(book.InForce())!; // it was collected with a key
        PaperTest test = PaperTest.Of(key, new PaperSetup(1, 0), []);
        PaperDesk NewDesk() => new(test, new PaperBook(book, key), "towers.quizbook", TimeProvider.System);
        PaperTable Enter(PaperDesk desk, string line) =>
            Assert.IsType<Message.Tabled>(desk.Perform(new Effect.Enter(line))).Table;
        PaperDesk desk = NewDesk();
        Enter(desk, "S0099");
        Enter(desk, ":next");
        PaperScreen screen = new(Enter(desk, ":next"));
        (Trainer left, IReadOnlyList<Effect> effects) =
            new Trainer(screen.Type("1 2").Screen, default).Update(new Message.Pressed("Ctrl+C"), default);
        Assert.Equal([new Effect.KeepLine("1 2"), new Effect.Leave(null, 130)], effects);
        Assert.Null(desk.Perform(effects[0]));
        Assert.Empty(((PaperScreen)left.Screen).Keep().Effects); // it is kept already

        PaperTable begun = Enter(NewDesk(), "");
        Assert.Equal((2, "1 2", "1 2"), (begun.At, begun.Typed, new PaperScreen(begun).Typed));
        PaperDesk again = NewDesk();
        Enter(again, "");
        Assert.Equal("", Enter(again, ":back").Typed);
        Assert.Null(again.Perform(new Effect.KeepLine("x")));
        Enter(again, "-");
        Assert.Equal("", Enter(NewDesk(), "S0099").Typed);
        Assert.Null(again.Perform(new Effect.KeepLine("x")));
        Enter(again, ":done");
        Assert.Equal("", Enter(NewDesk(), "S0099").Typed);
    }

    private (int, string) Refused(params string[] args)
    {
        (int code, _, string error) = _folder.Run(args);
        return (code, error);
    }

    private (int Code, string Output, string Error) Enter(IEnumerable<string> lines) =>
        _folder.Type(string.Join('\n', lines) + "\n:quit\n", "enter", Bank, "--into", Book, "--versions", "2", "--seed",
            "7", "--all", "--plain");

    private string[] Keys(int version) => Keys(_test, version);

    private static string[] Keys(PaperTest test, int version) => [.. Enumerable.Range(0, test.Count)
        .Select(i => test.At(version, i))
        .Select(sheet => PaperText.Of(sheet, sheet.Current.Question.Key))];
}
