using System.Text;
using Quiz.Core.Prose;

namespace Quiz.Core.Grading;

/// <summary>What typed answers are compared without.</summary>
public sealed record TextPolicy(bool IgnoreCase, bool IgnoreAccents)
{
    public static TextPolicy Lenient { get; } = new(true, true);

    /// <summary>A text as it is compared: folded, then without accents and case as far as they are ignored.</summary>
    /// <remarks>Case is folded with the accents apart, since some letters have a capital only so: "ΐ".</remarks>
    public string Normal(string text)
    {
        string bare = Folding.Fold(text).Normalize(NormalizationForm.FormD);
        if (IgnoreAccents) bare = Accents.Remove(bare);
        if (IgnoreCase) bare = bare.ToUpperInvariant().Replace("ß", "SS", StringComparison.Ordinal).Replace("ẞ", "SS", StringComparison.Ordinal);
        return bare.Normalize(NormalizationForm.FormC);
    }
}
