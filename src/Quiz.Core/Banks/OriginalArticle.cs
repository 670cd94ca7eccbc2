using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Quiz.Core.Prose;

namespace Quiz.Core.Banks;

/// <summary>
/// The article that a bank retells, as a reader who has it brings it along. It stays with that reader.
/// </summary>
/// <param name="Paragraphs">Its paragraphs, in order.</param>
public sealed partial record OriginalArticle(Items<string> Paragraphs)
{
    /// <summary>Splits a text at its blank lines; a text without any has a paragraph on each line.</summary>
    public static OriginalArticle Read(string text)
    {
        text = text.ReplaceLineEndings("\n").Trim();
        string[] parts = BlankLines().IsMatch(text) ? BlankLines().Split(text) : text.Split('\n');
        return new(parts.Select(WhiteSpace.Fold).Where(p => p.Length > 0).ToItems());
    }

    /// <summary>
    /// SHA-256 in lower-case hex after NFC and folding of white space, quotes and dashes: tells a paragraph without
    /// giving it away.
    /// </summary>
    public static string Fingerprint(string paragraph) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Folding.Fold(paragraph))));

    /// <summary>
    /// What speaks against this being the article of a bank: a sentence for each paragraph that is another or is
    /// missing.
    /// </summary>
    public Items<string> Differences(Bank bank)
    {
        var differences = new List<string>();
        if (bank.Source?.Paragraphs is { } count && count != Paragraphs.Count)
            differences.Add(string.Create(
                CultureInfo.InvariantCulture, $"It has {Paragraphs.Count} paragraphs, and the article has {count}."));
        foreach (Original original in bank.Passages.Select(p => p.Original).OfType<Original>())
        {
            string? own = Of(original);
            if (own is null || (original.Sha256 is { } expected && expected != Fingerprint(own)))
                differences.Add(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Paragraph {original.Paragraph} {(own is null ? "is missing" : "is another")}."));
        }

        return differences.ToItems();
    }

    /// <summary>The bank with the original's paragraph beside each passage that retells one.</summary>
    public Bank Beside(Bank bank) =>
        bank with
        {
            Passages = bank.Passages
            .Select(p => p with { OriginalText = p.Original is { } original ? Of(original) : null })
            .ToItems()
        };

    private string? Of(Original original) =>
        original.Paragraph >= 1 && original.Paragraph <= Paragraphs.Count ? Paragraphs[original.Paragraph - 1] : null;

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex BlankLines();
}
