using Quiz.Core.Banks;
using Quiz.Core.Maps;
using Quiz.Files.Html.Worksheets;

namespace Quiz.Tests.Html.Worksheets;

public class MapPageTests
{
    private static readonly Bank Ferry = Paper.Read("tests/Quiz.Tests/Views/ferry.yaml");

    public static TheoryData<string> Banks => [.. Paper.Banks.Where(path => ArticleMap.IsFor(Paper.Read(path)))];

    [Theory]
    [InlineData(false, "filled")]
    [InlineData(true, "blank")]
    public void A_map_looks_like_this(bool isBlank, string golden) => Golden.Check(
        Paper.WithoutStyle(MapPage.Of(Ferry, isBlank, isLarge: false)),
        $"tests/Quiz.Tests/Html/Worksheets/Golden/map-{golden}.html");

    /// <summary>What belongs on a line stands in the list alone.</summary>
    [Theory]
    [MemberData(nameof(Banks))]
    public void A_blank_map_gives_nothing_away(string path)
    {
        Bank bank = Paper.Read(path);
        var main = Paper.Elements(MapPage.Of(bank, isBlank: true, isLarge: false));
        string given = string.Concat(main.OfClass("sides").Concat(main.OfClass("voices")).Select(e => e.Value));
        Assert.All(
            ArticleMap.Of(bank).Nodes,
            node => Assert.DoesNotContain($" {node.Text} ", $" {given} ", StringComparison.Ordinal));
    }

    /// <summary>There is a line for everything in the list.</summary>
    [Theory]
    [MemberData(nameof(Banks))]
    public void A_blank_map_has_a_line_for_each_thing(string path)
    {
        var main = Paper.Elements(MapPage.Of(Paper.Read(path), isBlank: true, isLarge: false));
        Assert.Equal(main.OfClass("thing").Count(), main.OfClass("to-place").Single().OfClass("box").Count());
    }

    [Fact]
    public void Where_room_is_short_it_says_how_much_is_left_out()
    {
        IEnumerable<Claim> more = Enumerable.Range(1, 20)
            .Select(i => Ferry.Claims[^1] with { Id = $"more-{i}", Says = $"Reason {i}." });
        var page = MapPage.Of(Ferry with { Claims = [.. Ferry.Claims, .. more] }, isBlank: true, isLarge: false);
        Assert.Contains("no room for 11 more statements;", Paper.Elements(page).Value, StringComparison.Ordinal);
    }
}
