namespace Quiz.Core.Banks.Yaml;

/// <summary>Finds the word that a misspelt one was probably meant to be.</summary>
public static class Nearest
{
    private const int LongestWord = 64;

    /// <summary>
    /// The candidate with the fewest edits, if these are few for the word's length; of several the first.
    /// </summary>
    public static string? Of(string word, IEnumerable<string> candidates) =>
        All(word, candidates) is [var first, ..] ? first : null;

    /// <summary>The candidates with the fewest edits, if these are few for the word's length, in their order.</summary>
    public static IReadOnlyList<string> All(string word, IEnumerable<string> candidates)
    {
        if (word.Length > LongestWord) return [];
        List<string> best = [];
        int fewest = Math.Max(1, word.Length / 3);
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > fewest) continue;
            int edits = Edits(word, candidate);
            if (edits > fewest) continue;
            if (edits < fewest) best = [];
            fewest = edits;
            best.Add(candidate);
        }

        return best;
    }

    /// <summary>
    /// How many letters to insert, drop, replace or swap with their neighbour (optimal string alignment).
    /// </summary>
    private static int Edits(string a, string b)
    {
        int[,] cost = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    cost[i, j] = i + j;
                    continue;
                }

                int replace = cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(replace, 1 + Math.Min(cost[i - 1, j], cost[i, j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }

        return cost[a.Length, b.Length];
    }
}
