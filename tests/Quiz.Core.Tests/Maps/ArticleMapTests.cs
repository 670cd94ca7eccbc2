using Quiz.Core.Banks;
using Quiz.Core.Maps;

namespace Quiz.Core.Tests.Maps;

public class ArticleMapTests
{
    private static readonly ArticleMap Ferry = ArticleMap.Of(Mapped.Ferry);

    [Fact]
    public void A_side_could_get_what_it_wants_from_the_other_and_what_that_offers() => Assert.Equal(
        ["0 a ferry that runs in winter, whatever the weather and whoever pays", "1 fresh bread", "0 a loan"],
        Told(Ferry.Sides[0].Flows.Single()));

    [Fact]
    public void What_is_wanted_and_offered_is_told_once_and_both_rows_are_behind_it()
    {
        Want loan = Mapped.Ferry.Wants.Single(w => w.Id == "loan");
        Want credit = loan with
        {
            Id = "credit",
            Sides = ["island"],
            From = "mainland",
            Relation = Relation.Seeks,
            What = "the loan",
        };
        var map = ArticleMap.Of(Mapped.Ferry with { Wants = [.. Mapped.Ferry.Wants, credit] });
        MapNode told = Assert.Single(map.Nodes, n => n.Text.EndsWith(" loan", StringComparison.Ordinal));
        Assert.Equal(["want:credit", "want:loan"], told.Points.Select(p => p.ToString()));
    }

    [Fact]
    public void Rows_that_are_part_of_each_other_are_not_lost()
    {
        IEnumerable<Want> wants = Mapped.Ferry.Wants
            .Select(w => w.Id == "winter-ferry" ? w with { PartOf = "bread" } : w);
        Assert.Equal(Ferry.Nodes.Count, ArticleMap.Of(Mapped.Ferry with { Wants = wants.ToItems() }).Nodes.Count);
    }

    [Fact]
    public void What_holds_both_stands_with_both() => Assert.All(
        Ferry.Sides,
        side => Assert.Contains(side.Own.SelectMany(p => p.Nodes), n => n.Text == "the law of the sea"));

    [Fact]
    public void Voices_come_in_the_order_of_the_text_and_the_writer_last() =>
        Assert.Equal(["berg", "crew", "lin", "article"], Ferry.Voices.Select(v => v.Id));

    [Fact]
    public void Bare_facts_are_nobodys_view() =>
        Assert.DoesNotContain(Ferry.Nodes, n => n.Text.Contains("too little room", StringComparison.Ordinal));

    [Fact]
    public void A_verb_tells_the_stance_and_agrees_with_its_speaker() => Assert.Equal(
        ["doubts", "expects", "expect", "fear", "asks", "says"],
        Ferry.Voices.SelectMany(v => v.Says).Select(n => n.Verb));

    [Fact]
    public void Numbers_go_from_one_in_the_order_of_reading() =>
        Assert.Equal(Enumerable.Range(1, Ferry.Nodes.Count), Ferry.Nodes.Select(n => n.Number));

    [Theory]
    [InlineData(6, 2, 2, 1, 1)]
    [InlineData(5, 2, 1, 1, 1)]
    [InlineData(3, 1, 1, 1)]
    [InlineData(0)]
    public void Where_room_is_short_every_voice_keeps_its_first_words(int statements, params int[] kept)
    {
        ArticleMap map = Ferry.Within(statements);
        Assert.Equal(kept, map.Voices.Select(v => v.Says.Count));
        Assert.Equal(Enumerable.Range(1, map.Nodes.Count), map.Nodes.Select(n => n.Number));
    }

    [Fact]
    public void A_bank_without_tables_has_no_map()
    {
        Items<Claim> facts = Mapped.Ferry.Claims.Where(c => c.Id == "too-small").ToItems();
        Assert.True(ArticleMap.IsFor(Mapped.Ferry));
        Assert.False(ArticleMap.IsFor(Mapped.Ferry with { Wants = [], Claims = facts }));
    }

    [Fact]
    public void A_bank_in_a_language_that_nobody_has_worded_has_a_map_too() =>
        Assert.Equal("The writer", ArticleMap.Of(Mapped.Ferry with { Language = "eo" }).Voices[^1].Name);

    private static IEnumerable<string> Told(MapPart part) => part.Nodes.Select(n => $"{n.Depth} {n.Text}");
}
