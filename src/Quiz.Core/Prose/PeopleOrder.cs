using System.Globalization;

namespace Quiz.Core.Prose;

/// <summary>The order in which lists name people and things: case does not matter, and 2 goes before 10.</summary>
public static class PeopleOrder
{
    /// <summary>The same on every machine.</summary>
    public static StringComparer Comparer { get; } =
        StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.IgnoreCase | CompareOptions.NumericOrdering);
}
