using Quiz.Core.Banks;
using Quiz.Core.Prose;

namespace Quiz.Core.Maps;

/// <summary>An article on one page: what each side could get from whom, and who says what of it.</summary>
public sealed record ArticleMap
{
    public required string Title { get; init; }

    public required Items<MapSide> Sides { get; init; }

    /// <summary>Those who are quoted or reported, in the order of the text, then the writer's own judgements.</summary>
    public required Items<MapVoice> Voices { get; init; }

    /// <summary>Whether a bank has anything to put on a map.</summary>
    public static bool IsFor(Bank bank) => !bank.Wants.IsEmpty || bank.Claims.Any(MapVoices.IsHeard);

    public static ArticleMap Of(Bank bank) => new ArticleMap
    {
        Title = bank.Title,
        Sides = MapSides.Of(bank),
        Voices = MapVoices.Of(bank),
    }.Numbered();

    /// <summary>What belongs together, in the order in which the map is read: a part of a side, or a voice.</summary>
    public IEnumerable<Items<MapNode>> Groups =>
        Sides.SelectMany(s => s.Parts).Select(p => p.Nodes).Concat(Voices.Select(v => v.Says));

    /// <summary>All that stands on the map, in the order in which it is read.</summary>
    public Items<MapNode> Nodes => Groups.SelectMany(g => g).ToItems();

    /// <summary>What belongs on a blank map, in the order of the alphabet, and how often.</summary>
    public IEnumerable<(string Text, int Times)> ToPlace =>
        Nodes.GroupBy(n => n.Text).Select(g => (g.Key, g.Count())).OrderBy(t => t.Key, PeopleOrder.Comparer);

    /// <summary>A node as a sentence that stands alone: "Russia could get from North Korea: cheap labour".</summary>
    public string Told(MapNode node)
    {
        foreach (MapSide side in Sides)
        {
            if (side.Parts.FirstOrDefault(p => p.Nodes.Contains(node)) is { } part)
                return $"{MapWords.Sentence(side, part)}: {node.Text}";
        }

        return $"{Voices.FirstOrDefault(v => v.Says.Contains(node))?.Name} {node.Verb}: {node.Text}";
    }

    /// <summary>
    /// The map with so many statements at most: each voice keeps its first ones, as evenly as that
    /// goes, and the writer's give way first.
    /// </summary>
    public ArticleMap Within(int statements)
    {
        int left = statements;
        var kept = new int[Voices.Count];
        for (int round = 0; left > 0 && Voices.Any(v => v.Says.Count > round); round++)
        {
            for (int i = 0; i < kept.Length && left > 0; i++)
            {
                if (Voices[i].Says.Count <= round) continue;
                kept[i]++;
                left--;
            }
        }

        IEnumerable<MapVoice> heard = Voices.Select((v, i) => v with { Says = v.Says.Take(kept[i]).ToItems() });
        return (this with { Voices = heard.Where(v => !v.Says.IsEmpty).ToItems() }).Numbered();
    }

    private ArticleMap Numbered()
    {
        int number = 0;
        Items<MapNode> Count(Items<MapNode> nodes) => nodes.Select(n => n with { Number = ++number }).ToItems();
        Items<MapPart> CountParts(Items<MapPart> parts) =>
            parts.Select(p => p with { Nodes = Count(p.Nodes) }).ToItems();
        return this with
        {
            Sides = Sides.Select(s => s with { Parts = CountParts(s.Parts) }).ToItems(),
            Voices = Voices.Select(v => v with { Says = Count(v.Says) }).ToItems(),
        };
    }
}
