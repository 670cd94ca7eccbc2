namespace Quiz.Files.Exchange;

/// <summary>The column of sums that many tables of marks end with.</summary>
public static class TotalColumn
{
    private const double Rounding = 0.006; // two decimals

    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "total", "sum", "points", "marks", "score", "grade", "result", "summarks", "sumgrades", "sum of marks", "total marks", "total score", "total points",
        "summe", "gesamt", "punkte",
    };

    public static bool IsName(string heading) => Names.Contains(heading);

    /// <summary>Whether the last of the marks is the sum of the others in every row.</summary>
    public static bool IsSum(IEnumerable<double?[]> rows) =>
        rows.All(r => Math.Abs((r[^1] ?? 0) - r[..^1].Sum(m => m ?? 0)) < Rounding);
}
