using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Derivation;

/// <summary>Who says it? The other voices of the article are the wrong options, and feedback says what they do say.</summary>
internal static class WhoSaid
{
    public const string Name = "who-said";
    private const int Most = 4, Least = 3;

    // A right answer is the narrator in about one question of four, as with four options.
    private const int PeopleForOneNarrator = 3;

    public static Family Family { get; } = new(Name, "claims of at least three speakers, the narrator included", Derive);

    private static IEnumerable<Question> Derive(Tables tables)
    {
        Claim[] ofPeople = [.. tables.Claims.Where(c => c.By != Person.Narrator)];
        IEnumerable<Claim> ofNarrator = Tables.InTurn(tables.Claims.Where(c => c.By == Person.Narrator), c => c.Id, Name);
        int few = Math.Max(1, ofPeople.Length / PeopleForOneNarrator);
        return [.. ofPeople.Select(c => Ask(tables, c)).OfType<Question>(), .. ofNarrator.Select(c => Ask(tables, c)).OfType<Question>().Take(few)];
    }

    private static ChoiceQuestion? Ask(Tables tables, Claim claim)
    {
        Speaker key = tables.By(claim);
        if (tables.Names(claim, key) || tables.PointsBack(claim)) return null;
        Speaker[] people = [.. Others(tables, key, claim).Where(s => !s.IsNarrator && !tables.Names(claim, s)).Take(Most - 1)];
        Speaker? narrator = tables.Narrator is { } own && !tables.Holds(own, claim) && own.Title != key.Title ? own : null;

        // The narrator is no answer to whose words are quoted, and an answer to everything else.
        bool isQuoted = !key.IsNarrator && claim.Voice == Voice.Direct && people.Length + 1 >= Least;
        Speaker[] others = isQuoted || narrator is null ? people : [.. people.Take(Most - 2), narrator];
        if (others.Length + 1 < Least) return null;
        return new Sketch(tables, Name, claim.Id)
        {
            Prompt = tables.Speech.Who(isQuoted ? "who-said-direct" : "who-said", claim),
            About = [new Point(Point.Claim, claim.Id)],
            Process = Process.Locate,
            Evidence = claim.Evidence,
            Hint = tables.Hint(claim.Evidence),
            Rationale = tables.Speech.Sentence(claim, key),
        }.Choice([new Option(key.Id, key.Title, true, Misled.Not, null), .. others.Select(s => Wrong(tables, s, claim))]);
    }

    private static IEnumerable<Speaker> Others(Tables tables, Speaker key, Claim claim) =>
        Tables.InTurn(tables.Speakers, s => s.Id, $"{Name}.{claim.Id}")
            .Where(s => !tables.Holds(s, claim) && s.Title != key.Title).DistinctBy(s => s.Title);

    private static Option Wrong(Tables tables, Speaker speaker, Claim key)
    {
        Claim own = Tables.InTurn(speaker.Claims, c => c.Id, $"{Name}.{key.Id}")
            .OrderBy(c => Tables.ShareSentence(c.Evidence, key.Evidence)).First();
        return new Option(speaker.Id, speaker.Title, false, Tables.Origin(own.Evidence, key.Evidence), tables.Speech.Sentence(own, speaker));
    }
}
