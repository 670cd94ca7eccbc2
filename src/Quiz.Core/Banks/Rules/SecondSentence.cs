using Quiz.Core.Diagnostics;
using Quiz.Core.Evidence;
using Quiz.Core.Grading;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Rules;

/// <summary>No sentence beside the evidence says the same: who marks that one as the proof would be marked wrong.</summary>
internal static class SecondSentence
{
    /// <summary>What has fewer words occurs again by chance.</summary>
    private const int FewestWords = 4;

    /// <summary>In a longer text nothing is compared.</summary>
    private const int MostSentences = 5000;

    public static void Check(Bank bank, Draft draft)
    {
        Items<Place> sentences = SentenceList.Of(bank);
        if (sentences.Count > MostSentences) return;
        var content = new ContentWords(bank);
        HashSet<string>[] words = [.. sentences.Select(s => content.Of(s.Quote))];
        var having = Enumerable.Range(0, words.Length).SelectMany(i => words[i].Select(w => (Word: w, Sentence: i))).ToLookup(p => p.Word, p => p.Sentence);
        var numbers = new Dictionary<string, int>();
        for (int i = 0; i < sentences.Count; i++) numbers.TryAdd(sentences[i].Address, i); // a fault may give two the same
        var seconds = new Dictionary<int, int[]>();

        foreach (Question question in bank.Questions.Where(q => q.IsScored)) Compare(question, question.Evidence);
        // Where nothing is derived, nobody is asked for their proof.
        if (bank.Derive is { IsEmpty: true }) return;
        foreach (Claim claim in bank.Claims) Compare(claim, claim.Evidence);

        void Compare(object part, Items<EvidenceEntry> evidence)
        {
            HashSet<int> quoted = [.. evidence.SelectMany(e => e.Places).SelectMany(p => p.Sentences).Select(s => numbers[s])];
            if (quoted.SelectMany(Seconds).Except(quoted).ToArray() is [var second, ..])
                draft.Report.Add(Problem.SecondSentence(draft.Origins.Span(part, "evidence"), sentences[second].Quote, SentenceList.Label(bank, sentences[second].Address)));
        }

        // The sentences that have at least four in five of one's words, and deny neither more nor less.
        int[] Seconds(int sentence)
        {
            if (words[sentence].Count < FewestWords) return [];
            if (seconds.TryGetValue(sentence, out int[]? found)) return found;
            return seconds[sentence] = [.. words[sentence].SelectMany(w => having[w]).CountBy(i => i)
                .Where(c => c.Key != sentence && 5 * c.Value >= 4 * words[sentence].Count).Select(c => c.Key)
                .Where(i => Negations.Of(sentences[i].Quote).SequenceEqual(Negations.Of(sentences[sentence].Quote))).Order()];
        }
    }
}
