using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Sessions;
using Quiz.Core.Sessions.Choosing;

namespace Quiz.Core.Tests.Sessions;

/// <summary>Which sitting that was left is one such as is asked for.</summary>
public class WishTests
{
    private static readonly SittingOptions Usual = new() { Seed = 1 };

    /// <summary>A sitting on a bank of five questions, each on a place of its own.</summary>
    private static Session Left(SittingOptions options) => Build.Session(
        options,
        [.. Enumerable.Range(1, 5)
            .Select(n => Build.Choice($"q{n}") with { Evidence = [new EvidenceEntry(Build.Place(1, n, n + 1), [])] })]);

    [Fact]
    public void What_nobody_said_does_not_matter()
    {
        Session left = Left(Usual with { Count = 3, Book = BookPolicy.Closed, Certainty = true, Seed = 9 });
        Assert.True(new Wish(Usual).IsMetBy(left));
        Assert.False(new Wish(Usual with { Mode = Mode.Test }).IsMetBy(left));
        Assert.False(new Wish(Usual with { Book = BookPolicy.Open }).IsMetBy(left));
        Assert.True(new Wish(Usual with { Book = BookPolicy.Closed }).IsMetBy(left));
        Assert.False(new Wish(Usual, SaysSeed: true).IsMetBy(left));
        Assert.True(new Wish(Usual with { Seed = 9 }, SaysSeed: true).IsMetBy(left));
    }

    [Theory]
    [InlineData(3, 3, true)]
    [InlineData(3, 4, false)]
    [InlineData(3, 2, false)]
    [InlineData(12, 12, true)]
    [InlineData(12, 7, true)] // the bank has five
    [InlineData(12, 5, true)]
    [InlineData(3, null, false)]
    [InlineData(12, null, true)]
    public void A_number_is_met_where_there_are_as_many_or_no_more(int left, int? asked, bool isMet) =>
        Assert.Equal(isMet,
            new Wish(Usual with { Count = asked }, SaysCount: true).IsMetBy(Left(Usual with { Count = left })));

    [Fact]
    public void Narrowings_are_the_same_in_any_order()
    {
        Session left = Left(Usual with { Only = ["q1", "q2"] });
        Assert.True(new Wish(Usual with { Only = ["q2", "q1"] }).IsMetBy(left));
        Assert.False(new Wish(Usual with { Only = ["q1"] }).IsMetBy(left));
        Assert.False(new Wish(Usual with { Only = ["q1"] }).IsMetBy(Left(Usual)));
    }
}
