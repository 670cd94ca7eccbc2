using Quiz.Core.Banks.Derivation.Languages;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Derivation;

/// <summary>
/// Whose idea is it: the writer's own, somebody's whom the writer reports, or nobody's? A third of the keys each.
/// </summary>
internal static class WhoseIdea
{
    public const string Name = "whose-idea";
    public const string Writers = "writer", Reported = "reported", Nobodys = "nobody";

    // Readers find that nothing is there, which is soon learnt: a few are enough, and each has its two counterparts.
    private const int MostOfEach = 2;

    public static Family Family { get; } = new(
        Name, Aim.Exercise, "judgements of the writer's (\"opinion: true\"), claims of people and \"unsaid\"", Derive);

    private static IEnumerable<Question> Derive(Tables tables)
    {
        Claim[] ideas = [.. tables.ClaimsFor(Name).Where(c => StanceWords.IsIdea(c.Stance))];
        Claim[] writers = [.. ideas.Where(c => c.By == Person.Narrator && c.AlsoBy.IsEmpty
            && !tables.Speakers.Any(s => !s.IsWriter && tables.Holds(s, c)))];
        Claim[] reported =
            [.. ideas.Where(c => c.By != Person.Narrator && tables.Writer is { } writer && !tables.Holds(writer, c))];
        Unsaid[] nobodys = [.. tables.UnsaidStatements.Where(u => !tables.IsSaid(u))];
        var wording = new OwnWords(tables.Bank);
        int count = Math.Min(MostOfEach, Math.Min(writers.Length, Math.Min(reported.Length, nobodys.Length)));
        return
        [
            .. Tables.InTurn(writers, c => c.Id, Name).Take(count).Select(c => Ask(tables, c, Writers)),
            .. Tables.InTurn(reported, c => c.Id, Name).Take(count).Select(c => Ask(tables, c, Reported)),
            .. Tables.InTurn(nobodys, u => u.Id, Name)
                .OrderByDescending(u => wording.Echo(u.Says ?? ""))
                .Take(count)
                .Select(u => Ask(tables, u)),
        ];
    }

    private static ChoiceQuestion Ask(Tables tables, Claim claim, string key) =>
        Finish(tables, key, new DerivedDraft(tables, Name, claim.Id)
        {
            Prompt = tables.Sentences["whose-idea"],
            Statement = Tables.Statement(claim),
            About = [new Point(Point.Claim, claim.Id)],
            Process = Process.Interpret,
            Evidence = claim.Evidence,
            Hint = tables.Hint(claim.Evidence, claim.Id),
            Rationale = tables.ToldInFull(claim, tables.By(claim)),
        });

    private static ChoiceQuestion Ask(Tables tables, Unsaid unsaid) =>
        Finish(tables, Nobodys, new DerivedDraft(tables, Name, unsaid.Id)
        {
            Prompt = tables.Sentences["whose-idea"],
            Statement = Tables.Statement(unsaid),
            About = [new Point(Point.Unsaid, unsaid.Id)],
            Process = Process.Interpret,
            Passage = Tables.InTurn(tables.Bank.Passages, p => p.Id, unsaid.Id).First().Id,
            Rationale = tables.Sentences["nobody-says"],
        });

    private static ChoiceQuestion Finish(Tables tables, string key, DerivedDraft sketch) => sketch.Choice(
        [
            new Option(Writers, tables.Sentences["the-writers-own"], key == Writers, Misled.Not, null),
            new Option(Reported, tables.Sentences["a-reported-one"], key == Reported, Misled.Not, null),
            new Option(Nobodys, tables.Sentences["nobodys"], key == Nobodys, Misled.Not, null),
        ],
        keepsOrder: true,
        isUnsaid: key == Nobodys);
}
