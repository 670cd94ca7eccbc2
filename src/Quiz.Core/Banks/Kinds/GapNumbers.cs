using System.Globalization;
using System.Text.RegularExpressions;
using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks.Kinds;

/// <summary>The numbers [1], [2]… in a text: each stands for a gap, and each gap has one.</summary>
internal static partial class GapNumbers
{
    public static void Check(TextNode text, List<Fields> gaps, Draft draft)
    {
        var found = new HashSet<int>();
        foreach (Match match in Numbers().Matches(text.Value))
        {
            SourceSpan at = text.SpanOf(match.Index, match.Index + match.Length);
            bool isGap = int.TryParse(match.ValueSpan[1..^1], NumberStyles.None, CultureInfo.InvariantCulture,
                out int number) && number >= 1 && number <= gaps.Count;
            if (!isGap) draft.Report.Add(Problem.NumberWithoutGap(at, match.Value, gaps.Count));
            else if (!found.Add(number)) draft.Report.Add(Problem.NumberTwice(at, match.Value));
        }

        for (int number = 1; number <= gaps.Count; number++)
        {
            if (!found.Contains(number)) draft.Report.Add(Problem.GapWithoutNumber(gaps[number - 1].Span, number));
        }
    }

    [GeneratedRegex(@"\[[0-9]+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
