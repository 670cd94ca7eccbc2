using Quiz.Core.Banks.Derivation.Phrases;
using Quiz.Core.Evidence;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Banks.Derivation;

/// <summary>A bank's tables as the families use them: what is sound in them, who speaks, and what is like what.</summary>
/// <remarks>Everything is ordered by ids, so that the order of the file does not matter.</remarks>
internal sealed class Tables
{
    /// <summary>A table with more rows than this is not used, since each is compared with the others.</summary>
    public const int MostRows = 500;

    /// <summary>What is longer is no clause to ask about.</summary>
    private const int LongestClause = 400;

    private readonly Dictionary<object, Gist> _gists = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string Speaker, string Claim), bool> _held = [];
    private readonly Dictionary<string, Speaker> _speakers;

    public Tables(Bank bank)
    {
        Bank = bank;
        Phrases = new Phrasebook(Idiom.Of(bank.Language), bank.Patterns);
        Speech = new Speech(Phrases);
        Relations = new Relations(this);
        Sides = bank.Sides.DistinctBy(s => Folding.Fold(s.Name)).Count() == bank.Sides.Count ? bank.Sides : [];
        // The sides occur everywhere, so that sharing their names means nothing.
        var numbers = bank.Sides.SelectMany(s => Gist.Words(s.Name)).Select(Gist.Stem).Distinct().ToDictionary(stem => stem, _ => -1);
        var known = bank.People.Select(p => p.Id).Append(Person.Narrator).ToHashSet();
        var sides = Sides.Select(s => s.Id).ToHashSet();
        Claims = Sound(bank.Claims, c => c.Id, c => c.Says, numbers).Where(c => known.Contains(c.By) && c.AlsoBy.All(known.Contains)).ToItems();
        Unsaid = Sound(bank.Unsaid, u => u.Id, u => u.Says, numbers).Where(u => Claims.All(c => c.Id != u.Id)).ToItems();
        Wants = Sound(bank.Wants, w => w.Id, w => w.What, numbers).Where(w => !w.Sides.IsEmpty && w.Sides.Append(w.From ?? w.Sides[0]).All(sides.Contains)).ToItems();
        var people = bank.People.DistinctBy(p => p.Id).ToDictionary(p => p.Id);
        Speakers = Claims.SelectMany(c => c.AlsoBy.Prepend(c.By)).Distinct().Order(StringComparer.Ordinal).Select(id => SpeakerOf(id, people)).ToItems();
        _speakers = Speakers.ToDictionary(s => s.Id);
    }

    public Bank Bank { get; }

    public Phrasebook Phrases { get; }

    public Speech Speech { get; }

    public Relations Relations { get; }

    public Items<Side> Sides { get; }

    public Items<Claim> Claims { get; }

    public Items<Unsaid> Unsaid { get; }

    public Items<Want> Wants { get; }

    /// <summary>Everyone who says something, the narrator included.</summary>
    public Items<Speaker> Speakers { get; }

    public IEnumerable<Speaker> People => Speakers.Where(s => !s.IsNarrator);

    public Speaker? Narrator => Speakers.FirstOrDefault(s => s.IsNarrator);

    /// <summary>Whose claim it is in the first place.</summary>
    public Speaker By(Claim claim) => _speakers[claim.By];

    /// <summary>Whether a row's words name somebody.</summary>
    public bool Names(object row, Speaker speaker) => speaker.IsNamedIn(_gists[row].Folded);

    /// <summary>Where a claim stands, to put claims in the order of the article.</summary>
    public (int Passage, int Start) PlaceInArticle(Claim claim) => claim.Evidence is [var first, ..]
        ? (Bank.Passage(first.Place.Passage).Number, first.Place.Range.Start)
        : (int.MaxValue, 0);

    /// <summary>Which part to look at, unless its title names a speaker or hints at a side.</summary>
    public string? Hint(Items<EvidenceEntry> evidence)
    {
        if (evidence.IsEmpty || Bank.Passage(evidence[0].Place.Passage).Title is not { } title) return null;
        string folded = Folding.Fold(title);
        return Speakers.Any(s => s.IsNamedIn(folded)) || Sides.Any(s => Naming.HintsAt(folded, Folding.Fold(s.Name))) ? null : Phrases.Fill("hint", (PatternForms.Title, title));
    }

    /// <summary>Whether the tables have somebody say a claim, or something so near to it that it cannot be told apart.</summary>
    public bool Holds(Speaker speaker, Claim claim)
    {
        if (!_held.TryGetValue((speaker.Id, claim.Id), out bool isHeld))
        {
            isHeld = speaker.Claims.Any(own => own.Id == claim.Id || (_gists[own].Negates == _gists[claim].Negates && AreNear(own, claim)));
            _held[(speaker.Id, claim.Id)] = isHeld;
        }

        return isHeld;
    }

    /// <summary>Whether a claim makes sense only from its own speaker ("nobody has asked her"), so that it can be put into no other mouth.</summary>
    public bool PointsBack(Claim claim)
    {
        Speaker speaker = By(claim);
        return !speaker.IsNarrator && Gist.Words(claim.Says).Any(w =>
            Phrases.Idiom.Pronouns.Contains(w) || (speaker.IsPlural && Phrases.Idiom.PluralPronouns.Contains(w)));
    }

    public bool AreNear(object row, object other) => _gists[row].IsNear(_gists[other]);

    /// <summary>Whether two rows differ at most in small words that do not matter.</summary>
    public bool AreSame(object row, object other) => _gists[row].Key == _gists[other].Key;

    /// <summary>In an order that the purpose decides and that a further row does not disturb.</summary>
    public static IEnumerable<T> InTurn<T>(IEnumerable<T> rows, Func<T, string> id, string purpose) => rows.OrderBy(r => Shuffle.Rank(purpose, id(r)));

    /// <summary>How a wrong option relates to the text that shows the right one.</summary>
    public static Misled Origin(Items<EvidenceEntry> own, Items<EvidenceEntry> key) => own.IsEmpty
        ? Misled.Not
        : new Misled(ShareSentence(own, key) ? MisledBy.Misreads : MisledBy.Elsewhere, own.Select(e => e.Place).ToItems());

    /// <summary>Whether any of the places stands in a sentence that shows the other rows.</summary>
    public static bool ShareSentence(Items<EvidenceEntry> evidence, Items<EvidenceEntry> other) =>
        evidence.SelectMany(e => e.Places).SelectMany(p => p.Sentences).Intersect(other.SelectMany(e => e.Places).SelectMany(p => p.Sentences)).Any();

    private IEnumerable<T> Sound<T>(Items<T> rows, Func<T, string> id, Func<T, string> clause, Dictionary<string, int> numbers) where T : class
    {
        if (rows.Count > MostRows) yield break;
        foreach (T row in rows.Where(r => id(r).Length > 0 && clause(r).Trim().Length is > 0 and <= LongestClause).DistinctBy(id).OrderBy(id, StringComparer.Ordinal))
        {
            _gists[row] = new Gist(clause(row), Phrases.Idiom, numbers) { Negates = row is Claim claim && Phrases.Idiom.Negates(claim.Verb) };
            yield return row;
        }
    }

    private Speaker SpeakerOf(string id, Dictionary<string, Person> people)
    {
        Items<Claim> claims = Claims.Where(c => c.By == id || c.AlsoBy.Contains(id)).ToItems();
        if (id == Person.Narrator) return new Speaker(id, Phrases["narrator"], [], false, claims);
        Person person = people[id];
        bool isPlural = claims.Any(c => c.By == id && c.Verb is { } verb && Phrases.Idiom.Inflection.IsPlural(verb) == true);
        return new Speaker(id, Phrases.NameInSentence(person.Name), person.Names.Select(Folding.Fold).Where(n => n.Length > 0).ToItems(), isPlural, claims);
    }
}
