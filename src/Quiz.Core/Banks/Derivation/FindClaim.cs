using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Derivation;

/// <summary>Where does somebody say it? The claim's evidence is the answer.</summary>
internal static class FindClaim
{
    public const string Name = "find-claim";

    public static Family Family { get; } = new(Name, "claims with evidence", Derive);

    private static IEnumerable<Question> Derive(Tables tables) => tables.Claims
        .Where(c => !c.Evidence.IsEmpty && !IsSaidAgain(tables, c))
        .Select(c => Ask(tables, c))
        .Where(q => q.AlternativeCount <= MarkQuestion.MostAlternatives);

    private static MarkQuestion Ask(Tables tables, Claim claim) => new Sketch(tables, Name, claim.Id)
    {
        Prompt = tables.Speech.Where(claim, tables.By(claim)),
        About = [new Point(Point.Claim, claim.Id)],
        Process = Process.Locate,
        Evidence = claim.Evidence,
        Hint = tables.Hint(claim.Evidence),
    }.Mark();

    /// <summary>Whether the same speaker says something so like it elsewhere that the other sentence would be right, too.</summary>
    private static bool IsSaidAgain(Tables tables, Claim claim) => tables.By(claim).Claims.Any(other =>
        other.Id != claim.Id && tables.AreNear(other, claim) && !Tables.ShareSentence(other.Evidence, claim.Evidence));
}
