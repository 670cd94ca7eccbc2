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

    /// <summary>Learners who read to answer, with a pencil in their hand.</summary>
    private const double WordsPerMinuteOnPaper = 130;

    /// <summary>Finding the place, deciding, and putting it down by hand.</summary>
    private const double MinutesToAnswerOnPaper = 0.8;

    /// <summary>Each thing that is sorted or put in order takes a decision of its own.</summary>
    private const double MinutesToPlace = 0.2;

    /// <summary>Handwriting at 13 years and older: about 13 words a minute, composing included.</summary>
    private const double WordsWrittenPerMinute = 13;

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
            // about as much is written as stands in the model
            string options = question is OpenQuestion open ? open.Model : ToRead(question);
            minutes += MinutesToDecide + (Words(question.InALine) + Words(options)) / WordsPerMinute;
        }

        return Whole(minutes);
    }

    /// <summary>
    /// The same on paper: what the bank says itself, else the article once and again in places, each question, and what
    /// is written by hand.
    /// </summary>
    public static int MinutesOnPaper(Bank bank, IEnumerable<Question> questions) => bank.Minutes ?? Whole(
        bank.Passages.Sum(p => Words(p.Text)) / WordsPerMinuteOnPaper
            + questions.Sum(q => MinutesToAnswerOnPaper
                + (Words(q.InALine) + Words(ToRead(q))) / WordsPerMinuteOnPaper
                + MinutesToPlace * ToPlace(q)
                + (q is OpenQuestion open ? Words(open.Model) / WordsWrittenPerMinute : 0)));

    /// <summary>What stands below the prompt.</summary>
    private static string ToRead(Question question) => question.Match(
        choice: q => string.Join(' ', q.Options.Select(o => o.Text)),
        fill: q => q.Text ?? "",
        order: q => string.Join(' ', q.Items.Select(i => i.Text)),
        pair: q => string.Join(' ', q.Lefts.Select(l => l.Text).Concat(q.Rights.Select(r => r.Text)).Append(q.Text)),
        mark: _ => "",
        open: _ => "");

    private static int ToPlace(Question question) => question.Match(
        choice: _ => 0, fill: q => q.Gaps.Count, order: q => q.Items.Count, pair: q => q.Lefts.Count, mark: _ => 0,
        open: _ => 0);

    private static int Whole(double minutes) => Math.Max(1, (int)Math.Round(minutes, MidpointRounding.AwayFromZero));

    /// <summary>Words for spaced scripts; for others each letter-like grapheme counts half a word.</summary>
    private static double Words(string text)
    {
        int spaced = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        int wide = text.Count(c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter);
        return Math.Max(spaced, wide / 2.0);
    }
}
