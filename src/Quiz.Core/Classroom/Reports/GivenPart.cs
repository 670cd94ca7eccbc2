using System.Globalization;
using Quiz.Core.Banks;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom.Reports;

/// <summary>One thing that can be counted in an answer: an option, what was typed into a gap, a pair, an order, a sentence.</summary>
/// <param name="Part">Which gap or left side it belongs to; empty where there is only one.</param>
/// <param name="Key">What makes it the same thing in the answers of others.</param>
/// <param name="Text">As it is read.</param>
internal sealed record GivenPart(string Part, string Key, string Text, bool IsRight, Misled Misled, string? Rationale)
{
    /// <summary>What an answer of the bank's ids consists of; what the bank does not know any more is called by its id.</summary>
    public static Items<GivenPart> Of(Bank bank, Question question, Answer answer) => (question, answer) switch
    {
        (ChoiceQuestion q, ChoiceAnswer a) => a.Options.Distinct().Select(id => OfOption(q.Options.FirstOrDefault(o => o.Id == id) ?? new Option(id, id, false, Misled.Not, null))).ToItems(),
        (FillQuestion q, FillAnswer a) => q.Gaps.Zip(a.Texts).Select((g, i) => OfGap(q, i, g.First, g.Second)).Where(p => p.Key.Length > 0).ToItems(),
        (OrderQuestion q, OrderAnswer a) => [OfOrder(q, a.Items)],
        (PairQuestion q, PairAnswer a) => a.Pairs.Select(p => OfPair(q, p.Left, p.Right)).ToItems(),
        (MarkQuestion q, MarkAnswer a) => a.Sentences.Distinct().Select(s => OfSentence(bank, q, s)).ToItems(),
        _ => [],
    };

    /// <summary>What is counted also where nobody gives it: all options, and what would be right.</summary>
    public static Items<GivenPart> Expected(Bank bank, Question question) => question.Match(
        choice: q => q.Options.Select(OfOption).ToItems(),
        fill: _ => [],
        order: q => Of(bank, q, q.Key),
        pair: q => Of(bank, q, q.Key),
        mark: q => Of(bank, q, q.Key),
        open: _ => []);

    private static GivenPart OfOption(Option option) => new("", option.Id, option.Text, option.IsCorrect, option.Misled, option.Rationale);

    private static GivenPart OfGap(FillQuestion question, int index, Gap gap, string text)
    {
        string folded = Folding.Fold(text);
        string part = question.Gaps.Count == 1 ? "" : $"[{(index + 1).ToString(CultureInfo.InvariantCulture)}]";
        GapVerdict verdict = folded.Length == 0 ? default : gap.Judge(text);
        return new GivenPart(part, folded.ToLowerInvariant(), folded, verdict.Score > 0, Misled.Not, verdict.Note);
    }

    private static GivenPart OfOrder(OrderQuestion question, Items<string> ids) => new(
        "",
        string.Join('\n', ids),
        string.Join(" → ", ids.Select(id => question.Items.FirstOrDefault(i => i.Id == id)?.Text ?? id)),
        ids == question.Items.Select(i => i.Id).ToItems(),
        Misled.Not,
        null);

    private static GivenPart OfPair(PairQuestion question, string leftId, string rightId)
    {
        PairLeft? left = question.Lefts.FirstOrDefault(l => l.Id == leftId);
        string right = question.Rights.FirstOrDefault(r => r.Id == rightId)?.Text ?? rightId;
        return new GivenPart(left is null ? leftId : question.Sense == PairSense.Gaps ? $"[{left.Text}]" : left.Text, rightId, right, left?.Rights.Contains(rightId) == true, Misled.Not, left?.Rationale);
    }

    private static GivenPart OfSentence(Bank bank, MarkQuestion question, string address)
    {
        int at = SentenceList.IndexOf(bank, address);
        string text = at < 0 ? address : $"{SentenceList.Label(bank, address)} “{SentenceList.Of(bank)[at].Quote}”";
        return new GivenPart("", address, text, question.Evidence.Any(e => e.Places.Any(p => p.Sentences.Contains(address))), Misled.Not, null);
    }
}
