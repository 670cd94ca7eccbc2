using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks.Readers;

/// <summary>Reads which families of questions are to be derived from the tables.</summary>
internal static class DeriveReader
{
    private static readonly string[] Families =
        ["who-said", "what-they-said", "match-speakers", "says-or-not", "who-wants", "sort-wants", "find-claim"];

    /// <summary>The families, or null where the bank leaves the choice to the program.</summary>
    public static Items<string>? Read(Fields bank, Report report)
    {
        if (bank.Any("derive") is null) return null;
        var families = new List<string>();
        foreach (TextNode word in bank.Texts("derive"))
        {
            if (Families.Contains(word.Value)) families.Add(word.Value);
            else report.Add(Problem.UnknownWord(word.Span, "derive", word.Value, Families, Nearest.Of(word.Value, Families)));
        }

        return families.ToItems();
    }
}
