using F23.StringSimilarity;

namespace Quiz.Core.Questions;

/// <summary>Overlooks a slip of the keyboard, where nothing else can be meant.</summary>
/// <remarks>The lengths are those of H5P's "Fill in the Blanks"; what is never overlooked, others had to learn: years,
/// negations, another answer.</remarks>
internal static class Typos
{
    private static readonly Damerau Slips = new();

    /// <summary>The accepted text that was meant; null if there is none.</summary>
    /// <param name="text">What was typed, which is neither accepted nor refused as it stands.</param>
    public static AcceptedText? Meant(string text, TextGap gap) =>
        Near(text, gap with { Policy = gap.Policy.AsWritten })
            ?? (gap.Policy.Language is null ? null : Near(text, gap));

    private static AcceptedText? Near(string text, TextGap gap)
    {
        string typed = gap.Policy.Normal(text);
        if (typed.Any(char.IsNumber)) return null;
        var accepted = gap.Accept.Select(a => (Text: a, Plain: TextPattern.Plain(a.Pattern)))
            .Where(a => a.Plain is not null)
            .Select(a => (a.Text, Normal: gap.Policy.Normal(a.Plain!))) // those without one are left out
            .ToItems();
        var near = accepted.Where(a => IsSlip(typed, a.Normal)).ToItems();
        if (near.IsEmpty) return null;
        (AcceptedText meant, string normal) = near.MinBy(a => Edits(typed, a.Normal));
        int edits = Edits(typed, normal);
        bool isAnother =
            gap.Others.Any(o => IsAsNear(o) && !gap.Accept.Any(a => TextPattern.Matches(o, a.Pattern, gap.Policy)))
                || gap.Reject.Any(r => IsAsNear(TextPattern.Example(r.Pattern)))
                || Opposites.Of(normal).Any(o => IsWithin(edits - 1, typed, o));
        return isAnother ? null : meant;

        bool IsAsNear(string other) => IsWithin(edits, typed, gap.Policy.Normal(other));
    }

    /// <summary>
    /// How many letters were put in, left out, replaced or swapped (Damerau-Levenshtein, unrestricted).
    /// </summary>
    public static int Edits(string a, string b) => (int)Slips.Distance(a, b);

    private static bool IsSlip(string typed, string expected) =>
        IsWithin(Allowed(expected), typed, expected)
        && !expected.Any(char.IsNumber)
        && Negations.Of(typed).SequenceEqual(Negations.Of(expected))
        && Edits(typed, expected) == Edits(
            TextPolicy.Lenient.Normal(typed), TextPolicy.Lenient.Normal(expected)); // else case or accents matter

    /// <summary>Looks at the lengths first, since what is typed may be endless.</summary>
    private static bool IsWithin(int edits, string typed, string other) =>
        Math.Abs(typed.Length - other.Length) <= edits && Edits(typed, other) <= edits;

    private static int Allowed(string expected) => expected.Count(char.IsLetter) switch
    {
        < 4 => 0,
        < 10 => 1,
        _ => 2,
    };
}
