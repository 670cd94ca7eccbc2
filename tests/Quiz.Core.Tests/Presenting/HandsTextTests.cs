using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Tests.Presenting;

public class HandsTextTests
{
    [Theory]
    [InlineData(0, "12", "right=12")]
    [InlineData(0, " 12, 3;4\t0 ", "right=12 partly=3 wrong=4 =0")]
    [InlineData(2, "4 0", "wrong=4 =0")]
    public void Numbers_are_hands_from_a_line_on(int from, string typed, string hands) =>
        Assert.Equal(hands, Show(HandsText.Read(Of(Build.Order("q")), from, typed)));

    [Theory]
    [InlineData(0, "")]
    [InlineData(0, "many")]
    [InlineData(0, "-3")]
    [InlineData(0, "3.5")]
    [InlineData(0, "10000")]
    [InlineData(0, "1 2 3 4 5")]
    [InlineData(3, "1 2")]
    public void What_is_no_number_of_hands_is_told(int from, string typed)
    {
        var text = HandsText.Read(Of(Build.Order("q")), from, typed);
        Assert.True(text is { Hands.IsEmpty: true, Trouble.Length: > 0 });
    }

    [Theory]
    [InlineData("lamp 14", "lamp=14")]
    [InlineData("  the old   lamp 3", "the old lamp=3")]
    [InlineData("lamp", "lamp=1")]
    [InlineData("12", "12=1")]
    [InlineData("6 000 2", "6 000=2")]
    [InlineData("? 5", "=5")]
    [InlineData("LIGHT 0", "light=0")]
    public void An_answer_has_its_count_behind_it(string typed, string hands)
    {
        Asked asked = Asked.New(Build.Fill("q"), 7) with { Votes = [new Vote([new Hands("light", 2)])] };
        Assert.Equal(hands, Show(HandsText.Read(Ballot.Of(asked), 0, typed)));
    }

    [Fact]
    public void No_answer_is_told() =>
        Assert.Equal("Type an answer and how many gave it.", HandsText.Read(Of(Build.Fill("q")), 0, "  ").Trouble);

    private static Ballot Of(Question question) => Ballot.Of(Asked.New(question, 7));

    private static string Show(HandsText text) => string.Join(' ', text.Hands.Select(h => $"{h.Choice}={h.Count}"));
}
