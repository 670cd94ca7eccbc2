namespace Quiz.Core.Evidence.Quotes;

/// <summary>
/// Finds the places where a text is nearly some words: the fewest insertions, deletions and replacements.
/// </summary>
/// <remarks>
/// P. H. Sellers, "The theory and computation of evolutionary distances: pattern recognition" (1980), a column for each
/// character of the text, cut off below the last row within bounds after E. Ukkonen, "Finding approximate patterns in
/// strings" (1985). Each cell also carries where its alignment begins; of equally good ones the longest.
/// </remarks>
internal static class ApproximateSearch
{
    /// <summary>
    /// A cell holds its errors in the upper half and its start in the lower, so that the smaller cell is the better
    /// one.
    /// </summary>
    private const long OneError = 1L << 32;

    /// <summary>A place and how many edits part it from the words.</summary>
    public readonly record struct Hit(TextRange Place, int Errors);

    /// <summary>The places, one for each end where the errors are no more than next to it.</summary>
    public static List<Hit> Find(string words, string text, int maxErrors)
    {
        var ends = new List<Hit>();
        var cells = new long[words.Length + 1];
        for (int i = 0; i < cells.Length; i++) cells[i] = i * OneError;
        int last = Math.Min(maxErrors, words.Length); // the last row within bounds
        for (int end = 1; end <= text.Length; end++)
        {
            last = NextColumn(words, text[end - 1], end, cells, last, maxErrors);
            if (last == words.Length)
                ends.Add(new Hit(new TextRange((int)(uint)cells[last], end), Errors(cells[last])));
        }

        return Lowest(ends);
    }

    private static int NextColumn(string words, char c, int end, long[] cells, int last, int maxErrors)
    {
        int bottom = Math.Min(last + 1, words.Length);
        if (bottom > last) cells[bottom] = (maxErrors + 1) * OneError;
        long diagonal = end - 1, above = cells[0] = end;
        for (int i = 1; i <= bottom; i++)
        {
            long left = cells[i];
            long replaced = diagonal + (words[i - 1] == c ? 0 : OneError);
            cells[i] = above = Math.Min(replaced, Math.Min(left, above) + OneError);
            diagonal = left;
        }

        while (Errors(cells[bottom]) > maxErrors) bottom--;
        return bottom;
    }

    private static int Errors(long cell) => (int)(cell >> 32);

    private static List<Hit> Lowest(List<Hit> ends)
    {
        var lowest = new List<Hit>();
        for (int i = 0; i < ends.Count; i++)
        {
            bool risesBefore = i > 0 && ends[i - 1].Place.End == ends[i].Place.End - 1
                && ends[i - 1].Errors < ends[i].Errors;
            bool fallsAfter = i + 1 < ends.Count && ends[i + 1].Place.End == ends[i].Place.End + 1
                && ends[i + 1].Errors < ends[i].Errors;
            if (!risesBefore && !fallsAfter) lowest.Add(ends[i]);
        }

        return lowest;
    }
}
