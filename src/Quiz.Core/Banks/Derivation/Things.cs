using Quiz.Core.Banks.Derivation.Languages;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Derivation;

/// <summary>What the sides could get, as the table of wants has it, and which things cannot be told apart.</summary>
internal sealed class Things(Tables tables)
{
    /// <summary>All that a side would be glad to have, from whomever.</summary>
    public IEnumerable<Want> WantedBy(Side side, string family) => Wanted(family).Where(w => w.Sides.Contains(side.Id));

    /// <summary>All that a side could get from another: what it wants from there, and what is offered to it.</summary>
    public Want[] Between(Side side, Side from, string family)
    {
        Want[] flow = [.. tables.WantsFor(family)
            .Where(w => w.CouldGo(from.Id, side.Id, tables.Sides.Count == 2) && !GivesAway(w))];
        return Apart([.. flow.Where(w => w.IsWanted), .. flow.Where(w => !w.IsWanted)]);
    }

    /// <summary>
    /// What somebody wants, needs, seeks or stands to gain. Fears and limits are nothing that anybody could get.
    /// </summary>
    public IEnumerable<Want> Wanted(string family) => tables.WantsFor(family).Where(w => w.IsWanted);

    /// <summary>Things of which none is another in other words.</summary>
    public Want[] Apart(IEnumerable<Want> wants)
    {
        var apart = new List<Want>();
        foreach (Want want in wants)
        {
            if (apart.TrueForAll(w => !tables.AreNear(w, want))) apart.Add(want);
        }

        return [.. apart];
    }

    /// <summary>Whether two things are the same, or one is part of the other.</summary>
    public bool Overlap(Want one, Want other) =>
        one.Id == other.Id || tables.AreNear(one, other) || IsPartOf(one, other) || IsPartOf(other, one);

    /// <summary>
    /// Whether a side is said to want, offer, fear or be limited by something so like it that it cannot be told apart.
    /// </summary>
    public bool IsNamedOf(Side side, object thing) =>
        tables.Wants.Any(w => (w.Sides.Contains(side.Id) || IsOfferedTo(side, w))
            && (thing is Want want ? Overlap(w, want) : tables.AreNear(w, thing)));

    /// <summary>Of two sides, what one offers to nobody in particular is offered to the other.</summary>
    private bool IsOfferedTo(Side side, Want want) =>
        want.To == side.Id || tables.Sides.Any(s => want.CouldGo(s.Id, side.Id, tables.Sides.Count == 2));

    /// <summary>What nobody names and gives no side away, each in other words.</summary>
    public IEnumerable<Unsaid> Unnamed(string purpose) =>
        Tables.InTurn(tables.UnsaidThings.Where(u => !IsNamed(u) && !HintsAtSide(u.What ?? "")), u => u.Id, purpose)
            .DistinctBy(u => Folding.Fold(Title(u.What ?? "")));

    /// <summary>Whether its words hint at a side, so that they would give the answer away.</summary>
    public bool GivesAway(Want want) => HintsAtSide(want.What);

    /// <summary>How a thing stands in a list.</summary>
    public static string Title(string what) => Sentences.Capital(WhiteSpace.Fold(what).TrimEnd('.'));

    public string NameOf(Side side) => tables.Sentences.Inside(side.Name);

    public Option OptionOf(Unsaid thing) =>
        new(thing.Id, Title(thing.What ?? ""), false, new Misled(MisledBy.Unsupported, []),
            tables.Sentences["unnamed"]);

    private bool IsNamed(Unsaid thing) =>
        tables.Wants.Any(w => tables.AreNear(w, thing)) || tables.Said.Any(c => tables.AreNear(c, thing));

    private bool IsPartOf(Want part, Want whole)
    {
        // Rows may name each other in a circle.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (string? id = part.PartOf; id is not null
            && seen.Add(id); id = tables.Wants.FirstOrDefault(w => w.Id == id)?.PartOf)
        {
            if (id == whole.Id) return true;
        }

        return false;
    }

    private bool HintsAtSide(string what)
    {
        string folded = Folding.Fold(what);
        return tables.Bank.Sides.Any(s => Naming.HintsAt(folded, Folding.Fold(s.Name)));
    }
}
