using Quiz.Core.Maps;
using Quiz.Core.Prose;
using Quiz.Core.Wording;
using Quiz.Screens.Documents;

namespace Quiz.Plain.Lines;

/// <summary>The map of an article as sentences with their places; blank, as numbers and what belongs there.</summary>
internal static class MapLines
{
    public static IEnumerable<Block> Of(ShownMap shown, bool isBlank)
    {
        isBlank |= shown.StaysBlank is not null;
        ArticleMap map = shown.Map;
        return
        [
            Block.Of($"{MapWording.Title}: {map.Title}{(isBlank ? ", blank" : "")}") with { SpaceBefore = true },
            .. Standing(shown, isBlank),
            .. map.Sides.SelectMany(side => Side(side, shown, isBlank)),
            .. map.Voices.IsEmpty ? [] : new[] { Block.Of($"{MapWords.Voices}:") with { SpaceBefore = true } },
            .. map.Voices.SelectMany(voice => Voice(voice, shown, isBlank)),
            .. isBlank && shown.StaysBlank is null ? ToPlace(map) : [],
        ];
    }

    /// <summary>Whether the word behind the command asks for a map that is to be filled.</summary>
    public static bool IsBlank(string how) => how.Trim().Equals("blank", StringComparison.OrdinalIgnoreCase);

    /// <summary>How the learner stands, or why it is blank.</summary>
    private static IEnumerable<Block> Standing(ShownMap shown, bool isBlank) =>
        shown.StaysBlank is { } why ? [Block.Of(why)]
        : isBlank || shown.Sum.Length == 0 ? []
        : [Block.Of($"{Spoken.Of(shown.Sum)}.")];

    private static IEnumerable<Block> ToPlace(ArticleMap map) =>
    [
        Block.Of("To be placed, in alphabetical order:") with { SpaceBefore = true },
        .. map.ToPlace.Select(thing => Block.Of(
            thing.Times > 1 ? $"{thing.Text} ({Phrases.Number(thing.Times)} times)" : thing.Text)),
    ];

    private static IEnumerable<Block> Side(MapSide side, ShownMap shown, bool isBlank) =>
        side.Parts.Select((part, i) => Part(side, part, shown, isBlank) with { SpaceBefore = i == 0 });

    /// <summary>"Russia could get from North Korea: cheap labour (¶8.1), part of it workers (¶8.2); …"</summary>
    private static Block Part(MapSide side, MapPart part, ShownMap shown, bool isBlank)
    {
        var things = new List<string>();
        bool isAfterWhole = true;
        foreach (MapNode node in part.Nodes)
        {
            string thing = isBlank ? Phrases.Number(node.Number) : $"{node.Text}{Aside(node, shown)}";
            if (node.Depth == 0) things.Add(thing);
            else things[^1] += (isAfterWhole ? ", part of it " : " and ") + thing; // a whole comes before its parts
            isAfterWhole = node.Depth == 0;
        }

        return Block.Of($"{MapWords.Sentence(side, part)}: {string.Join("; ", things)}.");
    }

    /// <summary>"Michael Kofman (senior fellow) doubts: … (¶7.1, missed)"</summary>
    private static IEnumerable<Block> Voice(MapVoice voice, ShownMap shown, bool isBlank)
    {
        string role = voice.Role is null ? "" : $" ({voice.Role})";
        return isBlank
            ? [Block.Of($"{voice.Name}{role}: {string.Join("; ", voice.Says.Select(n => Phrases.Number(n.Number)))}.")]
            : voice.Says.Select((node, i) => Block.Of(
                $"{voice.Name}{(i == 0 ? role : "")} {node.Verb}: {node.Text}{Aside(node, shown)}"));
    }

    private static string Aside(MapNode node, ShownMap shown)
    {
        IEnumerable<string> places = node.Places.Select(p => shown.Bank.Passage(p.Passage).Label(p.Range)).Distinct();
        NodeState state = shown.Memory.Of(node);
        string aside = string.Join(", ", state == NodeState.NotAsked ? places : places.Append(MapWords.Name(state)));
        return aside.Length == 0 ? "" : $" ({aside})";
    }
}
