using Quiz.Core.Banks;
using Quiz.Core.Classroom;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Papers;
using Quiz.Tests.Html.Worksheets;

namespace Quiz.Tests.Papers;

public class PaperEntryTests
{
    private static readonly Bank Island = Paper.Read("tests/Quiz.Tests/Papers/island.yaml");

    private static readonly TestTerms Everything = new(AsksCertainty: true, Prove: ProofPolicy.Optional);

    [Theory]
    [InlineData("S1", "Type the id and the version, such as S1 A: it has A, B.")]
    [InlineData("S1 C", "Type the id and the version, such as S1 A: it has A, B.")]
    [InlineData(":new max m", "Type the id and the version, such as max m A: it has A, B.")]
    [InlineData(":help", "\":help\" is for a student's answers: first type who it is.")]
    [InlineData("S2 A", "S2 is not on the list of the class; perhaps S1 Ana Ott is meant. :drop drops this row.")]
    [InlineData("Ott A", "Ott is part of the name of S1 Ana Ott: type the id or the whole name.")]
    [InlineData("ana", "ana is part of the name of S1 Ana Ott: type the id or the whole name.")]
    [InlineData("Smith A",
        "Nobody on the list of the class is called Smith. An id of the list opens a row, and so does a whole name; :new Smith opens one for somebody who is not on it.")]
    [InlineData(":new", "Behind :new stands the id of somebody who is not on the list of the class.")]
    [InlineData(":new :back", "\":back\" is for a student's answers: first type who it is.")]
    [InlineData(":new Smith A", "Smith is not on the list of the class. :drop drops this row.")]
    public void Odd_ids_are_told(string line, string said) => Assert.Equal(said, Entry(versions: 2).Take(line).Said);

    [Theory]
    [InlineData("S1", true)]
    [InlineData("ott ana", true)]
    [InlineData("X99", true)]
    [InlineData(":new Smith", true)]
    [InlineData(":NEW Ott", true)]
    [InlineData("Ott", false)]
    [InlineData("Smith", false)]
    [InlineData("van der Berg", false)]
    public void A_name_that_is_nobodys_opens_no_row(string line, bool opens) =>
        Assert.Equal(opens, Entry().Take(line).Row is not null);

    /// <summary>
    /// Questions of the island on a single sheet of seed 0: true or false, single choice, sentence,
    /// true-false-not-given….
    /// </summary>
    [Fact]
    public void Proof_and_certainty_follow_an_answer_and_one_key_passes_them()
    {
        PaperEntry entry = Typed("S1", "2");
        Assert.Equal((0, Asking.Proof), (entry.Row!.At, entry.Row.Part)); // it was begun
        entry = Typed("S1", "2", "1.3", "3");
        Assert.Equal(new PaperAnswer(new ChoiceAnswer(["false"]), new Proof(["lamp.3"]), 3), entry.Row!.Answers[0]);
        Assert.Equal((1, Asking.Answer), (entry.Row.At, entry.Row.Part));
        Assert.Equal(new PaperAnswer(new ChoiceAnswer(["false"])), Typed("S1", "2", "-", "-").Row!.Answers[0]);
        Assert.Equal(new PaperAnswer(new ChoiceAnswer(["false"]), Proof.None, 1), Typed("S1", "2n1").Row!.Answers[0]);
        // neither is asked of who knows nothing
        Assert.Equal((1, Asking.Answer), (Typed("S1", "?").Row!.At, Typed("S1", "-").Row!.Part));
        Assert.Equal("How sure is 1, 2 or 3, not \"4\"; - where nothing is ringed.", Typed("S1", "2", "n", "4").Said);
    }

    [Fact]
    public void Going_back_reaches_each_part_and_leaves_what_is_there()
    {
        PaperEntry entry = Typed("S1", "2", "1.3", "3", "3", ":back");
        Assert.Equal((1, Asking.Answer), (entry.Row!.At, entry.Row.Part));
        entry = entry.Take(":back");
        Assert.Equal((0, Asking.Answer), (entry.Row!.At, entry.Row.Part));
        entry = entry.Take("1").Take("").Take("2"); // another answer, the proof as it is, another certainty
        Assert.Equal(new PaperAnswer(new ChoiceAnswer(["true"]), new Proof(["lamp.3"]), 2), entry.Row!.Answers[0]);
        Assert.Equal((1, Asking.Proof), (entry.Row.At, entry.Row.Part)); // where it was left
    }

