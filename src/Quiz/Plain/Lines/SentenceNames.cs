using System.Globalization;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Wording;

namespace Quiz.Plain.Lines;

/// <summary>How the sentences of an article are called in lines: s1, s2… throughout, or by passage, ¶7.2.</summary>
internal static class SentenceNames
{
    /// <summary>"s4", for a sentence by its place among all.</summary>
    public static string Of(int index) => "s" + Phrases.Number(index + 1);

    /// <summary>"s4, ¶2.1: “The keeper sleeps.”"</summary>
    public static string InFull(Bank bank, string address)
    {
        int index = SentenceList.IndexOf(bank, address);
        return index < 0
            ? address
            : $"{Of(index)}, {SentenceList.Label(bank, address)}: “{SentenceList.Of(bank)[index].Quote}”";
    }

    /// <summary>"¶7.2", or from where to where a quotation goes.</summary>
    public static string Address(Bank bank, Place place) => bank.Passage(place.Passage).Label(place.Range);

    /// <summary>
    /// The place among all of the sentence that a word names (s4, 4, ¶7.2, 7.2); −1 if there is none.
    /// </summary>
    public static int Read(Bank bank, string word)
    {
        Items<Place> sentences = SentenceList.Of(bank);
        word = word.TrimEnd('.'); // as it is listed
        string[] numbers = word.TrimStart('¶').Split('.');
        if (numbers.Length != 2) return Numbers.Row(word.TrimStart('s', 'S'), sentences.Count);
        if (!int.TryParse(numbers[0], NumberStyles.None, CultureInfo.InvariantCulture, out int number)) return -1;
        if (bank.Passages.FirstOrDefault(p => p.Number == number) is not { } passage) return -1;
        int row = Numbers.Row(numbers[1], passage.Sentences.Count);
        return row < 0 ? -1 : SentenceList.IndexOf(bank, passage.Address(row));
    }

    /// <summary>Says that a word names no sentence.</summary>
    public static string Unknown(Bank bank, string word) =>
        $"There is no sentence \"{word}\"; they go from s1 to {Of(SentenceList.Of(bank).Count - 1)}.";
}
