using Quiz.Core.Banks;
using Quiz.Core.Banks.Derivation.Languages;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Maps;

/// <summary>The voices of an article as their bank's table of claims has them.</summary>
internal static class MapVoices
{
    private const string Writer = "the-writer";

    /// <summary>Whether somebody is heard in a claim: what the writer tells as a bare fact is nobody's view.</summary>
    public static bool IsHeard(Claim claim) => claim.By != Person.Narrator || claim.IsOpinion;

    public static Items<MapVoice> Of(Bank bank)
    {
        Claim[] claims = [.. bank.Claims.Where(IsHeard).OrderBy(c => MapNode.PlaceIn(bank, c.Evidence))];
        IEnumerable<MapVoice> people = claims.SelectMany(c => c.AlsoBy.Prepend(c.By)).Distinct()
            .Select(id => bank.People.FirstOrDefault(p => p.Id == id)).OfType<Person>()
            .Select(p => new MapVoice(
                p.Id, Sentences.Capital(WhiteSpace.Fold(p.Name)), Short(p.Role), Says(claims, p.Id, p.IsPlural)));
        Items<MapNode> own = Says(claims, Person.Narrator, isPlural: false);
        if (own.IsEmpty) return people.ToItems();
        return [.. people, new MapVoice(Person.Narrator, NameOfWriter(bank), "own judgements", own)];
    }

    private static Items<MapNode> Says(Claim[] claims, string speaker, bool isPlural)
    {
        IEnumerable<Claim> own = claims.Where(c => c.By == speaker || c.AlsoBy.Contains(speaker));
        return own.Select(c => new MapNode(0, [new Point(Point.Claim, c.Id)], Statement(c), c.Evidence)
        {
            Verb = VerbOf(c.Stance, isPlural),
        }).ToItems();
    }

    private static string Statement(Claim claim) => Sentences.Closed(claim.Says, claim.Stance == Stance.Asks);

    private static string NameOfWriter(Bank bank)
    {
        var sentences = new Sentences(bank);
        return sentences.Missing.Contains(Writer) ? "The writer" : sentences[Writer];
    }

    /// <summary>A role says more after its first comma, which the map has no room for.</summary>
    private static string? Short(string? role) => role is null ? null : WhiteSpace.Fold(role).Split(',')[0];

    private static string VerbOf(Stance? stance, bool isPlural)
    {
        string verb = stance switch
        {
            Stance.Doubts => "doubt",
            Stance.Denies => "deny",
            Stance.Asks => "ask",
            Stance.Expects => "expect",
            Stance.Hopes => "hope",
            Stance.Fears => "fear",
            Stance.Suggests => "suggest",
            _ => "say",
        };
        return isPlural ? verb : stance == Stance.Denies ? "denies" : verb + "s";
    }
}
