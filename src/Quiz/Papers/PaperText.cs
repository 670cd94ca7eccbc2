using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;

namespace Quiz.Papers;

/// <summary>What stands on a paper, as short as it can be typed in.</summary>
internal static class PaperText
{
    /// <param name="sheet">With the question in front.</param>
    public static string Of(Session sheet, Answer answer) => answer == PaperAnswer.Nothing
        ? PaperKeys.Blank
        : answer.Match(
            choice: a => string.Concat(Enumerable.Range(0, sheet.Current.Options.Count)
                .Where(row => a.Options.Contains(sheet.Current.Options[row].Id))
                .Select(RowKey.Of)),
            fill: a => string.Join(" | ", a.Texts),
            order: a => Row(a.Items.Select(id => id == OrderAnswer.Empty
                ? PaperKeys.Blank
                : Letters.Of(sheet.Current.Items.ToList().FindIndex(i => i.Id == id)))),
            pair: a =>
                Row(sheet.Current.Lefts.Select(left => a.Pairs.FirstOrDefault(p => p.Left == left.Id) is { } put
                    ? Letters.Of(sheet.Current.Rights.ToList().FindIndex(r => r.Id == put.Right))
                    : PaperKeys.Blank)),
            mark: a => string.Join(' ', a.Sentences.Select(s => PaperSentences.NameOf(sheet.Bank, s))),
            open: a => a.Text,
            dontKnow: _ => "?");

    /// <summary>"1.2", "n" where no sentence is said to prove it, "-" where nothing was written.</summary>
    public static string Of(Session sheet, Proof? proof) => proof switch
    {
        null => PaperKeys.Blank,
        { Sentences.IsEmpty: true } => PaperProof.NoSentence,
        _ => string.Join(' ', proof.Sentences.Select(s => PaperSentences.NameOf(sheet.Bank, s))),
    };

    public static string Of(int? certainty) => certainty is { } level ? Phrases.Number(level) : PaperKeys.Blank;

    /// <summary>Letters in a row; apart where one of them is more than one sign.</summary>
    private static string Row(IEnumerable<string> letters)
    {
        string[] all = [.. letters];
        return string.Join(all.Any(l => l.Length > 1) ? " " : "", all);
    }
}
