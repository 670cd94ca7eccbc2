using Quiz.Core;
using Quiz.Core.Sessions;
using Quiz.Plain;
using Quiz.Plain.Lines;
using Quiz.Screens;

namespace Quiz.Tests.Plain;

/// <summary>Choosing an article by its number.</summary>
public sealed class PlainHomeTests
{
    private static readonly Items<HomeRow> Rows =
    [
        new HomeRow("a.yaml", "The lighthouse", 0, null, null),
        new HomeRow("b.yaml", "The \u001bharbour", 5, "4 of 5 points", new Resumable("s2", "practice", 3, 12)),
    ];

    [Fact]
    public void The_list_says_how_far_each_has_come()
    {
        using var text = new StringWriter();
        Effect? choice = new PlainHome(new Dialogue(new EchoingReader(["", "7", "2"], text), text)).Choose(
            Rows, ["\"c.yaml\" cannot be read."]);
        Assert.Equal(new Effect.Resume("s2"), choice);
        Golden.Check(text.ToString(), "tests/Quiz.Tests/Plain/Golden/home.txt");
    }

    [Fact]
    public void A_number_and_map_ask_for_the_map() => Assert.Equal(new Effect.Map("b.yaml"), Choose(Rows, "2 map"));

    [Theory]
    [InlineData("1", "a.yaml", Mode.Practice)]
    [InlineData("2 new", "b.yaml", Mode.Practice, true)]
    [InlineData("2 TEST", "b.yaml", Mode.Test)]
    public void A_number_and_a_word_start_afresh(string line, string path, Mode mode, bool isNew = false) =>
        Assert.Equal(new Effect.Open(path, mode) { IsNew = isNew }, Choose(Rows, line));

    [Theory]
    [InlineData("1", "s2")]
    [InlineData("2", "s1")]
    [InlineData("new", null)]
    public void Of_several_that_were_left_one_is_chosen(string line, string? session)
    {
        HomeRow row = Rows[1] with
        {
            Others =
            [new Resumable("s1", "test", 2, 12) { Details = "left on 1 Mar at 12:00" }]
        };
        using var text = new StringWriter();
        Effect? choice = new PlainHome(new Dialogue(new EchoingReader(["1", line], text), text)).Choose([row], []);
        Assert.Equal(session is null
            ? new Effect.Open("b.yaml", Mode.Practice) { IsNew = true }
            : new Effect.Resume(session), choice);
        Assert.Contains("2. test, 2 of 12 answered, left on 1 Mar at 12:00", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_of_questions_are_asked_for_by_number()
    {
        Assert.Equal(new Effect.Offer("b.yaml"), Choose(Rows, "2 kinds"));
        using var text = new StringWriter();
        Assert.Equal(new Effect.Open("b.yaml", Mode.Practice, ["who-says", "ordering"]),
            Kinds(text, "4", "all", "3 1 3"));
        Golden.Check(text.ToString(), "tests/Quiz.Tests/Plain/Golden/kinds.txt");
    }

    [Theory]
    [InlineData("", Mode.Practice)]
    [InlineData("TEST", Mode.Test)]
    public void Without_a_number_every_kind_is_asked(string line, Mode mode) =>
        Assert.Equal(new Effect.Open("b.yaml", mode, []), Kinds(TextWriter.Null, line));

    [Fact]
    public void Kinds_can_be_left_alone() => Assert.Null(Kinds(TextWriter.Null, ":quit"));

    [Theory]
    [InlineData(":quit")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1 please")]
    public void Anything_else_and_then_the_end_of_input_leaves(string line) => Assert.Null(Choose(Rows, line));

    [Fact]
    public void Without_articles_it_says_where_to_find_some() => Assert.Null(Choose([]));

    private static Effect.Open? Kinds(TextWriter text, params string[] lines) =>
        new PlainKinds(new Dialogue(new EchoingReader(lines, text), text)).Choose(new Message.Offered(
            "b.yaml",
            "The \u001bharbour",
            [
                new OfferedKind("who-says", "who says", "By subject", 5),
                new OfferedKind("facts", "facts", "By subject", 1),
                new OfferedKind("ordering", "ordering", "By type", 2),
            ]));

    private static Effect? Choose(Items<HomeRow> rows, params string[] lines) =>
        new PlainHome(new Dialogue(new EchoingReader(lines, TextWriter.Null), TextWriter.Null)).Choose(rows, []);
}
