using Quiz.Core.Questions;

namespace Quiz.Core.Wording;

/// <summary>How a question is answered, in a sentence, with the rule by which it is scored.</summary>
public static class HowToAnswer
{
    /// <summary>What is said before answering; null where it goes without saying.</summary>
    public static string? Of(Question question) => question.Match(
        choice: q => !q.IsMultiple
            ? null
            : $"{(q.Choose is { } n ? $"Tick {Phrases.Number(n)}." : "Tick all that are right.")} {q.Rule}",
        fill: q => q.Rule,
        order: q => $"Put the items in order. {q.Rule}",
        pair: q => $"{PairTask(q)} {q.Rule}",
        mark: q => $"Mark {(q.NeedsSeveral ? "the sentences" : "the sentence")} in the article. {q.Rule}",
        open: q => q.Rule);

    private static string PairTask(PairQuestion question) => question.Sense switch
    {
        PairSense.Pairs => "Put each to where it belongs.",
        PairSense.Groups => "Sort the items into the groups.",
        PairSense.Gaps => "Fill the gaps with words from the list.",
    };
}
