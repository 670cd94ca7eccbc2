using Quiz.Core.Banks.Derivation.Phrases;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Derivation;

/// <summary>What does one side want from another? The wrong options are what is wanted the other way round.</summary>
internal static class WantsFrom
{
    private const string Suffix = ".from";
    private const int Most = 4, Least = 3;

    /// <summary>Whether a question about wants is one of these.</summary>
    public static bool IsAsked(Question question) => question.Id.EndsWith(Suffix, StringComparison.Ordinal);

    public static ChoiceQuestion? Ask(Tables tables, string family, Want want)
    {
        if (!IsWanted(want) || want.From is not { } from || want.Sides.Count != 1 || want.Sides.Contains(from) || tables.Relations.GivesAway(want)) return null;
        Side side = tables.Sides.First(s => s.Id == want.Sides[0]), other = tables.Sides.First(s => s.Id == from);
        string row = want.Id + Suffix;
        Want[] wrong = [.. Tables.InTurn(tables.Wants.Where(w => IsWantedBack(w, side, other)), w => w.Id, row)
            .Where(w => IsWrong(tables, w, side) && !tables.AreNear(w, want))
            .DistinctBy(tables.Relations.What)
            .Take(Most - 1)];
        if (wrong.Length + 1 < Least) return null;
        return new Sketch(tables, family, row)
        {
            Prompt = tables.Phrases.Fill(
                "wants-from",
                (PatternForms.Side, tables.Relations.NameOf(side)),
                (PatternForms.From, tables.Relations.NameOf(other)),
                (PatternForms.Wants, tables.Relations.Verb(want, tables.Relations.IsPlural(side)))),
            About = [new Point(Point.Want, want.Id)],
            Beside = wrong.Select(w => new Point(Point.Want, w.Id)).ToItems(),
            Process = Process.Locate,
            Evidence = want.Evidence,
            Hint = tables.Hint(want.Evidence),
            Rationale = tables.Relations.Sentence(want, side),
        }.Choice(
        [
            new Option(want.Id, tables.Relations.What(want), true, Misled.Not, null),
            .. wrong.Select(w => new Option(w.Id, tables.Relations.What(w), false, Tables.Origin(w.Evidence, want.Evidence), tables.Relations.Sentence(w, other))),
        ]);
    }

    /// <summary>Something that the other side alone wants from this one.</summary>
    private static bool IsWantedBack(Want want, Side side, Side other) =>
        IsWanted(want) && want.From == side.Id && want.Sides.Count == 1 && want.Sides[0] == other.Id;

    /// <summary>Something that this side does not want as well.</summary>
    private static bool IsWrong(Tables tables, Want want, Side side) => !tables.Relations.GivesAway(want)
        && !tables.Wants.Any(own => own.Sides.Contains(side.Id) && IsWanted(own) && tables.AreNear(own, want));

    private static bool IsWanted(Want want) => want.Relation is Relation.Wants or Relation.Needs or Relation.Seeks or Relation.Gains;
}
