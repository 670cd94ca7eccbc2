using Quiz.Core.Banks.Derivation.Phrases;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Derivation;

/// <summary>Which side wants it, and what does one side want from another?</summary>
internal static class WhoWants
{
    public const string Name = "who-wants";
    private const int Most = 4, Least = 3;

    // No id of a side, so that it is none of theirs.
    public const string NoSide = "-";

    public static Family Family { get; } = new(Name, "at least two sides, and wants that name none of them", Derive);

    private static IEnumerable<Question> Derive(Tables tables) => tables.Sides.Count < 2
        ? []
        : [.. tables.Wants.Select(w => Ask(tables, w)).OfType<Question>(), .. tables.Wants.Select(w => WantsFrom.Ask(tables, Name, w)).OfType<Question>()];

    private static ChoiceQuestion? Ask(Tables tables, Want want)
    {
        Want[] same = [.. tables.Relations.SameAs(want)];
        Items<string> sides = same.SelectMany(w => w.Sides).Distinct().Order(StringComparer.Ordinal).ToItems();
        if (want != same[0] || tables.Relations.GivesAway(want) || tables.Relations.IsDoubtful(want, sides)) return null;
        Items<EvidenceEntry> evidence = same.SelectMany(w => w.Evidence).Distinct().ToItems();
        Option[] options = [.. tables.Sides.Count == 2 ? OfTwo(tables, want, sides, evidence) : OfMany(tables, want, sides, evidence)];
        if (options.Length < Least) return null;
        return new Sketch(tables, Name, want.Id)
        {
            Prompt = tables.Phrases.Fill(Name, (PatternForms.Wants, tables.Relations.Phrase(want))),
            About = same.Select(w => new Point(Point.Want, w.Id)).ToItems(),
            Process = Process.Locate,
            Evidence = evidence,
            Hint = tables.Hint(evidence),
            Rationale = string.Join(' ', tables.Sides.Where(s => sides.Contains(s.Id)).Select(s => tables.Relations.Sentence(want, s))),
        }.Choice(options, keepsOrder: tables.Sides.Count == 2);
    }

    /// <summary>Of two sides either one, both or neither.</summary>
    private static IEnumerable<Option> OfTwo(Tables tables, Want want, Items<string> sides, Items<EvidenceEntry> evidence) =>
    [
        .. tables.Sides.Select(s => One(tables, want, s, sides, evidence)),
        All(tables, sides, evidence),
        new Option(NoSide, tables.Phrases["neither"], false, Tables.Origin(evidence, evidence), tables.Phrases.Fill("not-neither")),
    ];

    private static Option All(Tables tables, Items<string> sides, Items<EvidenceEntry> evidence)
    {
        string id = string.Join('+', tables.Sides.Select(s => s.Id).Order(StringComparer.Ordinal));
        return sides.Count == tables.Sides.Count
            ? new Option(id, tables.Phrases["both"], true, Misled.Not, null)
            : new Option(id, tables.Phrases["both"], false, Tables.Origin(evidence, evidence), tables.Phrases.Fill("not-both"));
    }

    /// <summary>Of many sides one, or two together; more than two at once are not asked about.</summary>
    private static IEnumerable<Option> OfMany(Tables tables, Want want, Items<string> sides, Items<EvidenceEntry> evidence)
    {
        if (sides.Count == 1)
        {
            Side key = tables.Sides.First(s => s.Id == sides[0]);
            IEnumerable<Side> others = Tables.InTurn(tables.Sides.Where(s => s != key), s => s.Id, $"{Name}.{want.Id}").Take(Most - 1);
            return others.Prepend(key).Select(s => One(tables, want, s, sides, evidence));
        }

        if (sides.Count != 2) return [];
        IEnumerable<Option> pairs = tables.Sides.SelectMany((a, i) => tables.Sides.Skip(i + 1).Select(b => Two(tables, a, b, sides)));
        return Tables.InTurn(pairs, p => p.Id, $"{Name}.{want.Id}").OrderByDescending(p => p.IsCorrect).Take(Most);
    }

    private static Option Two(Tables tables, Side a, Side b, Items<string> sides)
    {
        bool isKey = sides.Contains(a.Id) && sides.Contains(b.Id);
        string text = tables.Phrases.Fill("together", (PatternForms.Side, tables.Relations.NameOf(a)), (PatternForms.Other, tables.Relations.NameOf(b)));
        return new Option(string.Join('+', new[] { a.Id, b.Id }.Order(StringComparer.Ordinal)), text, isKey, Misled.Not, isKey ? null : tables.Phrases.Fill("not-together"));
    }

    /// <summary>One side; where it is wrong, feedback says what that side does want, of the same kind if possible.</summary>
    private static Option One(Tables tables, Want want, Side side, Items<string> sides, Items<EvidenceEntry> evidence)
    {
        string title = tables.Relations.TitleOf(side);
        if (sides.Count == 1 && sides.Contains(side.Id)) return new Option(side.Id, title, true, Misled.Not, null);
        Want? own = sides.Contains(side.Id) ? null : Tables.InTurn(tables.Wants.Where(w => w.Sides.Contains(side.Id)), w => w.Id, $"{Name}.{want.Id}")
            .OrderByDescending(w => w.Relation == want.Relation).ThenBy(w => Tables.ShareSentence(w.Evidence, evidence)).FirstOrDefault();
        return own is null
            ? new Option(side.Id, title, false, Tables.Origin(evidence, evidence), sides.Contains(side.Id) ? tables.Phrases.Fill("not-alone") : null)
            : new Option(side.Id, title, false, Tables.Origin(own.Evidence, evidence), tables.Relations.Sentence(own, side));
    }
}
