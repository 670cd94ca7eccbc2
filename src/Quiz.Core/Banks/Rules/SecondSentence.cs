using Quiz.Core.Diagnostics;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Rules;

/// <summary>No sentence beside the evidence says the same: who marks it as the proof would be marked wrong.</summary>
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
        var alike = new AlikeSentences(sentences, new ContentWords(bank));
        var numbers = new Dictionary<string, int>();
        // a fault may give two the same
        for (int i = 0; i < sentences.Count; i++) numbers.TryAdd(sentences[i].Address, i);

        foreach (Question question in bank.Questions.Where(q => q.IsScored)) Compare(question, question.Evidence);
        // Where nothing is derived, nobody is asked for their proof.
        if (bank.Derive is { IsEmpty: true }) return;
        foreach (Claim claim in bank.Claims) Compare(claim, claim.Evidence);

        void Compare(object part, Items<EvidenceEntry> evidence)
        {
            HashSet<int> quoted =
                [.. evidence.SelectMany(e => e.Places).SelectMany(p => p.Sentences).Select(s => numbers[s])];
            if (quoted.SelectMany(alike.To).Except(quoted).ToArray() is not [var found, ..]) return;
            Place second = sentences[found];
            SourceSpan at = draft.Origins.Span(part, "evidence");
            draft.Report.Add(Problem.SecondSentence(at, second.Quote, SentenceList.Label(bank, second.Address)));
        }
    }

    /// <summary>Which sentences of a text say nearly what another one says.</summary>
    private sealed class AlikeSentences
    {
        private readonly Items<Place> _sentences;
        private readonly HashSet<string>[] _words;
        private readonly ILookup<string, int> _having;
        private readonly Dictionary<int, int[]> _known = [];

        public AlikeSentences(Items<Place> sentences, ContentWords content)
        {
            _sentences = sentences;
            _words = [.. sentences.Select(s => content.Of(s.Quote))];
            _having = _words.SelectMany((words, i) => words.Select(w => (Word: w, Sentence: i)))
                .ToLookup(p => p.Word, p => p.Sentence);
        }

        /// <summary>Those that have at least four in five of its words, and deny neither more nor less.</summary>
        public int[] To(int sentence)
        {
            HashSet<string> words = _words[sentence];
            if (words.Count < FewestWords) return [];
            if (_known.TryGetValue(sentence, out int[]? known)) return known;
            IEnumerable<int> near = words.SelectMany(w => _having[w]).CountBy(i => i)
                .Where(c => c.Key != sentence && 5 * c.Value >= 4 * words.Count).Select(c => c.Key);
            return _known[sentence] = [.. near.Where(i => Negated(i).SequenceEqual(Negated(sentence))).Order()];
        }

        private IEnumerable<string> Negated(int sentence) => Negations.Of(_sentences[sentence].Quote);
    }
}
