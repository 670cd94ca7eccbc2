using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Derivation;

/// <summary>Which of these does somebody say? The wrong options are claims of others, each with its own verb, so that all go with the stem.</summary>
internal static class WhatTheySaid
{
    public const string Name = "what-they-said";
    private const int Most = 4, Least = 3;

    public static Family Family { get; } = new(Name, "two further claims of others beside a speaker's own", Derive);

    private static IEnumerable<Question> Derive(Tables tables) => tables.Claims.Select(c => Ask(tables, c)).OfType<Question>();

    private static ChoiceQuestion? Ask(Tables tables, Claim claim)
    {
        Speaker speaker = tables.By(claim);
        if (tables.Names(claim, speaker) || tables.PointsBack(claim)) return null; // no wrong option points back, so that this one would stand out
        Claim[] others = Others(tables, speaker, claim);
        if (others.Length + 1 < Least) return null;
        return new Sketch(tables, Name, claim.Id)
        {
            Prompt = tables.Phrases.Fill(speaker.IsNarrator ? "what-they-said-narrated" : "what-they-said", ("speaker", speaker.Name)),
            About = [new Point(Point.Claim, claim.Id)],
            Beside = others.Select(c => new Point(Point.Claim, c.Id)).ToItems(),
            Process = Process.Locate,
            Evidence = claim.Evidence,
            Hint = tables.Hint(claim.Evidence),
            Rationale = tables.Speech.Sentence(claim, speaker),
        }.Choice(
        [
            new Option(claim.Id, tables.Speech.Clause(claim, speaker.IsPlural), true, Misled.Not, null),
            .. others.Select(c => new Option(
                c.Id,
                tables.Speech.Clause(c, speaker.IsPlural),
                false,
                Tables.Origin(c.Evidence, claim.Evidence),
                tables.Speech.Sentence(c, tables.By(c)))),
        ]);
    }

    /// <summary>Claims of as many other speakers as there are, of people first; none that names its own speaker or this one.</summary>
    private static Claim[] Others(Tables tables, Speaker speaker, Claim claim)
    {
        Claim[] turns = [.. Tables.InTurn(tables.Claims, c => c.Id, $"{Name}.{claim.Id}").OrderBy(c => c.By == Person.Narrator)];
        Claim[] wrong = [.. turns.Where(c => IsWrong(tables, c, speaker) && tables.Speech.Clause(c) != tables.Speech.Clause(claim))];
        // An article mostly "says", people also think, fear, deny: its own clause would stand out if none of theirs had the same verb.
        string Verb(Claim c) => tables.Speech.PlainVerb(c, isPlural: false);
        if (speaker.IsNarrator && Array.Find(wrong, c => Verb(c) == Verb(claim)) is { } alike) wrong = [alike, .. wrong.Where(c => c != alike)];
        return [.. wrong.DistinctBy(c => c.By).Take(Most - 1).Concat(wrong).DistinctBy(c => tables.Speech.Clause(c)).Take(Most - 1)];
    }

    private static bool IsWrong(Tables tables, Claim other, Speaker speaker) =>
        !tables.Holds(speaker, other) && !tables.PointsBack(other) && !tables.Names(other, speaker) && !tables.Names(other, tables.By(other));
}
