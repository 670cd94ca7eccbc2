using Quiz.Core.Banks.Derivation.Languages;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Derivation;

/// <summary>
/// Who wants it? With three sides or more the sides are the options; with two, all is sorted at once, since one thing
/// and two names would be the toss of a coin.
/// </summary>
internal static class WhoWants
{
    public const string Name = "who-wants";

    private const int FewestSides = 3, MostOptions = 4, OfEach = 2, Items = 6, FewestItems = 4;

    public static Family Family { get; } =
        new(Name, Aim.Wants, "wants of three sides, or of two and things under \"unsaid\"", Derive);

    private static IEnumerable<Question> Derive(Tables tables)
    {
        var things = new Things(tables);
        var wording = new OwnWords(tables.Bank);
        return tables.Sides.Count >= FewestSides
            ? things.Wanted(Name)
                .Where(w => !wording.IsLifted(w))
                .Select(w => Ask(tables, things, w))
                .OfType<Question>()
            : tables.Sides.Count == 2 && Sort(tables, things) is { } sorting ? [sorting] : [];
    }

    private static ChoiceQuestion? Ask(Tables tables, Things things, Want want)
    {
        Want[] same = [.. things.Wanted(Name).Where(w => w.Id == want.Id || tables.AreNear(w, want))];
        if (same[0].Id != want.Id || things.GivesAway(want)) return null;
        Side[] right = [.. tables.Sides.Where(s => same.Any(w => w.Sides.Contains(s.Id)))];
        Side[] wrong = [.. Tables.InTurn(tables.Sides.Where(s => !right.Contains(s) && !things.IsNamedOf(s, want)), s =>
            s.Id, $"{Name}.{want.Id}").Take(MostOptions - right.Length)];
        if (wrong.Length == 0 || right.Length + wrong.Length < FewestSides) return null;
        Items<EvidenceEntry> evidence = same.SelectMany(w => w.Evidence).ToItems();
        return new DerivedDraft(tables, Name, want.Id)
        {
            Prompt = tables.Stem("who-wants-it", right.Length),
            Statement = Things.Title(want.What),
            About = same.Select(w => new Point(Point.Want, w.Id)).ToItems(),
            Process = Process.Infer,
            Evidence = evidence,
            Hint = tables.Hint(evidence, want.Id),
            Rationale = string.Join(' ', right.Select(s => tables.Sentences["would-like", ("side", things.NameOf(s))])),
        }.Choice(
        [
            .. right.Select(s => new Option(s.Id, Sentences.Capital(s.Name), true, Misled.Not, null)),
            .. wrong.Select(s => new Option(s.Id, Sentences.Capital(s.Name), false, Misled.Not,
                tables.Sentences["not-this-side", ("side", things.NameOf(s))])),
        ]);
    }

    /// <summary>What is whose, and what nobody's, of two sides.</summary>
    private static PairQuestion? Sort(Tables tables, Things things)
    {
        Side[] sides = [.. tables.Sides.OrderBy(s => s.Id, StringComparer.Ordinal)];
        string SideOf(Want want) =>
            want.Relation == Relation.Offers ? sides.First(s => !want.Sides.Contains(s.Id)).Id : want.Sides[0];
        var chosen = new List<Want>();
        foreach (Side side in sides)
        {
            Side other = sides.First(s => s != side);
            IEnumerable<Want> own = Tables.InTurn(
                things.Between(side, other, Name).Concat(things.WantedBy(side, Name)).Distinct(), w => w.Id, Name)
                .Where(w => !w.Sides.Contains(other.Id) || w.Relation == Relation.Offers);
            foreach (Want want in own.Where(w => !things.GivesAway(w) && !IsOf(tables, things, other, w)))
            {
                if (chosen.Count(c => SideOf(c) == side.Id) < OfEach && !chosen.Exists(c => things.Overlap(c, want)))
                    chosen.Add(want);
            }
        }

        Unsaid[] nobodys = [.. things.Unnamed(Name).Take(Items - chosen.Count)];
        Want[] inOrder = [.. chosen.DistinctBy(w => w.Id).OrderBy(w => w.Id, StringComparer.Ordinal)];
        if (nobodys.Length == 0 || inOrder.Length + nobodys.Length < FewestItems
            || inOrder.Select(SideOf).Distinct().Count() < sides.Length)
            return null;
        string Named(string id) => things.NameOf(sides.First(s => s.Id == id));
        IEnumerable<PairLeft> lefts =
        [
            .. inOrder.Select(w => new PairLeft(
                w.Id, Things.Title(w.What), [SideOf(w)], tables.Sentences["would-like", ("side", Named(SideOf(w)))])),
            .. nobodys.Select(
                u => new PairLeft(
                    u.Id, Things.Title(u.What ?? ""), [DerivedDraft.Nobody], tables.Sentences["unnamed"])),
        ];
        return new DerivedDraft(tables, Name, inOrder[0].Id)
        {
            Prompt = tables.Sentences["sort-wants"],
            About = [.. inOrder.Select(w => new Point(Point.Want, w.Id)),
                .. nobodys.Select(u => new Point(Point.Unsaid, u.Id))],
            Process = Process.Infer,
            Evidence = inOrder.SelectMany((Want w) => w.Evidence).ToItems<EvidenceEntry>(),
        }.Sort(lefts, sides.Select(s => new PairRight(s.Id, Sentences.Capital(s.Name))));
    }

    /// <summary>Whether a side would get it as well, or something that contains it.</summary>
    private static bool IsOf(Tables tables, Things things, Side side, Want want) =>
        things.Wanted(Name).Any(w => w.Sides.Contains(side.Id) && things.Overlap(w, want))
            || (tables.Wants.Any(w => w.To == side.Id && things.Overlap(w, want)));
}
