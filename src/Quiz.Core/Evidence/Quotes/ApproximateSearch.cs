namespace Quiz.Core.Evidence.Quotes;

/// <summary>Finds the places where a text is nearly some words: the fewest insertions, deletions and replacements.</summary>
/// <remarks>
/// P. H. Sellers, "The theory and computation of evolutionary distances: pattern recognition" (1980), a column for each character
/// of the text, cut off below the last row within bounds after E. Ukkonen, "Finding approximate patterns in strings" (1985).
/// Each cell also carries where its alignment begins; of equally good ones the longest.
/// </remarks>
internal static class ApproximateSearch
{
    /// <summary>A place and how many edits part it from the words.</summary>
    public readonly record struct Hit(TextRange Place, int Errors);

    /// <summary>The places, one for each end where the errors are no more than next to it.</summary>
    public static List<Hit> Find(string words, string text, int maxErrors)
    {
        var ends = new List<Hit>();
        var errors = new int[words.Length + 1];
        var starts = new int[words.Length + 1];
        for (int i = 0; i < errors.Length; i++) errors[i] = i;
        int last = Math.Min(maxErrors, words.Length); // the last row within bounds
        for (int end = 1; end <= text.Length; end++)
        {
            last = NextColumn(words, text[end - 1], end, errors, starts, last, maxErrors);
            if (last == words.Length) ends.Add(new Hit(new TextRange(starts[last], end), errors[last]));
        }

        return Lowest(ends);
    }

    private static int NextColumn(string words, char c, int end, int[] errors, int[] starts, int last, int maxErrors)
    {
        int bottom = Math.Min(last + 1, words.Length);
        if (bottom > last) (errors[bottom], starts[bottom]) = (maxErrors + 1, end);
        (int diagonal, int diagonalStart) = (0, end - 1);
        (errors[0], starts[0]) = (0, end);
        int above = 0, aboveStart = end;
        for (int i = 1; i <= bottom; i++)
        {
            int cost = words[i - 1] == c ? diagonal : diagonal + 1, start = diagonalStart;
            int left = errors[i] + 1, leftStart = starts[i];
            if (left < cost || (left == cost && leftStart < start)) (cost, start) = (left, leftStart);
            if (above + 1 < cost || (above + 1 == cost && aboveStart < start)) (cost, start) = (above + 1, aboveStart);
            (diagonal, diagonalStart) = (errors[i], starts[i]);
            (errors[i], starts[i]) = (cost, start);
            (above, aboveStart) = (cost, start);
        }

        while (errors[bottom] > maxErrors) bottom--;
        return bottom;
    }

    private static List<Hit> Lowest(List<Hit> ends)
    {
        var lowest = new List<Hit>();
        for (int i = 0; i < ends.Count; i++)
        {
            bool risesBefore = i > 0 && ends[i - 1].Place.End == ends[i].Place.End - 1 && ends[i - 1].Errors < ends[i].Errors;
            bool fallsAfter = i + 1 < ends.Count && ends[i + 1].Place.End == ends[i].Place.End + 1 && ends[i + 1].Errors < ends[i].Errors;
            if (!risesBefore && !fallsAfter) lowest.Add(ends[i]);
        }

        return lowest;
    }
}
