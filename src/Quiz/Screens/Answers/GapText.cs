using System.Globalization;
using System.Text.RegularExpressions;
using Quiz.Core;
using Quiz.Core.Evidence;
using Quiz.Core.Prose;

namespace Quiz.Screens.Answers;

/// <summary>A text with gaps [1], [2]…, and what stands in them.</summary>
internal static partial class GapText
{
    /// <summary>The anchor of the gap under the cursor.</summary>
    public const string Anchor = "gap";

    /// <param name="filled">What stands in a gap, by its number from 1; null leaves it empty.</param>
    /// <param name="tone">How a gap looks.</param>
    public static Block Of(string text, Func<int, string?> filled, Func<int, Tone> tone)
    {
        var runs = new List<Run>();
        int at = 0;
        foreach (Match gap in Gap().Matches(text))
        {
            if (!int.TryParse(gap.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
                continue;
            runs.Add(new Run(text[at..gap.Index]));
            string content = filled(number) is { Length: > 0 } word
                ? $"[{gap.Groups[1].Value}: {word}]"
                : $"[{gap.Groups[1].Value}: ……]";
            runs.Add(new Run(content, tone(number), tone(number) == Tone.Cursor ? Anchor : null,
                FormattableString.Invariant($"gap:{number - 1}")));
            at = gap.Index + gap.Length;
        }

        runs.Add(new Run(text[at..]));
        return new Block { Runs = runs.ToItems(), SpaceBefore = true };
    }

    /// <summary>The sentence of a text that a gap stands in; all of it where it is in none.</summary>
    /// <param name="gap">From 1.</param>
    public static string SentenceOf(string text, int gap, string language)
    {
        string sign = FormattableString.Invariant($"[{gap}]");
        return SentenceSplitter.Split(text, language)
            .Select(range => range.Of(text))
            .FirstOrDefault(s => s.Contains(sign, StringComparison.Ordinal)) ?? text;
    }

    [GeneratedRegex(@"\[([0-9]{1,3})\]")]
    private static partial Regex Gap();
}
