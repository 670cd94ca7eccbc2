using Quiz.Core.Evidence;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Banks.Derivation;

/// <summary>Does somebody say it, yes or no? Asked of the speaker, of somebody else, and of what nobody says.</summary>
internal static class SaysOrNot
{
    public const string Name = "says-or-not";
    public const string Yes = "yes", No = "no";

    public static Family Family { get; } = new(Name, "claims of two people, or claims and \"unsaid\"", Derive);

    private static IEnumerable<Question> Derive(Tables tables)
    {
        ChoiceQuestion[] yes = [.. tables.Claims.Where(c => IsAsOthers(tables, c)).Select(c => Ask(tables, c, tables.By(c), isSaid: true)).OfType<ChoiceQuestion>()];
        ChoiceQuestion[] no = [.. tables.Claims.Select(c => OfAnother(tables, c)).Concat(tables.Unsaid.Select(u => OfNobody(tables, u))).OfType<ChoiceQuestion>()];
        return AsMany(yes, no, IsOfNarrator).Concat(AsMany(yes, no, q => !IsOfNarrator(q)));
    }

    /// <summary>As many whose answer is yes as those whose answer is no, so that whom they are about does not tell.</summary>
    private static IEnumerable<Question> AsMany(ChoiceQuestion[] yes, ChoiceQuestion[] no, Func<Question, bool> isMeant)
    {
        Question[] said = [.. yes.Where(isMeant)], unsaid = [.. no.Where(isMeant)];
        int count = Math.Min(said.Length, unsaid.Length);
        return Tables.InTurn(said, q => q.Id, Name).Take(count).Concat(Tables.InTurn(unsaid, q => q.Id, Name).Take(count));
    }

    private static bool IsOfNarrator(Question question) => question.Id.EndsWith("." + Person.Narrator, StringComparison.Ordinal);

    /// <summary>Whether it is worded like what is not said: nothing else is denied of the narrator than to say it, and nothing that points back.</summary>
    private static bool IsAsOthers(Tables tables, Claim claim) => claim.By == Person.Narrator
        ? tables.Speech.PlainVerb(claim, isPlural: false) == tables.Phrases["says"]
        : !tables.PointsBack(claim);

    /// <summary>The same of somebody else; of the narrator it would be hair-splitting, who does report it.</summary>
    private static ChoiceQuestion? OfAnother(Tables tables, Claim claim)
    {
        if (tables.PointsBack(claim)) return null;
        string key = tables.By(claim).Title;
        IEnumerable<Speaker> others = Tables.InTurn(tables.People, p => p.Id, $"{Name}.{claim.Id}").Where(p => !tables.Holds(p, claim) && p.Title != key);
        return others.Select(p => Ask(tables, claim, p, isSaid: false)).FirstOrDefault(q => q is not null);
    }

    private static ChoiceQuestion? Ask(Tables tables, Claim claim, Speaker speaker, bool isSaid)
    {
        if (tables.Names(claim, speaker)) return null;
        return Finish(tables, new Sketch(tables, Name, $"{claim.Id}.{speaker.Id}")
        {
            Prompt = tables.Speech.Whether(tables.Speech.PlainVerb(claim, speaker.IsPlural), claim.Says, speaker),
            About = [new Point(Point.Claim, claim.Id)],
            Process = Process.Locate,
            Evidence = claim.Evidence,
            Hint = tables.Hint(claim.Evidence),
            Rationale = tables.Speech.Sentence(claim, tables.By(claim)),
        }, isSaid);
    }

    private static ChoiceQuestion? OfNobody(Tables tables, Unsaid unsaid)
    {
        IEnumerable<Speaker> silent = Tables.InTurn(tables.Speakers, s => s.Id, $"{Name}.{unsaid.Id}")
            .Where(s => !tables.Names(unsaid, s) && !s.Claims.Any(c => tables.AreNear(c, unsaid)));
        // Nothing else is ever denied of the narrator, of whom there would be no question without these.
        bool isNarrators = Shuffle.Rank(Name, unsaid.Id) % 4 != 0;
        if (silent.OrderByDescending(s => s.IsNarrator == isNarrators).FirstOrDefault() is not { } speaker) return null;
        return Finish(tables, new Sketch(tables, Name, $"{unsaid.Id}.{speaker.Id}")
        {
            Prompt = tables.Speech.Whether(tables.Phrases["says"], unsaid.Says, speaker),
            About = [new Point(Point.Unsaid, unsaid.Id)],
            Process = Process.Locate,
            Passage = PassageOf(speaker),
            Rationale = tables.Phrases.Fill("unsaid"),
        }, isSaid: false, isUnsaid: true);
    }

    private static ChoiceQuestion Finish(Tables tables, Sketch sketch, bool isSaid, bool isUnsaid = false) => sketch.Choice(
        [
            new Option(Yes, tables.Phrases[Yes], isSaid, Misled.Not, null),
            new Option(No, tables.Phrases[No], !isSaid, Misled.Not, null),
        ],
        keepsOrder: true,
        isUnsaid: isUnsaid);

    /// <summary>What somebody does not say is asked where that voice is heard.</summary>
    private static string? PassageOf(Speaker speaker) => speaker.Claims.SelectMany(c => c.Evidence).Select((EvidenceEntry e) => e.Place.Passage).FirstOrDefault();
}
