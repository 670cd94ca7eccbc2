using Quiz.Core.Banks.Derivation.Languages;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Derivation;

/// <summary>
/// Who says it, doubts it, fears it? The other voices of the article are the wrong options, and feedback says what they
/// do say.
/// </summary>
internal static class WhoSays
{
    public const string Name = "who-says";
    private const int Most = 4, Least = 3, FewestWrong = 2;

    public static Family Family { get; } =
        new(Name, Aim.Voices, "claims of at least three voices, the writer's included", Derive);

    /// <summary>The writer's are at most a third of all.</summary>
    private static IEnumerable<Question> Derive(Tables tables)
    {
        ILookup<bool, Claim> claims = tables.ClaimsFor(Name).ToLookup(c => c.By == Person.Narrator);
        Question[] ofPeople = [.. claims[false].Select(c => Ask(tables, c)).OfType<Question>()];
        IEnumerable<Question> ofWriter = claims[true].Select(c => Ask(tables, c)).OfType<Question>();
        return ofPeople.Concat(Tables.InTurn(ofWriter, q => q.Id, Name).Take(ofPeople.Length / 2));
    }

    private static ChoiceQuestion? Ask(Tables tables, Claim claim)
    {
        Claim[] same =
            [.. tables.Claims.Where(c => c.Id == claim.Id || (tables.AreSame(c, claim) && c.Stance == claim.Stance))];
        // the question is on the first of several that mean the same
        if (claim.Stance is not { } stance || same[0].Id != claim.Id) return null;
        Speaker[] keys = [.. same.SelectMany(c => c.AlsoBy.Prepend(c.By)).Distinct().Select(tables.Speaker)];
        if (keys.Any(k => tables.Names(claim, k)) || keys.DistinctBy(k => k.Title).Count() < keys.Length) return null;
        Speaker[] wrong = Wrong(tables, claim, keys);
        if (wrong.Length < FewestWrong || wrong.Length + keys.Length < Least) return null;
        Items<EvidenceEntry> evidence = same.SelectMany(c => c.Evidence).ToItems();
        return new DerivedDraft(tables, Name, claim.Id)
        {
            Prompt = tables.Stem($"who-{StanceWords.Name(stance)}", keys.Length),
            Statement = Tables.Statement(claim),
            About = same.Select(c => new Point(Point.Claim, c.Id)).ToItems(),
            Process = Process.Infer,
            Evidence = evidence,
            Hint = tables.Hint(evidence, claim.Id),
            Rationale = string.Join(
                ' ', keys.Select(k => tables.ToldInFull(same.First(c => c.By == k.Id || c.AlsoBy.Contains(k.Id)), k))),
        }.Choice(
        [
            .. keys.Select(k => new Option(k.Id, k.Title, true, Misled.Not, null)),
            .. wrong.Select(s => Wrong(tables, s, claim, evidence)),
        ]);
    }

    /// <summary>
    /// The nearest rival in the text, the writer where it is not the writer's, and others by how near they are.
    /// </summary>
    private static Speaker[] Wrong(Tables tables, Claim claim, Speaker[] keys)
    {
        Speaker[] others = [.. Tables.InTurn(tables.Speakers, s => s.Id, $"{Name}.{claim.Id}")
            .Where(s => !tables.Holds(s, claim) && !tables.Names(claim, s))
            .Where(s => tables.ClaimsOf(s).Any() && keys.All(k => k.Title != s.Title))
            .DistinctBy(s => s.Title)];
        Speaker[] rivals = [.. others.Where(s => !s.IsWriter).OrderBy(s => tables.Distance(s, claim))];
        Speaker[] byNeed = [.. rivals.Take(1), .. others.Where(s => s.IsWriter), .. rivals.Skip(1)];
        return [.. byNeed.Take(Math.Max(FewestWrong, Most - keys.Length))];
    }

    /// <summary>Feedback on another voice: what it does say, nearest to the place that was asked about.</summary>
    private static Option Wrong(Tables tables, Speaker speaker, Claim key, Items<EvidenceEntry> evidence)
    {
        Claim own = tables.ClaimsOf(speaker).OrderBy(c => Math.Abs(tables.PlaceOf(c) - tables.PlaceOf(key))).First();
        return new Option(
            speaker.Id, speaker.Title, false, Tables.Origin(own.Evidence, evidence), tables.Told(own, speaker));
    }
}
