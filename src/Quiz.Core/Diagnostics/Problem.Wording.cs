namespace Quiz.Core.Diagnostics;

/// <content>Wording: what each rule with a name says, and what allows it.</content>
internal static partial class Problem
{
    public static Diagnostic AllowsNothing(SourceSpan at, string rule) =>
        Warning("QB600", at,
            $"Nothing here breaks the rule {Q(rule)}, so there is nothing to allow. Delete the entry.");

    public static Diagnostic Verbatim(SourceSpan at) =>
        Warning("QB601", at, "More than half of these words are those of the evidence, so that the place is found by "
            + "sight. Say it in other words.") with
        { Rule = "verbatim" };

    public static Diagnostic UnusedRow(SourceSpan at, string reason) =>
        Warning("QB602", at, $"No question comes from this row: {reason}.") with { Rule = "unused-row" };

    public static Diagnostic OptionsAlike(SourceSpan at, string text, string other, int line) =>
        Error("QB603", at,
            Text(
                $"{Q(text)} differs from {Q(other)} in line {line} by a capital, an accent or the last mark only. Change or delete one of the two.")) with
        {
            Rule =
            "options-alike"
        };

    public static Diagnostic LongStem(SourceSpan at, int words, int most) =>
        Warning("QB604", at,
            Text(
                $"The question has {words} words. Ask it in at most {most}, or put what it is about into \"statement\".")) with
        {
            Rule =
            "long-stem"
        };

    public static Diagnostic MetaStem(SourceSpan at, string words) =>
        Warning("QB605", at,
            $"{Q(words)} asks about the text instead of what it tells. Leave it out, or ask about the matter.") with
        {
            Rule =
            "meta-stem"
        };

    public static Diagnostic KeyLongest(SourceSpan at) =>
        Warning("QB606", at, "The right option is by far the longest, which gives it away. Shorten it, or say more in "
            + "a wrong one.") with
        { Rule = "key-longest" };

    public static Diagnostic WildcardShown(SourceSpan at, string pattern) =>
        Error("QB607", at,
            $"No text here can be shown as the right answer: {Q(pattern)} is a pattern. Put a text without \"*\" first, as it should stand on the screen.") with
        {
            Rule =
            "wildcard-shown"
        };

    public static Diagnostic NearDuplicate(SourceSpan at, string id, int line) =>
        Warning("QB608", at,
            Text($"The question {Q(id)} in line {line} asks nearly the same. Keep the better one.")) with
        {
            Rule =
            "near-duplicate"
        };

    public static Diagnostic SecondSentence(SourceSpan at, string sentence, string address) =>
        Warning("QB609", at,
            $"The text says nearly the same in {address}: {Q(sentence)} Whoever marks that would be marked wrong. Quote it under \"or\".") with
        {
            Rule =
            "near-duplicate"
        };

    public static Diagnostic Leak(SourceSpan at, string answer, string id, int line) =>
        Warning("QB610", at,
            Text(
                $"This gives away the answer to {Q(id)} in line {line}, {Q(answer)}. Say less here, or delete one of the two.")) with
        {
            Rule =
            "leak"
        };

    public static Diagnostic Mix(SourceSpan at, IEnumerable<string> shares) =>
        Warning("QB611", at,
            $"By \"process\" the questions are: {List(shares)}. Aim at about 25, 30, 25 and 20 %; PIRLS has 20, 30, 30 and 20 %.") with
        {
            Rule =
            "mix"
        };

    public static Diagnostic OneAnswer(SourceSpan at, string answer, int count, int total) =>
        Warning("QB612", at,
            Text(
                $"{Q(answer)} is the right answer to {count} of {total} statements, so that it can be guessed. Turn some of them round.")) with
        {
            Rule =
            "one-sided"
        };

    public static Diagnostic OneSide(SourceSpan at, string side, int count, int total) =>
        Warning("QB613", at,
            Text(
                $"{Q(side)} has {count} of {total} wants, too few to ask about it. Add what it wants or is offered.")) with
        {
            Rule =
            "one-sided"
        };

    public static Diagnostic KeysLongest(SourceSpan at, int count, int total) =>
        Warning("QB614", at,
            Text(
                $"In {count} of {total} questions the right option is the longest, so that it can be guessed. Shorten some.")) with
        {
            Rule =
            "key-longest"
        };
}
