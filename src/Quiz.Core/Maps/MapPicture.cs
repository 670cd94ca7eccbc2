using Quiz.Core.Prose;

namespace Quiz.Core.Maps;

/// <summary>
/// The map drawn in characters: two sides face each other with what could go between them, more sides stand one beside
/// the other, and the voices follow.
/// </summary>
public static class MapPicture
{
    /// <summary>Wider pictures tear apart what belongs together.</summary>
    public const int Widest = 112;

    /// <summary>In less there is no room for a box with words in it.</summary>
    private const int Narrowest = 16;

    private const int FacingFrom = 72, ThreeFrom = 108, Gap = 2;

    /// <summary>Names a node in the picture, to scroll to it and to know what was clicked.</summary>
    public static string AnchorOf(MapNode node) => FormattableString.Invariant($"node:{node.Number}");

    /// <param name="width">The cells of a line; the picture may leave some of them free.</param>
    /// <param name="cells">How many cells a grapheme takes on this terminal.</param>
    public static Items<Line> Of(ArticleMap map, MapLook look, int width, Func<string, int> cells)
    {
        var pen = new MapPen(look, cells);
        width = Math.Clamp(width, Narrowest, Widest);
        var lines = new List<Line>();
        if (map.Sides is [var left, var right] && width >= FacingFrom)
            lines.AddRange(FacingSides.Draw(left, right, width, pen));
        else if (!map.Sides.IsEmpty) lines.AddRange(Boxes(map.Sides, width, pen));
        if (map.Voices.IsEmpty) return lines.ToItems();
        if (lines.Count > 0) lines.Add(Line.Empty);
        lines.AddRange(VoiceList.Draw(map.Voices, width, pen));
        return lines.ToItems();
    }

    /// <summary>As many boxes side by side as have room, those of a row equally high.</summary>
    private static IEnumerable<Line> Boxes(Items<MapSide> sides, int width, MapPen pen)
    {
        int most = sides.Count == 2 || width < FacingFrom ? 1 : width < ThreeFrom ? 2 : 3;
        int across = Math.Min(most, sides.Count), room = (width - Gap * (across - 1)) / across;
        foreach (MapSide[] row in sides.Chunk(across))
        {
            List<Line>[] texts = [.. row.Select(side => pen.Parts(side.Parts, room - MapPen.Frame))];
            int height = texts.Max(t => t.Count);
            Line[][] boxes = [.. row.Select((side, i) => pen.Box(side.Name.Title, texts[i], room, height).ToArray())];
            for (int i = 0; i < boxes[0].Length; i++)
            {
                Line[] pieces = [.. boxes.SelectMany(box => new[] { box[i], MapPen.Space(Gap) })];
                yield return MapPen.Joined(pieces.SkipLast(1));
            }
        }
    }
}
