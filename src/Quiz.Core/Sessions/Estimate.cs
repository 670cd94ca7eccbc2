using System.Globalization;
using Quiz.Core.Banks;
using Quiz.Core.Questions;

namespace Quiz.Core.Sessions;

/// <summary>How long a sitting is likely to take. Advice only: time never enters a score.</summary>
public static class Estimate
{
    /// <summary>
    /// Silent reading of non-fiction in English: 238 words a minute (Brysbaert 2019), rounded down for study.
    /// </summary>
    private const double WordsPerMinute = 200;

    /// <summary>Thinking, beyond the reading of the question itself.</summary>
    private const double MinutesToDecide = 0.4;

    /// <summary>
    /// Whole minutes, at least 1: what the bank says itself, else the article once, each question with its options, and
    /// a moment to decide.
    /// </summary>
    /// <param name="reads">Whether the article is read first.</param>
    public static int Minutes(Bank bank, IEnumerable<Question> questions, bool reads = true)
    {
        if (bank.Minutes is { } told) return told;
        double minutes = reads ? bank.Passages.Sum(p => Words(p.Text)) / WordsPerMinute : 0;
        foreach (Question question in questions)
        {
            string options = question.Match(
                choice: q => string.Join(' ', q.Options.Select(o => o.Text)),
                fill: q => q.Text ?? "",
                order: q => string.Join(' ', q.Items.Select(i => i.Text)),
                pair: q => string.Join(
                    ' ', q.Lefts.Select(l => l.Text).Concat(q.Rights.Select(r => r.Text)).Append(q.Text)),
                mark: _ => "",
                open: q => q.Model); // about as much is written as is read there
            minutes += MinutesToDecide + (Words(question.InALine) + Words(options)) / WordsPerMinute;
        }

        return Math.Max(1, (int)Math.Round(minutes, MidpointRounding.AwayFromZero));
    }

    /// <summary>Words for spaced scripts; for others each letter-like grapheme counts half a word.</summary>
    private static double Words(string text)
    {
        int spaced = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        int wide = text.Count(c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter);
        return Math.Max(spaced, wide / 2.0);
    }
}
