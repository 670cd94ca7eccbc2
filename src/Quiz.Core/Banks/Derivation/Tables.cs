using Quiz.Core.Banks.Derivation.Languages;
using Quiz.Core.Evidence;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Derivation;

/// <summary>
/// A bank's tables as the families use them: what is sound in them, who speaks, and what is like what.
/// </summary>
/// <remarks>Everything is ordered by ids, so that the order of the file does not matter.</remarks>
internal sealed class Tables
{
    /// <summary>A table with more rows than this is not used, since each is compared with the others.</summary>
    public const int MostRows = 500;

    /// <summary>What is longer is no sentence to ask about.</summary>
    private const int Longest = 400;

    private const int HintWindow = 4;

    private readonly Dictionary<object, Gist> _gists = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string Speaker, string Claim), bool> _held = [];
    private readonly Dictionary<string, Speaker> _speakers;
    private readonly Dictionary<string, int> _sentenceNumbers = new(StringComparer.Ordinal);
    private readonly Meanings _meanings;

    public Tables(Bank bank)
    {
        Bank = bank;
        Sentences = new Sentences(bank);
        Sides = bank.Sides.DistinctBy(s => Folding.Fold(s.Name)).Count() == bank.Sides.Count ? bank.Sides : [];
        // The sides occur everywhere, so that sharing their names means nothing.
        var numbers = bank.Sides.SelectMany(s => Gist.Words(s.Name))
            .Select(Gist.Stem)
            .Distinct()
            .ToDictionary(stem => stem, _ => -1);
        var known = bank.People.Select(p => p.Id).Append(Person.Narrator).ToHashSet();
        var sides = Sides.Select(s => s.Id).ToHashSet();
        Said = Sound(bank.Claims, c => c.Id, c => c.Says, numbers)
            .Where(c => known.Contains(c.By) && c.AlsoBy.All(known.Contains)).ToItems();
        Items<Unsaid> unsaid = Sound(bank.Unsaid, u => u.Id, u => u.Says ?? u.What ?? "", numbers)
            .Where(u => Said.All(c => c.Id != u.Id)).ToItems();
        UnsaidStatements = unsaid.Where(u => u.Says is { } says && StandsAlone(says))
            .DistinctBy(u => Folding.Fold(Statement(u))).ToItems(); // two that read the same would be one item twice
        UnsaidThings = unsaid.Where(u => u.What is not null && (u.From is null || sides.Contains(u.From))).ToItems();
        Wants = Sound(bank.Wants, w => w.Id, w => w.What, numbers)
            .Where(w => !w.Sides.IsEmpty
                && w.Sides.Concat([w.From ?? w.Sides[0], w.To ?? w.Sides[0]]).All(sides.Contains)).ToItems();
        Claims = Said.Where(c => c.Stance is not null && StandsAlone(c.Says)).ToItems();
        _meanings = new Meanings(Said);
        var people = bank.People.DistinctBy(p => p.Id).ToDictionary(p => p.Id);
        Speakers = Said.SelectMany(c => c.AlsoBy.Prepend(c.By)).Distinct().Order(StringComparer.Ordinal)
            .Select(id => SpeakerOf(id, people)).ToItems();
        _speakers = Speakers.ToDictionary(s => s.Id);
        foreach (string address in bank.Passages.SelectMany(p => p.Sentences.Select((_, i) => p.Address(i))))
            _sentenceNumbers.TryAdd(address, _sentenceNumbers.Count);
    }

    public Bank Bank { get; }

    public Sentences Sentences { get; }

    public Items<Side> Sides { get; }

    /// <summary>All that is said, also in rows that no question can be made from.</summary>
    public Items<Claim> Said { get; }

    /// <summary>The rows that stand in a box by themselves and whose stance is known.</summary>
    public Items<Claim> Claims { get; }

    public Items<Unsaid> UnsaidStatements { get; }

    public Items<Unsaid> UnsaidThings { get; }

    public Items<Want> Wants { get; }

    /// <summary>Everyone who says something, the writer included.</summary>
    public Items<Speaker> Speakers { get; }

    /// <summary>The claims of a voice that can be told of.</summary>
    public IEnumerable<Claim> ClaimsOf(Speaker speaker) =>
        speaker.Claims.Where(c => c.Stance is not null && StandsAlone(c.Says));

    public Speaker? Writer => Speakers.FirstOrDefault(s => s.IsWriter);

    /// <summary>
    /// The claims that a family may use: of the writer's only judgements, since bare facts are nobody's opinion.
    /// </summary>
    public IEnumerable<Claim> ClaimsFor(string family) =>
        Claims.Where(c => !c.NotFor.Contains(family) && (c.By != Person.Narrator || c.IsOpinion));

    public IEnumerable<Want> WantsFor(string family) => Wants.Where(w => !w.NotFor.Contains(family));

    /// <summary>Whose claim it is in the first place.</summary>
    public Speaker By(Claim claim) => _speakers[claim.By];

    public Speaker Speaker(string id) => _speakers[id];

    /// <summary>A question that may have several right answers, which is said then.</summary>
    public string Stem(string name, int right) =>
        right == 1 ? Sentences[name] : $"{Sentences[name]} {Sentences["several"]}";

    /// <summary>What a claim says, as it stands in a box.</summary>
    public static string Statement(Claim claim) => Sentences.Closed(claim.Says, claim.Stance == Stance.Asks);

    public static string Statement(Unsaid unsaid) =>
        Sentences.Closed(unsaid.Says ?? unsaid.What ?? "", isQuestion: false);

    /// <summary>Whose a claim is and how it is meant, as feedback.</summary>
    public string Told(Claim claim, Speaker speaker) => claim.Stance is { } stance
        ? Sentences[$"told-{StanceWords.Name(stance)}", ("speaker", speaker.Name), ("statement", Statement(claim))]
        : "";

    /// <summary>The same with the article's own word, where that tells more.</summary>
    public string ToldInFull(Claim claim, Speaker speaker)
    {
        string told = Told(claim, speaker);
        bool hasWord = claim.Verb is { } verb && claim.By == speaker.Id && !speaker.IsWriter
            && !Sentences.Language.MerelySays.Contains(verb)
            && !told.Contains($" {verb.TrimEnd('s')}", StringComparison.OrdinalIgnoreCase);
        return hasWord ? $"{told} {Sentences["in-the-word", ("word", claim.Verb!)]}" : told;
    }

    /// <summary>Whether a row's words name somebody.</summary>
    public bool Names(object row, Speaker speaker) => speaker.IsNamedIn(_gists[row].Folded);

    /// <summary>How many sentences lie between a claim and the nearest that a speaker says.</summary>
    public int Distance(Speaker speaker, Claim claim) => speaker.Claims.Where(c => c.Id != claim.Id)
        .Select(c => Math.Abs(PlaceOf(c) - PlaceOf(claim))).DefaultIfEmpty(int.MaxValue).Min();

    /// <summary>The number of the sentence in which a claim stands.</summary>
    public int PlaceOf(Claim claim) => claim.Evidence is [var first, ..]
        ? _sentenceNumbers.GetValueOrDefault(first.Place.Address, _sentenceNumbers.Count)
        : _sentenceNumbers.Count;

    /// <summary>
    /// Between which passages to look: a stretch that has the place somewhere in it, or nothing where that would be the
    /// whole text.
    /// </summary>
    public string? Hint(Items<EvidenceEntry> evidence, string purpose)
    {
        if (evidence.IsEmpty || Bank.Passages.Count <= HintWindow) return null;
        int number = Bank.Passage(evidence[0].Place.Passage).Number;
        int first = Math.Clamp(
            number - (int)(Shuffle.Rank("hint", purpose) % HintWindow), 1, Bank.Passages.Count - HintWindow + 1);
        int last = first + HintWindow - 1;
        return Sentences["look-between", ("first", FormattableString.Invariant($"{first}")), (
            "last", FormattableString.Invariant($"{last}"))];
    }

    /// <summary>
    /// Whether the tables have somebody stand to a claim as its own speaker does, or to something that cannot be told
    /// apart from it.
    /// </summary>
    public bool Holds(Speaker speaker, Claim claim)
    {
        if (!_held.TryGetValue((speaker.Id, claim.Id), out bool isHeld))
        {
            isHeld = speaker.Claims.Any(
                own => own.Id == claim.Id || (AreAlike(own, claim) && MayLeanAlike(own.Stance, claim.Stance)));
            _held[(speaker.Id, claim.Id)] = isHeld;
        }

        return isHeld;
    }

    /// <summary>Whether two claims are about the same thing, however their speakers stand to it.</summary>
    public bool AreAlike(Claim one, Claim other) => _meanings.AreSame(one, other) || AreNear(one, other);

    /// <summary>Whether two claims are declared to mean the same.</summary>
    public bool AreSame(Claim one, Claim other) => _meanings.AreSame(one, other);

    public bool AreNear(object row, object other) => _gists[row].IsNear(_gists[other]);

    /// <summary>Whether somebody says something that cannot be told apart from what nobody is to have said.</summary>
    public bool IsSaid(Unsaid unsaid) => Said.Any(c => AreNear(c, unsaid));

    /// <summary>In an order that the purpose decides and that a further row does not disturb.</summary>
    public static IEnumerable<T> InTurn<T>(IEnumerable<T> rows, Func<T, string> id, string purpose) =>
        rows.OrderBy(r => Shuffle.Rank(purpose, id(r)));

    /// <summary>How a wrong option relates to the text that shows the right one.</summary>
    public static Misled Origin(Items<EvidenceEntry> own, Items<EvidenceEntry> key) => own.IsEmpty
        ? new Misled(MisledBy.Unsupported, [])
        : new Misled(ShareSentence(own, key)
            ? MisledBy.Misreads
            : MisledBy.Elsewhere, own.Select(e => e.Place).ToItems());

    /// <summary>Whether any of the places stands in a sentence that shows the other rows.</summary>
    public static bool ShareSentence(Items<EvidenceEntry> evidence, Items<EvidenceEntry> other)
    {
        static IEnumerable<string> Sentences(Items<EvidenceEntry> entries) =>
            entries.SelectMany(e => e.Places).SelectMany(p => p.Sentences);
        return Sentences(evidence).Intersect(Sentences(other)).Any();
    }

    /// <summary>What is not known to be against it may be for it.</summary>
    private static bool MayLeanAlike(Stance? one, Stance? other) =>
        one is null || other is null || StanceWords.IsAgainst(one) == StanceWords.IsAgainst(other);

    /// <summary>
    /// Whether a sentence is understood by who sees nothing else: it does not begin with a word for something before
    /// it, and nobody in it is "we".
    /// </summary>
    private bool StandsAlone(string says)
    {
        Language language = Sentences.Language;
        return !Gist.Words(says)
            .Where((w, i) => (i == 0 && language.Leaning.Contains(w)) || language.OfTheSpeaker.Contains(w)).Any();
    }

    private IEnumerable<T> Sound<T>(
        Items<T> rows, Func<T, string> id, Func<T, string> sentence, Dictionary<string, int> numbers) where T : class
    {
        if (rows.Count > MostRows) yield break;
        foreach (T row in rows.Where(r => id(r).Length > 0 && IsSound(sentence(r)))
            .DistinctBy(id)
            .OrderBy(id, StringComparer.Ordinal))
        {
            _gists[row] = new Gist(sentence(row), Sentences.Language, numbers);
            yield return row;
        }
    }

    private static bool IsSound(string sentence) => sentence.Length <= Longest && sentence.Any(char.IsLetterOrDigit);

    private Speaker SpeakerOf(string id, Dictionary<string, Person> people)
    {
        Items<Claim> claims = Said.Where(c => c.By == id || c.AlsoBy.Contains(id)).ToItems();
        if (id == Person.Narrator) return new Speaker(id, Sentences.Inside(Sentences["the-writer"]), [], false, claims);
        Person person = people[id];
        return new Speaker(id, Sentences.Inside(person.Name),
            person.Names.Select(Folding.Fold).Where(n => n.Length > 0).ToItems(), person.IsPlural, claims);
    }
}
