using System.Runtime.CompilerServices;
using Quiz.Core.Evidence;

namespace Quiz.Core.Banks;

/// <summary>The sentences of all passages of a bank, in order, each as a place.</summary>
public static class SentenceList
{
    private static readonly ConditionalWeakTable<Bank, StrongBox<Items<Place>>> Known = [];

    public static Items<Place> Of(Bank bank) => Known.GetValue(bank, b => new(b.Passages
        .SelectMany(p => p.Sentences.Select((range, i) => new Place(p.Id, range, range.Of(p.Text), [p.Address(i)])))
        .ToItems())).Value;

    /// <summary>The sentence with an address, by its place in the list; −1 if there is none.</summary>
    public static int IndexOf(Bank bank, string address)
    {
        Items<Place> sentences = Of(bank);
        for (int i = 0; i < sentences.Count; i++)
        {
            if (sentences[i].Address == address) return i;
        }

        return -1;
    }

    /// <summary>How screen and paper write a sentence's address: "¶7.2" for "supply.2".</summary>
    public static string Label(Bank bank, string address) =>
        IndexOf(bank, address) is >= 0 and var i ? bank.Passage(Of(bank)[i].Passage).Label(Of(bank)[i].Range) : address;
}
