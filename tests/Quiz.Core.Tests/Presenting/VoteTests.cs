using Quiz.Core.Sessions;

namespace Quiz.Core.Tests.Presenting;

public class VoteTests
{
    private static readonly Vote Vote = new([new Hands("a", 9), new Hands("b", 3), new Hands(Hands.DontKnow, 0)]);

    [Theory]
    [InlineData("a", 9, 0.75)]
    [InlineData("b", 3, 0.25)]
    [InlineData(Hands.DontKnow, 0, 0.0)]
    [InlineData("c", null, 0.0)]
    public void Each_line_has_its_hands_and_its_share_of_all(string choice, int? hands, double share) =>
        Assert.Equal((hands, share), (Vote.Of(choice), Vote.Share(choice)));

    [Fact]
    public void Without_any_hands_every_share_is_nothing() => Assert.Equal(0, new Vote([new Hands("a", 0)]).Share("a"));

    [Fact]
    public void A_line_that_is_counted_anew_is_counted_once() =>
        Assert.Equal((10, 7), (Vote.With([new Hands("a", 7)]).Total, Vote.With([new Hands("a", 7)]).Of("a")));
}
