using CsCheck;
using Quiz.Core.Prose;

namespace Quiz.Core.Tests.Sessions;

public class ShuffleTests
{
    [Fact]
    public void It_is_a_permutation() => Gen.Select(Gen.Int.Array[0, 30], Gen.Long).Sample((values, seed) =>
        Assert.Equal(values.Order(), Shuffle.Order(values, seed, "q").Order()));

    /// <summary>Kept for ever: a sitting that was started years ago must come back in its order.</summary>
    [Fact]
    public void Its_orders_never_change()
    {
        Assert.Equal([5, 8, 3, 6, 4, 9, 1, 2, 0, 7], Shuffle.Order(Enumerable.Range(0, 10), 0, ""));
        Assert.Equal([0], Shuffle.Order([0], 7, "q"));
    }

    [Fact]
    public void Every_place_is_equally_likely()
    {
        int[,] seen = new int[4, 4];
        for (int seed = 0; seed < 8000; seed++)
        {
            Items<int> order = Shuffle.Order(Enumerable.Range(0, 4), seed, "q");
            for (int place = 0; place < 4; place++) seen[order[place], place]++;
        }

        foreach (int count in seen) Assert.InRange(count, 1850, 2150); // 2000 expected, 4 standard deviations are 155
    }
}
