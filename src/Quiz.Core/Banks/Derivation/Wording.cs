using Quiz.Core.Banks.Derivation.Languages;
using Quiz.Core.Evidence;

namespace Quiz.Core.Banks.Derivation;

/// <summary>Tells whether rows say it in their own words or in those of the text.</summary>
internal sealed class Wording
{
    private readonly Bank _bank;
    private readonly Language _language;
    private readonly HashSet<string> _unavoidable;

    public Wording(Bank bank)
    {
        _bank = bank;
        _language = Language.Of(bank.Language);
        IEnumerable<string> names = [.. bank.People.SelectMany(p => p.Names), .. bank.Sides.Select(s => s.Name), .. bank.Glossary.Select(g => g.Term)];
        _unavoidable = [.. names.SelectMany(Gist.Words).Select(Gist.Stem)];
    }

    /// <summary>Whether a claim shares more than half of its content words with the sentences that show it; names, numbers and words of the glossary aside.</summary>
    public bool IsLifted(Claim claim) => Share(claim.Says, claim.Evidence) > 0.5;

    /// <summary>The share of a text's content words, from 0 to 1, that stand in the sentences of its evidence as well.</summary>
    public double Share(string says, Items<EvidenceEntry> evidence)
    {
        HashSet<string> own = Content(says);
        if (own.Count == 0) return 0;
        HashSet<string> theirs = [.. evidence.SelectMany(e => SentencesOf(e.Place)).SelectMany(Content)];
        return (double)own.Count(theirs.Contains) / own.Count;
    }

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
        return Enumerable.Range(first, last - first + 1).Select(i => passage.Text[passage.Sentences[i].Start..passage.Sentences[i].End]);
    }
}
