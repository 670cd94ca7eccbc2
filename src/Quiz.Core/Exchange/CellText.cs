using Quiz.Core.Prose;

namespace Quiz.Core.Exchange;

/// <summary>Lists in the cell of a table: as JSON, or simply with <c>|</c> between their entries.</summary>
internal static class CellText
{
    private const char Between = '|';
    private const char Joins = '=';

    /// <summary>Whether a list stands here as JSON.</summary>
    private static bool IsJson(string cell) => cell.AsSpan().TrimStart().StartsWith("[");

    /// <summary>"a|b", or <c>["a", "b"]</c>.</summary>
    public static Given List(string cell) =>
        IsJson(cell) ? Json(cell) : new Given.List(cell.Split(Between).Select(Text).ToItems());

    /// <summary>"left=right|left=right", or <c>[["left", "right"]]</c>.</summary>
    public static Given Pairs(string cell) =>
        IsJson(cell) ? Json(cell) : new Given.List(cell.Split(Between).Select(Pair).ToItems());

    /// <summary>Whether the cell has a list of pairs rather than of texts.</summary>
    public static bool HasPairs(string cell) => !IsJson(cell) && cell.Contains(Joins, StringComparison.Ordinal);

    private static Given Pair(string entry) => entry.Split(Joins) is [var left, var right]
        ? new Given.List([Text(left), Text(right)])
        : throw new MalformedLineException(
            $"{Quoted.Of(entry.Trim())} is no pair. Write left=right|left=right, or [[\"left\", \"right\"]] where a text has = or | in it.");

    private static Given Text(string entry) => new Given.Text(entry.Trim());

    private static Given Json(string cell)
    {
        try
        {
            return JsonLine.Value(cell);
        }
        catch (MalformedLineException)
        {
            throw new MalformedLineException($"The cell {Quoted.Of(cell)} begins like a list in JSON and is none.");
        }
    }
}
