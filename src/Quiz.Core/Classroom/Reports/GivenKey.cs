using System.Globalization;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom.Reports;

/// <summary>
/// One thing that can be counted in an answer: an option, what was typed into a gap, a pair, an order, a sentence.
/// </summary>
/// <param name="Part">Which gap (by number) or left side (by id) it belongs to; empty where there is only one.</param>
/// <param name="Key">What makes it the same thing in the answers of others.</param>
internal readonly record struct GivenKey(string Part, string Key)
{
    /// <summary>What an answer consists of, each with the words in which it was given.</summary>
    public static IEnumerable<(GivenKey Key, string Words)> Of(Answer answer) =>
        answer.Match<IEnumerable<(GivenKey Key, string Words)>>(
            choice: a => a.Options.Distinct().Select(id => (new GivenKey("", id), id)),
            fill: a => a.Texts.Select((text, i) => (Key: Typed(i, text), text)).Where(g => g.Key.Key.Length > 0),
            order: a => [(new GivenKey("", string.Join('\n', a.Items)), "")],
            pair: a => a.Pairs.Select(p => (new GivenKey(p.Left, p.Right), p.Right)),
            mark: a => a.Sentences.Distinct().Select(s => (new GivenKey("", s), s)),
            open: _ => [], // everybody's own words are counted nowhere
            dontKnow: _ => []);

    /// <summary>Numbered with leading zeros, so that gaps sort in their order.</summary>
    private static GivenKey Typed(int index, string text) =>
        new((index + 1).ToString("D3", CultureInfo.InvariantCulture), Folding.Fold(text).ToLowerInvariant());
}
