namespace Quiz.Core.Prose;

/// <summary>Puts things in an order that a seed decides, the same on every machine and for ever.</summary>
/// <remarks>Our own, so that an update of the runtime cannot reorder a sitting that somebody wants to resume.</remarks>
public static class Shuffle
{
    /// <summary>A permutation of <paramref name="values"/> (Fisher-Yates over SplitMix64).</summary>
    /// <param name="purpose">Tells shuffles under one seed apart, such as a question's id.</param>
    public static Items<T> Order<T>(IEnumerable<T> values, long seed, string purpose)
    {
        T[] order = [.. values];
        ulong state = unchecked((ulong)seed) ^ Hash(purpose);
        for (int last = order.Length - 1; last > 0; last--)
        {
            // unbiased enough below 2^32 values
            int other = (int)(((UInt128)Next(ref state) * (ulong)(last + 1)) >> 64);
            (order[last], order[other]) = (order[other], order[last]);
        }

        return [.. order];
    }

    /// <summary>
    /// A number that two texts decide. Ordered by it, things stand as if shuffled, and one more leaves the others in
    /// their order.
    /// </summary>
    public static ulong Rank(string purpose, string id)
    {
        ulong state = Hash(purpose) ^ Hash(id);
        return Next(ref state);
    }

    /// <summary>SplitMix64, Steele, Lea and Flood 2014.</summary>
    private static ulong Next(ref ulong state)
    {
        ulong z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>FNV-1a over UTF-16, 64 bits.</summary>
    private static ulong Hash(string text)
    {
        ulong hash = 0xCBF29CE484222325;
        foreach (char c in text) hash = (hash ^ c) * 0x100000001B3;
        return hash;
    }
}
