using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;

namespace Quiz.Papers;

/// <summary>How what stands on a paper is typed, and where one key is enough.</summary>
internal static class PaperHowTo
{
    /// <param name="sheet">With the question in front.</param>
    public static string Of(Session sheet, Asking part) => part switch
    {
        Asking.Proof => $"Its proof, such as 1.2; {PaperProof.NoSentence} no sentence says this, - nothing written",
        Asking.Certainty => "How sure: 1, 2 or 3; - nothing ringed",
        _ => sheet.Current.Question.Match(
            choice: q => q.IsMultiple
                ? $"The numbers ticked, such as 13, then Enter; {Usual}"
                : $"The number ringed, {Keys(sheet)[0]} to {Keys(sheet)[^1]}; {Usual}",
            fill: q => q.Gaps.Count > 1 ? $"The words of the {Phrases.Number(q.Gaps.Count)} gaps with | between; {Typed}"
                : q.Gaps[0].TakesNumber ? $"The number that is written; {Typed}"
                : $"The words that are written; {Typed}",
            order: q => $"Letters in order, such as {Example(q.Items.Count, q.Items.Count)} (- empty box); {Usual}",
            pair: _ =>
                $"Letters for 1 to {Phrases.Number(sheet.Current.Lefts.Count)}, such as {Example(sheet.Current.Lefts.Count, sheet.Current.Rights.Count)} (- empty box); {Typed}",
            mark: q => q.NeedsSeveral
                ? $"The sentences, such as 1.2 3.1; {Usual}"
                : $"The sentence, such as 1.2; {Usual}",
            open: _ => $"{PaperKeys.OnPaper} something is written, for a person to read; - blank; or type it"),
    };

    /// <summary>The keys of which one alone is what is asked for, so that nobody need confirm it.</summary>
    public static string OneKey(Session sheet, Asking part) => part switch
    {
        Asking.Proof => PaperProof.NoSentence.ToUpperInvariant() + PaperProof.NoSentence + PaperKeys.Blank,
        Asking.Certainty => "123" + PaperKeys.Blank,
        _ => sheet.Current.Question.Match(
            choice: q => q.IsMultiple ? "0?-" : "0?-" + Keys(sheet),
            fill: _ => "", // any sign can begin what is written
            order: _ => "0?", // - can be the first of its boxes
            pair: _ => "0?",
            mark: _ => "0?-",
            open: _ => PaperKeys.OnPaper + PaperKeys.Blank + "?"),
    };

    /// <summary>Whether an answer is always one key.</summary>
    public static bool IsOneKey(Session sheet, Asking part) =>
        part == Asking.Certainty
            || (part == Asking.Answer && sheet.Current.Question is ChoiceQuestion { IsMultiple: false });

    private const string Usual = "0 I don't know, - blank", Typed = "? I don't know, - blank";

    private static string Keys(Session sheet) =>
        string.Concat(sheet.Current.Options.Select((_, row) => RowKey.Of(row)));

    /// <param name="letters">How many there are to choose from.</param>
    private static string Example(int boxes, int letters) =>
        string.Concat(Enumerable.Range(0, boxes).Select(i => Letters.Of((i + 1) % letters)));
}
