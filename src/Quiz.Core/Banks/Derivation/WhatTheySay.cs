using Quiz.Core.Banks.Derivation.Languages;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Derivation;

/// <summary>
/// Which of these does somebody say? The wrong options are what others say near it, and what this one doubts.
/// </summary>
internal static class WhatTheySay
{
    public const string Name = "what-they-say";
    private const int Most = 4, Least = 3;

    // Letters: within one such step, options pass for equally long.
    private const int AboutAsLong = 20;

    public static Family Family { get; } =
        new(Name, Aim.Voices, "two further claims of others beside a speaker's own", Derive);

    private static IEnumerable<Question> Derive(Tables tables)
    {
        Claim[] said = [.. tables.ClaimsFor(Name).Where(c => StanceWords.IsSaying(c.Stance))];
        Claim[] ofPeople = [.. said.Where(c => c.By != Person.Narrator)];
        Claim[] ofWriter =
            [.. Tables.InTurn(said.Where(c => c.By == Person.Narrator), c => c.Id, Name).Take(ofPeople.Length / 2)];
        var uses = Uses.Fair(
            (ofPeople.Length + ofWriter.Length) * (Most - 1), tables.Claims.Count + tables.UnsaidStatements.Count);
        return [.. ofPeople.Concat(ofWriter)
            .OrderBy(c => c.Id, StringComparer.Ordinal)
            .Select(c => Ask(tables, c, uses))
            .OfType<Question>()];
    }

    private static ChoiceQuestion? Ask(Tables tables, Claim claim, Uses uses)
    {
        Speaker speaker = tables.By(claim);
        if (tables.Names(claim, speaker)) return null;
        Option[] wrong = Wrong(tables, claim, speaker, uses);
        if (wrong.Length + 1 < Least) return null;
        uses.Add(wrong.Select(o => o.Id));
        return new DerivedDraft(tables, Name, claim.Id)
        {
            Prompt = tables.Sentences[speaker.IsPlural
                ? "what-several-say"
                : "what-they-say", ("speaker", speaker.Name)],
            About = [new Point(Point.Claim, claim.Id)],
            Beside = wrong.Select(o =>
                new Point(tables.UnsaidStatements.Any(u => u.Id == o.Id) ? Point.Unsaid : Point.Claim, o.Id)).ToItems(),
            Process = Process.Locate,
            Evidence = claim.Evidence,
            Hint = tables.Hint(claim.Evidence, claim.Id),
            Rationale = tables.ToldInFull(claim, speaker),
        }.Choice([new Option(claim.Id, Tables.Statement(claim), true, Misled.Not, null), .. wrong]);
    }

    /// <summary>
    /// One of the writer's from hereabouts, a rival's, what the speaker doubts; then what has stood beside others least
    /// often.
    /// </summary>
    private static Option[] Wrong(Tables tables, Claim claim, Speaker speaker, Uses uses)
    {
        string key = Tables.Statement(claim);
        Claim[] candidates = [.. Tables.InTurn(tables.Claims, c => c.Id, $"{Name}.{claim.Id}")
            .Where(c => !c.NotFor.Contains(Name) && uses.IsFree(c.Id) && CanStandBeside(tables, c, claim, speaker))
            .OrderBy(c => uses.Of(c.Id)).ThenBy(c => Math.Abs(Tables.Statement(c).Length - key.Length) / AboutAsLong)];
        Claim[] byNearness = [.. candidates.OrderBy(c => Math.Abs(tables.PlaceOf(c) - tables.PlaceOf(claim)))];
        Claim?[] preferred =
        [
            speaker.IsWriter
                ? null
                : candidates.FirstOrDefault(c => c.By == Person.Narrator && ArePassagesNear(tables, c, claim)),
            byNearness.FirstOrDefault(c => c.By != Person.Narrator && c.By != speaker.Id),
            candidates.FirstOrDefault(c => c.By == speaker.Id),
        ];
        List<Claim> chosen = [];
        foreach (Claim next in preferred.OfType<Claim>()
            .Concat(candidates.OrderBy(c => !StanceWords.IsSaying(c.Stance))))
        {
            if (chosen.Count < Most - 1
                && chosen.TrueForAll(c => !tables.AreAlike(c, next) && Tables.Statement(c) != Tables.Statement(next)))
                chosen.Add(next);
        }

        IEnumerable<Option> unsaid = Tables.InTurn(tables.UnsaidStatements, u => u.Id, $"{Name}.{claim.Id}")
            .Where(u => uses.IsFree(u.Id) && !tables.IsSaid(u)).Take(1)
            .Select(u => new Option(
                u.Id, Tables.Statement(u), false, Tables.Origin([], claim.Evidence), tables.Sentences["nobody-says"]));
        return
        [
            .. chosen.Select(c => new Option(c.Id, Tables.Statement(c), false,
                Tables.Origin(c.Evidence, claim.Evidence), Reason(tables, c, speaker))),
            .. chosen.Count < Most - 1 ? unsaid : [],
        ];
    }

    private static string Reason(Tables tables, Claim other, Speaker speaker) => StanceWords.IsSaying(other.Stance)
        ? tables.Sentences["somebody-elses", ("speaker", tables.By(other).Name)]
        : tables.Sentences["questioned", ("speaker", speaker.Name)];

    /// <summary>Whether it is clearly not what the speaker says: another's claim, or the speaker's own doubt.</summary>
    private static bool CanStandBeside(Tables tables, Claim other, Claim claim, Speaker speaker)
    {
        bool isOwnDoubt = StanceWords.IsAgainst(other.Stance) && tables.Holds(speaker, other)
            && !SaysLike(tables, speaker, other);
        bool isOthers = StanceWords.IsSaying(other.Stance) && !tables.Holds(speaker, other);
        return (isOwnDoubt || isOthers) && !tables.Names(other, speaker) && !tables.Names(other, tables.By(other))
            && Tables.Statement(other) != Tables.Statement(claim);
    }

    private static bool SaysLike(Tables tables, Speaker speaker, Claim other) =>
        speaker.Claims.Any(c => c.Id != other.Id && tables.AreAlike(c, other) && !StanceWords.IsAgainst(c.Stance));

    private static bool ArePassagesNear(Tables tables, Claim one, Claim other) =>
        one.Evidence is [var a, ..] && other.Evidence is [var b, ..]
            && Math.Abs(tables.Bank.Passage(a.Place.Passage).Number - tables.Bank.Passage(b.Place.Passage).Number) <= 1;
}
