using Quiz.Core.Banks.Derivation.Languages;
using Quiz.Core.Evidence;

namespace Quiz.Core.Banks.Derivation;

/// <summary>Tells whether rows say it in their own words or in those of the text.</summary>
internal sealed class OwnWords
{
    private const double Half = 0.5;

    private readonly Bank _bank;
    private readonly Language _language;
    private readonly HashSet<string> _unavoidable;
    private readonly Lazy<string[]> _sentences;
    private readonly Lazy<HashSet<string>> _ofArticle;

    public OwnWords(Bank bank)
    {
        _bank = bank;
        _language = Language.Of(bank.Language);
        IEnumerable<string> names = [.. bank.People.SelectMany(p => p.Names), .. bank.Sides.Select(s => s.Name),
            .. bank.Glossary.Select(g => g.Term)];
        _unavoidable = [.. names.SelectMany(Gist.Words).Select(Gist.Stem)];
        _sentences = new(() => [.. bank.Passages.SelectMany(p => p.Sentences.Select(s => p.Text[s.Start..s.End]))]);
        _ofArticle = new(() => [.. _sentences.Value.SelectMany(Content)]);
    }

    /// <summary>
    /// Whether a claim shares more than half of its content words with the sentences that show it; names, numbers and
    /// words of the glossary aside.
    /// </summary>
    public bool IsLifted(Claim claim) => Share(claim.Says, claim.Evidence) > Half;

    /// <summary>The same of a thing: who matches its words need not read whose it is.</summary>
    public bool IsLifted(Want want) => Share(want.What, want.Evidence) > Half;

    /// <summary>
    /// The share of a text's content words, from 0 to 1, that stand in the sentences of its evidence as well.
    /// </summary>
    public double Share(string says, Items<EvidenceEntry> evidence)
    {
        HashSet<string> own = Content(says);
        if (own.Count == 0) return 0;
        HashSet<string> theirs = [.. evidence.SelectMany(e => SentencesOf(e.Place)).SelectMany(Content)];
        return (double)own.Count(theirs.Contains) / own.Count;
    }

    /// <summary>
    /// The share of a text's content words, from 0 to 1, that the article has anywhere: what echoes it can be believed
    /// to stand there.
    /// </summary>
    public double Echo(string says)
    {
        HashSet<string> own = Content(says);
        return own.Count == 0 ? 0 : (double)own.Count(_ofArticle.Value.Contains) / own.Count;
    }

    /// <summary>
    /// Whether a name or a number of the text stands in one sentence of the article only, so that whoever looks for it
    /// need not read.
    /// </summary>
    public bool IsGivenAway(string says) => Gist.Words(says)
        .Where(w => IsNameOrNumber(w, says))
        .Any(w => _sentences.Value.Count(s => Naming.HasWord(s, w)) == 1);

    private HashSet<string> Content(string text) =>
    [
        .. Gist.Words(text).Where(w => !_language.SmallWords.Contains(w) && !IsNameOrNumber(w, text))
            .Select(Gist.Stem).Where(s => !_unavoidable.Contains(s)),
    ];

    /// <summary>Names are told by their capital letter inside a sentence, numbers by their digits.</summary>
    private bool IsNameOrNumber(string word, string text) => word.Any(char.IsDigit)
        || (!_language.CapitalizesNouns && char.IsUpper(word[0]) && text.IndexOf(word, StringComparison.Ordinal) > 0);

    private IEnumerable<string> SentencesOf(Place place)
    {
        Passage passage = _bank.Passage(place.Passage);
        int first = passage.SentenceAt(place.Range.Start), last = passage.SentenceAt(place.Range.End - 1);
        return Enumerable.Range(first, last - first + 1)
            .Select(i => passage.Text[passage.Sentences[i].Start..passage.Sentences[i].End]);
    }
}
