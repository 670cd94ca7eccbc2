using Quiz.Core.Banks;
using Quiz.Core.Classroom;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Papers;
using Quiz.Plain.Shapes;
using Quiz.Screens;
using Quiz.Tests.Gradebooks;

namespace Quiz.Tests.Papers;

public sealed class EnterTests : IDisposable
{
    private const string Bank = "corrected/towers.yaml", Book = "paper.quizbook";

    private readonly ClassFolder _folder = new(students: 6);

    private readonly PaperTest _test;

    public EnterTests()
    {
        Bank bank = BankReader.Read(File.ReadAllBytes(_folder.PathOf(Bank))).Bank!; // the generator's banks have no faults
        _test = PaperTest.Of(bank, new SittingOptions { Mode = Mode.Test, Count = null, Seed = 7 }, 2, [new Student("S0001", "Given1 Family1")]);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_right_on_each_version_is_right_in_the_gradebook_and_can_be_corrected()
    {
        string[] a = Keys(0), b = Keys(1);
        Assert.NotEqual(a, b);
        (int code, string output, string error) = Enter(["S0001 a", .. a, "S0002 B", .. b[..^1], "?", "S0003 B", "-", .. b[1..]]);
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(
            ["S0001 is kept: 44 of 44.", "S0002 is kept: 43 of 44.", "S0003 is kept: 43 of 44."],
            output.Split('\n').Where(l => l.Contains("is kept", StringComparison.Ordinal)));

        (_, output, _) = Enter(["S0003 B", b[0], .. Enumerable.Repeat("", b.Length - 1)]);
        Assert.Contains("S0003 has answers on paper already: Enter keeps one as it is.", output, StringComparison.Ordinal);
        Assert.Contains("S0003 is kept: 44 of 44.", output, StringComparison.Ordinal);
        string scores = _folder.Do("regrade", Book, "--scores");
        Assert.Equal(["S0001: 44 of 44", "S0002: 43 of 44", "S0003: 44 of 44"], scores.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Paper_stands_beside_files_as_another_attempt()
    {
        _folder.Do("collect", "in", "--key", "towers.quizkey");
        string student = _folder.Truth.Counted.Keys.Last();
        (int code, _, _) = _folder.Type($"{student}\n" + string.Concat(Enumerable.Repeat("-\n", 40)), "enter", "towers.quizbook", "--plain", "--all");
        Assert.Equal(0, code);
        string list = _folder.Do("collect", "in");
        Assert.Matches($"duplicate +{student} .*: 2 attempts: 1, handed in .*; 2, on paper, handed in .*\\. Attempt 1 counts, because it was handed in first\\.", list);
        Assert.Contains("Attempt 2 counts, because the teacher prefers it.", _folder.Do("collect", "in", "--prefer", $"{student}=2"), StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_may_be_typed_in_a_row_and_taken_back()
    {
        PaperEntry entry = Entry().Take("s0001 A");
        Assert.Equal(("S0001", 0), (entry.Row!.Student.Id, entry.Row.At)); // it was begun
        int ones = _test.Sheets[0].Questions.TakeWhile(q => PaperKeys.IsOneKey(q.Question)).Count();
        PaperEntry row = entry.Take(new string('1', ones));
        Assert.Equal((ones, ""), (row.Row!.At, row.Said));
        Assert.StartsWith("\"1\" was not taken", entry.Take(new string('1', ones + 1)).Said, StringComparison.Ordinal);
        Assert.Equal(ones - 1, row.Take(":back").Row!.At);
        Assert.Null(row.Take(":drop").Row);
    }

    [Theory]
    [InlineData("S0001", "Type the id and the version, such as S0001 A: it has A, B.")]
    [InlineData("S0001 C", "Type the id and the version, such as S0001 A: it has A, B.")]
    [InlineData("S0002 A", "S0002 is not on the list of the class; perhaps S0001 Given1 Family1 is meant. :drop drops this row.")]
    public void Odd_ids_are_told(string line, string said) => Assert.Equal(said, Entry().Take(line).Said);

    [Fact]
    public void What_is_no_answer_is_told_and_nothing_is_lost()
    {
        PaperEntry entry = Entry().Take("S0001 A");
        while (entry.Sheet!.Current.Question is not ChoiceQuestion { IsMultiple: false }) entry = entry.Take("-"); // there are such questions
        int at = entry.Row!.At;
        entry = entry.Take("9");
        Assert.Equal((at, "There is no option \"9\"."), (entry.Row!.At, entry.Said));
    }

    [Fact]
    public void An_order_is_read_by_its_letters()
    {
        int index = _test.Sheets[0].Questions.ToList().FindIndex(q => q.Question is OrderQuestion);
        Session sheet = _test.At(0, index);
        Assert.Equal(PaperKeys.Read(sheet, "2 1 4 3").Answer, PaperKeys.Read(sheet, "badc").Answer);
        Assert.Equal(PaperKeys.Read(sheet, "2 1 4 3").Answer, PaperKeys.Read(sheet, "b A d c").Answer);
    }

    [Fact]
    public void On_the_screen_one_key_is_an_answer_and_the_row_fills_up()
    {
        var screen = new PaperScreen(new PaperTable("The towers · on paper", "S0001", [new PaperCell("A1", "Which?", "2"), new PaperCell("A2", "Why?", "")], 1, "0?-123", [], "", ""));
        Assert.Equal([new Effect.Enter("3")], screen.Type("3").Effects);
        Assert.Empty(screen.Type("7").Effects);
        Assert.Equal([new Effect.Enter(":back")], screen.Update(Command.Close).Effects);
        Assert.Equal("  A1   2        Which?\n► A2   …        Why?", string.Join('\n', screen.Page().Panes[0].Document.Select(b => b.Text)));
    }

    private (int Code, string Output, string Error) Enter(IEnumerable<string> lines) =>
        _folder.Type(string.Join('\n', lines) + "\n:quit\n", "enter", Bank, "--into", Book, "--versions", "2", "--seed", "7", "--all", "--plain");

    private PaperEntry Entry() => new(_test) { Earlier = _ => new Dictionary<string, Answer>() };

    private string[] Keys(int version) => [.. Enumerable.Range(0, _test.Count).Select(i => _test.At(version, i)).Select(sheet => ShapeLines.Of(sheet.Current.Question).InWords(sheet, sheet.Current.Question.Key).Replace(" and ", " ", StringComparison.Ordinal).Trim('“', '”'))];
}
