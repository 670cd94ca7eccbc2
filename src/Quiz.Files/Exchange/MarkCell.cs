using System.Globalization;
using System.Text.RegularExpressions;

namespace Quiz.Files.Exchange;

/// <summary>What a cell of a table of marks can hold.</summary>
public static partial class MarkCell
{
    private const double Largest = 1e6;

    /// <summary>Empty, or a dash, as Moodle writes for a question that was left unanswered.</summary>
    public static bool IsBlank(string cell) => cell.Trim() is "" or "-" or "–" or "—";

    /// <summary>The learner did not get the question.</summary>
    public static bool IsNotAsked(string cell) => cell.Trim().Equals("n/a", StringComparison.OrdinalIgnoreCase);

    /// <param name="fault">Why it is no mark, in one sentence; null if it is one.</param>
    public static double? Read(string cell, out string? fault)
    {
        fault = null;
        string text = cell.Trim().Replace('−', '-');
        if (DecimalComma().IsMatch(text)) text = text.Replace(',', '.');
        if (double.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out double mark)
            && Math.Abs(mark) <= Largest)
        {
            return mark;
        }

        fault = text.Contains(',', StringComparison.Ordinal) && double.TryParse(
            text.Replace(",", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? $"\"{text}\" may have a decimal comma or thousands set off by one: write it without."
            : $"\"{text}\" is not a mark. A mark is a number such as 0.5; an empty cell is a question left unanswered, n/a one that was not asked.";
        return null;
    }

    /// <summary>
    /// Half of the world writes 0,5; what could as well be a thousand and a half is left to whoever wrote it.
    /// </summary>
    [GeneratedRegex(@"^-?(0,[0-9]+|[0-9]+,([0-9]{1,2}|[0-9]{4,}))$")]
    private static partial Regex DecimalComma();
}
