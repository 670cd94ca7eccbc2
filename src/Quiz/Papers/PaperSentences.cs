using System.Text.RegularExpressions;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Evidence;

namespace Quiz.Papers;

/// <summary>
/// Reads sentences as they are numbered on a sheet: 7.2, also as 7,2; several with a space or a semicolon between, or a
/// comma and a space.
/// </summary>
internal static partial class PaperSentences
{
    /// <returns>The sentences' addresses in the order of the article, each once, or why they are none.</returns>
    public static (Items<string> Addresses, string Trouble) Read(Bank bank, string line)
    {
        Items<Place> all = SentenceList.Of(bank);
        string[] names = [.. all.Select(s => NameOf(bank, s.Address))];
        var rows = new SortedSet<int>();
        foreach (string word in Between().Split(line).Where(w => w.Length > 0).SelectMany(Apart))
        {
            string name = word.TrimStart('¶').TrimEnd('.').Replace(',', '.');
            if (!name.Contains('.', StringComparison.Ordinal))
                return (
                    [], $"\"{word}\" names no sentence: type its paragraph and its number there, such as {names[0]}.");
            int row = Array.IndexOf(names, name);
            if (row < 0) return ([], $"There is no sentence \"{word}\"; they go from ¶{names[0]} to ¶{names[^1]}.");
            rows.Add(row);
        }

        return rows.Count == 0 ? ([], "That names no sentence.") : (rows.Select(r => all[r].Address).ToItems(), "");
    }

    /// <summary>"7.2", as a sheet has it.</summary>
    public static string NameOf(Bank bank, string address) => SentenceList.Label(bank, address).TrimStart('¶');

    /// <summary>In "1.2,3.1" each side is a sentence; "1,2" is one.</summary>
    private static string[] Apart(string word) =>
        word.Split(',') is { Length: > 1 } parts
            && parts.All(p => p.Contains('.', StringComparison.Ordinal)) ? parts : [word];

    [GeneratedRegex(@"[\s;]+|,(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
