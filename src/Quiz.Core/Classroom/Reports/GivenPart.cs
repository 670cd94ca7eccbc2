using System.Globalization;
using Quiz.Core.Banks;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom.Reports;

/// <summary>
/// What a bank says of something that was given; what the bank does not know any more is called by its id.
/// </summary>
/// <param name="Part">Which gap or left side it belongs to, as it is read; empty where there is only one.</param>
/// <param name="Text">As it is read.</param>
internal sealed record GivenPart(string Part, string Text, bool IsRight, Misled Misled, string? Rationale)
{
    /// <summary>"I don't know", or blank.</summary>
    public static GivenPart Nothing { get; } = new("", "", false, Misled.Not, null);

    /// <param name="words">The words in which it was given.</param>
    /// <param name="rules">What was accepted since; null where the bank alone decides.</param>
    public static GivenPart Of(Bank bank, MarkingRules? rules, Question question, GivenKey given, string words) =>
        question.Match(
            choice: q => OfOption(q.Options.FirstOrDefault(o => o.Id == given.Key)
                ?? new Option(given.Key, given.Key, false, Misled.Not, null)),
            fill: q => OfGap(rules, q, int.Parse(given.Part, CultureInfo.InvariantCulture) - 1, words),
            order: q => OfOrder(q, given.Key.Split('\n')),
            pair: q => OfPair(q, given.Part, given.Key),
            mark: q => OfSentence(bank, q, given.Key),
            open: _ => Nothing);

    /// <summary>What is counted also where nobody gives it: all options, and what would be right.</summary>
    public static IEnumerable<(GivenKey Key, string Words)> Expected(Question question) => question.Match(
        choice: q => q.Options.Select(o => (new GivenKey("", o.Id), o.Id)),
        fill: _ => [],
        order: q => GivenKey.Of(q.Key),
        pair: q => GivenKey.Of(q.Key),
        mark: q => GivenKey.Of(q.Key),
        open: _ => []);

    private static GivenPart OfOption(Option option) =>
        new("", option.Text, option.IsCorrect, option.Misled, option.Rationale);

    private static GivenPart OfGap(MarkingRules? rules, FillQuestion question, int index, string words)
    {
        string part = question.Gaps.Count == 1 ? "" : $"[{(index + 1).ToString(CultureInfo.InvariantCulture)}]";
        if (index >= question.Gaps.Count) return new GivenPart(part, Folding.Fold(words), false, Misled.Not, null);
        GapVerdict verdict = question.Gaps[index].Judge(words);
        if (rules?.Earns(question, index, words) is { } earned && earned != verdict.Score)
            return new GivenPart(part, Folding.Fold(words), earned > 0, Misled.Not, null);
        return new GivenPart(part, Folding.Fold(words), verdict.Score > 0, Misled.Not, verdict.Note);
    }

    private static GivenPart OfOrder(OrderQuestion question, string[] ids) => new(
        "",
        string.Join(" → ",
            ids.Select(id => question.Items.FirstOrDefault(i => i.Id == id)?.Text ?? (id.Length == 0 ? "–" : id))),
        ids.SequenceEqual(question.Items.Select(i => i.Id)),
        Misled.Not,
        null);

    private static GivenPart OfPair(PairQuestion question, string leftId, string rightId)
    {
        PairLeft? left = question.Lefts.FirstOrDefault(l => l.Id == leftId);
        string part = left is null ? leftId : question.Sense == PairSense.Gaps ? $"[{left.Text}]" : left.Text;
        string right = question.Rights.FirstOrDefault(r => r.Id == rightId)?.Text ?? rightId;
        return new GivenPart(part, right, left?.Rights.Contains(rightId) == true, Misled.Not, left?.Rationale);
    }

    private static GivenPart OfSentence(Bank bank, MarkQuestion question, string address)
    {
        int at = SentenceList.IndexOf(bank, address);
        string text = at < 0 ? address : $"{SentenceList.Label(bank, address)} “{SentenceList.Of(bank)[at].Quote}”";
        return new GivenPart(
            "", text, question.Evidence.Any(e => e.Places.Any(p => p.Sentences.Contains(address))), Misled.Not, null);
    }
}