    [Fact]
    public void A_row_is_whole_when_every_question_is_and_what_was_passed_over_comes_last()
    {
        PaperEntry entry = Entry(terms: new TestTerms()).Take("S1").Take(":next");
        for (int i = 1; i < 12; i++) entry = entry.Take("-");
        Assert.Equal((0, "This one is still open.", null), (entry.Row!.At, entry.Said, entry.Whole)); // it is not left
        entry = entry.Take("1");
        Assert.Null(entry.Row);
        Assert.Equal("S1", entry.Whole!.Student.Id);
    }

    [Fact]
    public void A_correction_is_to_be_kept_at_once()
    {
        var earlier = new TypedPaper(
            new Student("S1", ""),
            "",
            new Dictionary<string, PaperAnswer> { ["lamp-and-ships"] = new(new ChoiceAnswer(["true"])) },
            IsWhole: true);
        PaperEntry entry = (Entry(terms: new TestTerms()) with { Earlier = _ => earlier }).Take("S1");
        // it is whole
        Assert.Equal(("S1 has answers on paper already: Enter keeps one as it is.", true),
            (entry.Said, entry.Row!.Answers[1]!.IsBlank));
        Assert.Null(entry.Take("").Whole);
        Assert.Equal(new ChoiceAnswer(["false"]), entry.Take("2").Whole!.Answers[0]!.Answer); // as above
        PaperEntry dropped = entry.Take(":drop");
        Assert.Equal(("S1 is taken out of the gradebook, and counts only when typed in again.", true),
            (dropped.Said, dropped.IsWithdrawn));
        Assert.False(dropped.Take("").IsWithdrawn);
    }

    [Fact]
    public void Who_was_left_half_way_goes_on_there()
    {
        var half = new TypedPaper(new Student("S1", ""), "B", new Dictionary<string, PaperAnswer>
        {
            ["lamp-and-ships"] =
            new(new ChoiceAnswer(["true"]), Then: Asking.Proof)
        }, IsWhole: false);
        PaperEntry entry = (Entry(versions: 2) with
        {
            Earlier =
            s => s.Id == "S1" ? half : null,
            HalfWay = () => half.Student
        }).Take("");
        Assert.Equal((1, "S1 was left half-way, and goes on at B1."), (entry.Row!.Version, entry.Said));
        Assert.Equal("S1 was typed as version B: :drop takes that out, to be typed anew as A.",
            (Entry(versions: 2) with { Earlier = _ => half }).Take("S1 A").Said);
        int at = entry.Row.Answers.ToList().FindIndex(a => a is not null);
        Assert.Equal(Asking.Proof, entry.Take($":{at + 1}").Take("").Row!.Part);
    }

    /// <summary>Ids may end as a version is called, and names do for ids.</summary>
    [Theory]
    [InlineData("Team A", "Type the id and the version, such as Team A A: it has A, B.")]
    [InlineData("team  a B", "Team A 1")]
    [InlineData("Team B A", "Team B 0")]
    [InlineData("Anna Müller B", "S7 1")]
    [InlineData("Müller, Anna A", "S7 0")]
    [InlineData("S8 B", "S8 1")]
    [InlineData("Kim Ott A", "Kim Ott is the name of S8 and S9: type the id.")]
    [InlineData("Jo B", "Type the id and the version, such as S10 A: it has A, B.")]
    [InlineData("Jo B B", "S10 1")]
    public void Who_is_on_the_list_goes_first(string line, string expected)
    {
        PaperTest test = Printed.Test(Island, 2, null, 0, new Student("Team A", ""), new Student("Team B", ""),
            new("S7", "Anna Müller"), new("S8", "Kim Ott"), new("S9", "Kim Ott"), new("S10", "Jo B"));
        PaperEntry entry = new PaperEntry(test) { Earlier = _ => null, HalfWay = () => null }.Take(line);
        Assert.Equal(expected, entry.Row is { } row ? $"{row.Student.Id} {row.Version}" : entry.Said);
    }

    [Fact]
    public void What_is_more_than_one_key_ends_a_run_of_keys()
    {
        PaperEntry entry = Entry(terms: new TestTerms()).Take("S1").Take("231");
        Assert.Equal((2, "\"1\" was not taken: what comes next is more than one key."), (entry.Row!.At, entry.Said));
        Assert.Equal("There is no option \"9\".", entry.Take(":1").Take("9").Said);
        Assert.Equal("S1 is half-way: 2 of 12 questions. It is kept, and its id goes on with it.",
            entry.Take(":done").Said);
    }

    private static PaperEntry Typed(params string[] lines) =>
        lines.Aggregate(Entry(), (entry, line) => entry.Take(line));

    private static PaperEntry Entry(int versions = 1, TestTerms? terms = null) =>
        new(Printed.Test(Island, versions, terms ?? Everything, 0, [new Student("S1", "Ana Ott")]))
        {
            Earlier =
            _ => null,
            HalfWay = () => null
        };
}
