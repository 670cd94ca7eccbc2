using System.Text;
using Quiz.Core.Prose;

namespace Quiz.Core.Questions;

/// <summary>What typed answers are compared without.</summary>
public sealed record TextPolicy(bool IgnoreCase, bool IgnoreAccents)
{
    public static TextPolicy Lenient { get; } = new(true, true);

    /// <summary>
    /// The language whose leading articles are ignored, together with marks at the ends and other forms of the same
    /// characters; null where all of these matter.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>The same where articles, marks and forms matter.</summary>
    public TextPolicy AsWritten => this with { Language = null };

    /// <summary>A text as it is compared: folded, then without accents and case as far as they are ignored.</summary>
    /// <remarks>Case is folded with the accents apart, since some letters have a capital only so: "ΐ".</remarks>
    public string Normal(string text) => Bare(Language is null ? Folding.Fold(text) : Essence(text, Language));

    /// <summary>
    /// The forms of a text that are compared where more than case and accents is ignored: a pattern's wildcard may
    /// stand for an article or not.
    /// </summary>
    internal IEnumerable<string> Forms(string text)
    {
        if (Language is null) return [Normal(text)];
        string marked = EndMarks.Strip(Compatible.Fold(text)), bare = Essence(text, Language);
        return marked == bare ? [Bare(bare)] : [Bare(marked), Bare(bare)];
    }

    /// <summary>What is left of a text without marks at its ends and an article.</summary>
    private static string Essence(string text, string language) =>
        EndMarks.Strip(Articles.Without(EndMarks.Strip(Compatible.Fold(text)), language));

    private string Bare(string folded)
    {
        string bare = folded.Normalize(NormalizationForm.FormD);
        if (IgnoreAccents) bare = Accents.Remove(bare);
        if (IgnoreCase)
            bare = bare.ToUpperInvariant()
                .Replace("ß", "SS", StringComparison.Ordinal)
                .Replace("ẞ", "SS", StringComparison.Ordinal);
        return bare.Normalize(NormalizationForm.FormC);
    }
}
