using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;

namespace Quiz.Screens;

/// <summary>What an article is, as far as somebody wants to know who chooses among several.</summary>
/// <param name="About">One sentence: the author's on the original, else the first of the text.</param>
/// <param name="Level">How hard it is to read (<see cref="ReadingLevel"/>).</param>
/// <param name="Minutes">About how long a usual sitting takes, with the reading.</param>
/// <param name="Kinds">The types of its questions and how many there are of each, most first.</param>
/// <param name="Opening">Its first paragraph.</param>
internal sealed record Glance(
    string About, double Level, int Minutes, Items<(string Name, int Count)> Kinds, string Opening)
{
    public static Glance Of(Bank bank)
    {
        Passage? first = bank.Passages is [var passage, ..] ? passage : null;
        string begins = first is { Sentences: [var sentence, ..] } ? sentence.Of(first.Text).Trim() : "";
        return new Glance(
            bank.Source?.About ?? begins,
            ReadingLevel.Of(bank),
            Estimate.Minutes(bank, bank.All.Take(SittingOptions.UsualCount)),
            bank.All.GroupBy(q => Phrases.Plainly(q.Type)).Select(g => (g.Key, g.Count()))
                .OrderByDescending(kind => kind.Item2).ThenBy(kind => kind.Key, StringComparer.Ordinal).ToItems(),
            first?.Text.Trim() ?? "");
    }

    /// <summary>"easy to read, about 9 minutes".</summary>
    public string InShort => $"{ReadingLevel.Name(Level)} to read, about {Phrases.Count(Minutes, "minute")}";
}
