using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Derivation;

/// <summary>
/// Where does the text tell it? The claim's evidence is the answer. What people say is theirs, so that the text only
/// tells that they say it.
/// </summary>
internal static class FindIt
{
    public const string Name = "find-it";

    public static Family Family { get; } =
        new(Name, Aim.Exercise, "several claims of the writer's in other words than their evidence", Derive);

    private static IEnumerable<Question> Derive(Tables tables)
    {
        var wording = new OwnWords(tables.Bank);
        return tables.Claims.Where(c => !c.NotFor.Contains(Name) && IsFindable(tables, c) && !wording.IsLifted(c)
            && !wording.IsGivenAway(c.Says)).Select(c => Ask(tables, c))
            .Where(q => q.AlternativeCount <= MarkQuestion.MostAlternatives);
    }

    /// <summary>
    /// Whether one sentence says it, the writer has others as well, and nothing else in the tables comes so near that
    /// its sentence could be right, too.
    /// </summary>
    private static bool IsFindable(Tables tables, Claim claim) => claim.By == Person.Narrator
        && claim.Stance is Stance.Asserts or Stance.Expects
        && claim.Evidence is [{ Place.Sentences.Count: 1 }]
        && tables.By(claim).Claims.SelectMany(c => c.Evidence).SelectMany(e => e.Place.Sentences).Distinct().Count() > 1
        && !tables.Said.Any(c => c.Id != claim.Id && !tables.AreSame(c, claim) && tables.AreNear(c, claim)
            && !Tables.ShareSentence(c.Evidence, claim.Evidence));

    private static MarkQuestion Ask(Tables tables, Claim claim)
    {
        Place[] same = [.. tables.Said.Where(c => c.Id != claim.Id && tables.AreSame(c, claim))
            .SelectMany(c => c.Evidence)
            .Select((EvidenceEntry e) => e.Place)
            .Where(p => p.Sentences[0] != claim.Evidence[0].Place.Sentences[0])];
        Items<EvidenceEntry> evidence =
            [claim.Evidence[0] with { Or = claim.Evidence[0].Or.Concat(same).Distinct().ToItems() }];
        return new DerivedDraft(tables, Name, claim.Id)
        {
            Prompt = tables.Sentences[Name],
            Statement = Tables.Statement(claim),
            About = [new Point(Point.Claim, claim.Id)],
            Process = Process.Locate,
            Evidence = evidence,
            Hint = tables.Hint(evidence, claim.Id),
        }.Mark();
    }
}
