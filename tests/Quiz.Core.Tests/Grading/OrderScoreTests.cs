using System.Globalization;
using System.Numerics;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Grading;

public class OrderScoreTests
{
    /// <summary>
    /// How many items count by Moodle 4.5, question/type/ordering/question.php, executed; the last five are of its own
    /// question_test.php.
    /// </summary>
    [Theory]
    [InlineData("2 1", false, 0, 0, 0)]
    [InlineData("1 2", true, 2, 2, 2)]
    [InlineData("3 2 1", false, 1, 0, 0)]
    [InlineData("2 3 1", false, 0, 1, 2)]
    [InlineData("2 1 3", false, 1, 1, 2)]
    [InlineData("3 1 2", false, 0, 1, 2)]
    [InlineData("1 3 2", false, 1, 0, 2)]
    [InlineData("1 2 3", true, 3, 3, 3)]
    [InlineData("1 2 3 4 5 6", true, 6, 6, 6)]
    [InlineData("6 5 4 3 2 1", false, 0, 0, 0)]
    [InlineData("6 2 3 4 5 1", false, 4, 3, 4)]
    [InlineData("3 2 4 5 6 1", false, 1, 2, 4)]
    [InlineData("2 3 4 5 6 1", false, 0, 4, 5)]
    public void Items_count_as_in_Moodle(string given, bool isWhole, int atTheirPlaces, int followed, int inOrder)
    {
        int[] places = [.. given.Split(' ').Select(n => int.Parse(n, CultureInfo.InvariantCulture) - 1)];
        Assert.Equal(
            (isWhole, atTheirPlaces, followed, inOrder),
            (OrderScore.Of(places, OrderRule.AllOrNothing)
                .All(counts => counts), Count(places, OrderRule.AbsolutePosition),
                Count(places, OrderRule.RelativeNext), Count(places, OrderRule.LongestOrderedSubset)));
    }

    [Fact]
    public void Every_order_of_up_to_six_items_counts_as_its_rule_says()
    {
        foreach (int[] places in Enumerable.Range(1, 6).SelectMany(Permutations))
        {
            Assert.Equal(places.Select((p, i) => p == i), OrderScore.Of(places, OrderRule.AbsolutePosition));
            Assert.Equal(places.Select((p, i) => places.Append(places.Length).ElementAt(i + 1) == p + 1),
                OrderScore.Of(places, OrderRule.RelativeNext));
            Items<bool> longest = OrderScore.Of(places, OrderRule.LongestOrderedSubset);
            int[] chosen = [.. places.Where((_, i) => longest[i])];
            Assert.Equal(chosen.Order(), chosen);
            Assert.Equal(LongestByTryingAll(places), chosen.Length);
        }
    }

    private static int Count(int[] places, OrderRule rule) => OrderScore.Of(places, rule).Count(counts => counts);

    /// <summary>A single item is in order with nothing, so it counts as none.</summary>
    private static int LongestByTryingAll(int[] places)
    {
        int longest = 0;
        for (uint chosen = 0; chosen < 1u << places.Length; chosen++)
        {
            int[] subset = [.. places.Where((_, i) => (chosen >> i & 1) == 1)];
            if (subset.SequenceEqual(subset.Order())) longest = Math.Max(longest, BitOperations.PopCount(chosen));
        }

        return longest < 2 ? 0 : longest;
    }

    private static IEnumerable<int[]> Permutations(int count) => count == 0
        ? [[]]
        : Permutations(count - 1).SelectMany(
            p => Enumerable.Range(0, count).Select(at => (int[])[.. p[..at], count - 1, .. p[at..]]));
}
