using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Learning;
using Quiz.Core.Prose;
using Quiz.Core.Wording;

namespace Quiz.Screens.Documents;

/// <summary>
/// What a learner keeps getting wrong, as a document: what was mixed up, how often, and both quotations.
/// </summary>
internal static class MisconceptionsDocument
{
    /// <param name="misconceptions">In the order in which they are to be shown; those of other banks are left
    /// out.</param>
    /// <param name="banks">Where there are several, each has a line of its own.</param>
    public static Items<Block> Of(IEnumerable<Misconception> misconceptions, IReadOnlyCollection<Bank> banks) =>
        Of(misconceptions, banks, Quotation);

    /// <summary>The same without signs, to be read aloud.</summary>
    public static Items<Block> InWords(IEnumerable<Misconception> misconceptions, IReadOnlyCollection<Bank> banks) =>
        Of(misconceptions, banks, InWords);

    private static Items<Block> Of(IEnumerable<Misconception> misconceptions, IReadOnlyCollection<Bank> banks,
        Func<Bank, Place, bool, Block> quote)
    {
        ILookup<string, Misconception> byBank = misconceptions.ToLookup(m => m.About.Bank);
        var blocks = new List<Block>();
        foreach (Bank bank in banks.Where(b => byBank.Contains(b.Id)))
        {
            if (banks.Count > 1) blocks.Add(Block.Of(bank.Title, Tone.Strong) with { SpaceBefore = true });
            foreach (Misconception misconception in byBank[bank.Id])
            {
                blocks.Add(Block.Of(MisconceptionWords.Line(bank, misconception)) with { SpaceBefore = true });
                blocks.AddRange(misconception.Decides.Select(p => quote(bank, p, true)));
                blocks.AddRange(misconception.Misleads.Select(p => quote(bank, p, false)));
            }
        }

        return blocks.ToItems();
    }

    /// <summary>"► ¶7.2 “…”" for words that decide, "✗ ¶10.2 “…”" for those that misled.</summary>
    private static Block Quotation(Bank bank, Place place, bool decides) => new()
    {
        Lead = [new Run(decides ? "► " : "✗ ", decides ? Tone.Decides : Tone.Misleads),
            new Run(MisconceptionWords.Address(bank, place) + " ", Tone.Key)],
        Runs = [new Run($"“{place.Quote}”", decides ? Tone.Decides : Tone.Misleads)],
        Indent = 2,
    };

    private static Block InWords(Bank bank, Place place, bool decides) =>
        Block.Of(
            $"{(decides ? "This decides" : "This misled you")}, {MisconceptionWords.Address(bank, place)}: “{place.Quote}”");
}
