using Quiz.Core.Banks.Yaml;

namespace Quiz.Core.Banks.Readers;

/// <summary>Reads the words that a learner may look up.</summary>
internal static class GlossaryReader
{
    public static Items<GlossaryEntry> Read(Fields bank)
    {
        var entries = new List<GlossaryEntry>();
        foreach ((TextNode term, Node value) in bank.Pairs("glossary"))
        {
            if (bank.Prose(value, term.Value) is { } meaning) entries.Add(new GlossaryEntry(term.Value, meaning));
        }

        return entries.ToItems();
    }
}
