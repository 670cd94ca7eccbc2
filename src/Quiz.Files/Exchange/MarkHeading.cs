using System.Globalization;
using System.Text.RegularExpressions;

namespace Quiz.Files.Exchange;

/// <summary>
/// The heading of a question in a table of marks: its name, and what it is worth where it says so, as Moodle's "Q. 1
/// /1.00" does.
/// </summary>
public sealed partial record MarkHeading(string Name, double? Worth)
{
    public static MarkHeading Of(string cell)
    {
        Match match = NameAndWorth().Match(cell.Trim());
        return match.Success && double.TryParse(match.Groups["worth"].Value.Replace(',', '.'),
            NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double worth)
            ? new MarkHeading(match.Groups["name"].Value, worth)
            : new MarkHeading(cell.Trim(), null);
    }

    /// <summary>With a space before the stroke: "1/2" is a name.</summary>
    [GeneratedRegex(@"^(?<name>.*\S)\s+/(?<worth>[0-9]{1,6}([.,][0-9]+)?)$", RegexOptions.ExplicitCapture)]
    private static partial Regex NameAndWorth();
}
