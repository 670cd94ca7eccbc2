using Quiz.Core.Maps;
using Quiz.Core.Prose;
using Quiz.Screens;
using Quiz.Screens.Maps;

namespace Quiz.Plain;

/// <summary>The map of an article as sentences, with the places that show them; blank, as numbers and what belongs to them.</summary>
internal static class MapLines
{
    public static IEnumerable<Block> Of(ShownMap shown, bool isBlank)
    {
        isBlank |= shown.StaysBlank is not null;
        ArticleMap map = shown.Map;
        yield return Block.Of($"{MapWording.Title}: {map.Title}{(isBlank ? ", blank" : "")}") with { SpaceBefore = true };
        if (shown.StaysBlank is { } why) yield return Block.Of(why);
        else if (!isBlank && shown.Sum.Length > 0) yield return Block.Of($"{Spoken.Of(shown.Sum)}.");
        foreach (Block block in map.Sides.SelectMany(s => s.Parts.Select((p, i) => Part(s, p, shown, isBlank) with { SpaceBefore = i == 0 }))) yield return block;
        if (!map.Voices.IsEmpty) yield return Block.Of($"{MapWords.Voices}:") with { SpaceBefore = true };
        foreach (Block block in map.Voices.SelectMany(v => Voice(v, shown, isBlank))) yield return block;
        if (!isBlank || shown.StaysBlank is not null) yield break;
        yield return Block.Of("To be placed, in alphabetical order:") with { SpaceBefore = true };
        foreach ((string text, int times) in map.ToPlace) yield return Block.Of(times > 1 ? $"{text} ({Wording.Number(times)} times)" : text);
    }

    /// <summary>"Russia could get from North Korea: cheap labour (¶8.1), part of it workers for its logging industry (¶8.2); …"</summary>
    private static Block Part(MapSide side, MapPart part, ShownMap shown, bool isBlank)
    {
        var things = new List<string>();
        bool isAfterWhole = true;
        foreach (MapNode node in part.Nodes)
        {
            string thing = isBlank ? Wording.Number(node.Number) : $"{node.Text}{Aside(node, shown)}";
            if (node.Depth == 0) things.Add(thing);
            else things[^1] += isAfterWhole ? $", part of it {thing}" : $" and {thing}"; // a whole comes before its parts
            isAfterWhole = node.Depth == 0;
        }

        return Block.Of($"{MapWords.Sentence(side, part)}: {string.Join("; ", things)}.");
    }

    /// <summary>"Michael Kofman (senior fellow) doubts: … (¶7.1, missed)"</summary>
    private static IEnumerable<Block> Voice(MapVoice voice, ShownMap shown, bool isBlank)
    {
        string role = voice.Role is null ? "" : $" ({voice.Role})";
        return isBlank
            ? [Block.Of($"{voice.Name}{role}: {string.Join("; ", voice.Says.Select(n => Wording.Number(n.Number)))}.")]
            : voice.Says.Select((node, i) => Block.Of($"{voice.Name}{(i == 0 ? role : "")} {node.Verb}: {node.Text}{Aside(node, shown)}"));
    }

    private static string Aside(MapNode node, ShownMap shown)
    {
        IEnumerable<string> places = node.Places.Select(p => shown.Bank.Passage(p.Passage).Label(p.Range)).Distinct();
        NodeState state = shown.Memory.Of(node);
        string aside = string.Join(", ", state == NodeState.NotAsked ? places : places.Append(MapWords.Name(state)));
        return aside.Length == 0 ? "" : $" ({aside})";
    }
}
