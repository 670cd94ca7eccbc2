using Quiz.Core.Banks;
using Quiz.Core.Banks.Derivation;
using Quiz.Core.Banks.Derivation.Languages;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Maps;

/// <summary>The sides of an article as their bank's table of wants has them.</summary>
internal sealed class MapSides
{
    private readonly Bank _bank;
    private readonly Sentences _sentences;
    private readonly bool _isOfTwo;
    private readonly Want[] _wants;
    private readonly Dictionary<Want, Gist> _gists = new(ReferenceEqualityComparer.Instance);

    private MapSides(Bank bank)
    {
        (_bank, _sentences, _isOfTwo) = (bank, new Sentences(bank), bank.Sides.Count == 2);
        _wants = [.. bank.Wants.OrderBy(w => MapNode.PlaceIn(bank, w.Evidence))];
        var numbers = new Dictionary<string, int>();
        foreach (Want want in _wants) _gists[want] = new Gist(want.What, _sentences.Language, numbers);
    }

    /// <summary>Every side that anything is told of.</summary>
    public static Items<MapSide> Of(Bank bank)
    {
        var sides = new MapSides(bank);
        return bank.Wants.IsEmpty
            ? []
            : bank.Sides.Select(s => new MapSide(sides.NameOf(s), sides.PartsOf(s).ToItems())).ToItems();
    }

    private MapSideName NameOf(Side side) =>
        new(side.Id, Sentences.Capital(WhiteSpace.Fold(side.Name)), _sentences.Inside(side.Name));

    private IEnumerable<MapPart> PartsOf(Side side)
    {
        Side[] others = [.. _bank.Sides.Where(s => s != side)];
        foreach (Side from in others)
        {
            Want[] flow = [.. _wants.Where(w => w.CouldGo(from.Id, side.Id, _isOfTwo))];
            if (flow.Length > 0) yield return new MapPart(MapPartKind.Flow, NameOf(from), Nested(ToldOnce(flow)));
        }

        Want[] own = [.. _wants.Where(w => w.Sides.Contains(side.Id)
            && !others.Any(o => w.CouldGo(o.Id, side.Id, _isOfTwo) || w.CouldGo(side.Id, o.Id, _isOfTwo)))];
        (MapPartKind Kind, Func<Want, bool> IsOf)[] kinds =
        [
            (MapPartKind.Wishes, w => w.IsWanted),
            (MapPartKind.Offers, w => w.Relation == Relation.Offers),
            (MapPartKind.Fears, w => w.Relation == Relation.Fears),
            (MapPartKind.Limits, w => w.Relation == Relation.LimitedBy),
        ];
        foreach ((MapPartKind kind, Func<Want, bool> isOf) in kinds)
        {
            Want[] rows = [.. own.Where(isOf)];
            if (rows.Length == 0) continue;
            yield return new MapPart(kind, null, Nested([.. rows.Select(r => new[] { r })]));
        }
    }

    /// <summary>What is wanted from a side and what it offers may be the same thing, told from both ends.</summary>
    private Want[][] ToldOnce(Want[] flow)
    {
        var things = flow.Where(w => w.IsWanted).Select(w => new List<Want> { w }).ToList();
        foreach (Want offered in flow.Where(w => !w.IsWanted))
        {
            bool IsSame(Want wanted) => wanted.IsWanted && wanted.PartOf != offered.Id && offered.PartOf != wanted.Id
                && _gists[wanted].IsNear(_gists[offered]);
            if (things.Find(t => IsSame(t[0])) is { } same) same.Add(offered);
            else things.Add([offered]);
        }

        return [.. things.Select(t => t.ToArray()).OrderBy(t => Array.IndexOf(_wants, t[0]))];
    }

    /// <summary>Each thing with its parts below it.</summary>
    private static Items<MapNode> Nested(Want[][] things)
    {
        var nodes = new List<MapNode>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        bool IsHere(string? id) => things.Any(t => t.Any(w => w.Id == id));
        foreach (Want[] thing in things.Where(t => !IsHere(t[0].PartOf))) Add(thing, 0);
        foreach (Want[] thing in things) Add(thing, 0); // rows that name each other in a circle
        return nodes.ToItems();

        void Add(Want[] thing, int depth)
        {
            if (!seen.Add(thing[0].Id)) return;
            Items<Point> points = thing.Select(w => new Point(Point.Want, w.Id)).ToItems();
            string text = WhiteSpace.Fold(thing[0].What).TrimEnd('.');
            nodes.Add(new MapNode(0, points, text, thing.SelectMany(w => w.Evidence).ToItems()) { Depth = depth });
            foreach (Want[] part in things.Where(t => thing.Any(w => w.Id == t[0].PartOf))) Add(part, depth + 1);
        }
    }
}
