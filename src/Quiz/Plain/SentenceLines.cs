using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Plain.Lines;

namespace Quiz.Plain;

/// <summary>The sentences of the article with their names, to answer or to prove an answer with.</summary>
internal static class SentenceLines
{
    /// <summary>Whether sentences are asked for now.</summary>
    public static bool AreAsked(Session session) => session.TakesAnswer
        && (session.Asks == Asking.Proof
            || (session.Asks == Asking.Answer && session.Current.Question is MarkQuestion));

    public static IEnumerable<Block> All(Bank bank) => bank.Passages.SelectMany(p => Of(bank, p));

    /// <summary>A passage's heading, then a line for each of its sentences.</summary>
    public static IEnumerable<Block> Of(Bank bank, Passage passage)
    {
        Items<Place> sentences = SentenceList.Of(bank);
        yield return ArticleLines.Heading(passage);
        for (int i = 0; i < sentences.Count; i++)
        {
            if (sentences[i].Passage == passage.Id)
                yield return Block.Of($"{SentenceNames.Of(i)}. {sentences[i].Quote}");
        }
    }

    /// <summary>Stands for the list once it was said: an article is long.</summary>
    public static Block Again(Bank bank) =>
        Block.Of(
            $"The sentences are s1 to {SentenceNames.Of(SentenceList.Of(bank).Count - 1)}, as listed before; :article lists them again, :article 1 those of ¶1, :find WORDS finds some.");
}
