using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Prose;
using Quiz.Core.Wording;
using Quiz.Screens;
using Quiz.Screens.Pages;

namespace Quiz.Plain;

/// <summary>The sentences that a search has found, each with its address and signs around the words.</summary>
internal static class FoundLines
{
    public static IEnumerable<Block> Of(Search search, Bank bank)
    {
        yield return Block.Of($"\"{search.Text}\": {Phrases.Count(search.Hits.Count, "place")}.");
        foreach (var sentence in search.Hits.GroupBy(
            h => (h.Passage, Index: bank.Passage(h.Passage).SentenceAt(h.Range.Start))))
        {
            Passage passage = bank.Passage(sentence.Key.Passage);
            TextRange range = passage.Sentences[sentence.Key.Index];
            yield return new Block
            {
                Runs =
                [new Run(passage.Label(range) + " "), .. Marked(passage, range, [.. sentence])]
            };
        }
    }

    /// <summary>A sentence as if it were a passage of its own, so that marks fall into it.</summary>
    private static Items<Run> Marked(Passage passage, TextRange sentence, Place[] hits)
    {
        int end = Math.Max(sentence.End, hits.Max(h => h.Range.End)); // words may run on into the next sentence
        Passage alone = passage with { Text = passage.Text[sentence.Start..end] };
        return Mark.Runs(alone, hits.Select(h => new Mark(Moved(h, -sentence.Start), Tone.Found, "")));
    }

    private static Place Moved(Place place, int by) =>
        place with { Range = new TextRange(place.Range.Start + by, place.Range.End + by) };
}
