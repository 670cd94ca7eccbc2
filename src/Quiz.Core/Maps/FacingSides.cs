using Quiz.Core.Prose;

namespace Quiz.Core.Maps;

/// <summary>Two sides that face each other: what one could get from the other goes along arrows between them.</summary>
internal static class FacingSides
{
    private const int Arrow = 2, Tail = 3, Narrowest = 14, BoxWidest = 30;

    /// <summary>A row between the boxes.</summary>
    /// <param name="Left">The edge of the left box in it.</param>
    /// <param name="Right">The edge of the right box in it.</param>
    private sealed record Between(Line Text, char Left = '│', char Right = '│');

    public static IEnumerable<Line> Draw(MapSide left, MapSide right, int width, MapPen pen)
    {
        bool hasOwn = left.Own.Concat(right.Own).Any();
        int box = Math.Clamp(hasOwn ? width * 28 / 100 : Longest(left, right, pen) + 6, Narrowest, BoxWidest);
        int middle = width - 2 * box;
        List<Line> ofLeft = pen.Parts(left.Own, box - MapPen.Frame);
        List<Line> ofRight = pen.Parts(right.Own, box - MapPen.Frame);
        List<Between> flows = [.. Flow(left, middle, pen, toLeft: true), .. Flow(right, middle, pen, toLeft: false)];
        int height = Math.Max(flows.Count, Math.Max(ofLeft.Count, ofRight.Count));
        MapNode? first = left.Parts.Concat(right.Parts).FirstOrDefault()?.Nodes[0];

        yield return MapPen.Joined(
            pen.Top(left.Name.Title, box, first), MapPen.Space(middle), pen.Top(right.Name.Title, box));
        for (int i = 0; i < height; i++)
        {
            Between row = i < flows.Count ? flows[i] : new Between(Line.Empty);
            yield return MapPen.Joined(
                pen.Row(i < ofLeft.Count ? ofLeft[i] : Line.Empty, box, right: row.Left),
                pen.Padded(row.Text, middle),
                pen.Row(i < ofRight.Count ? ofRight[i] : Line.Empty, box, left: row.Right));
        }

        yield return MapPen.Joined(MapPen.Bottom(box), MapPen.Space(middle), MapPen.Bottom(box));
    }

    private static int Longest(MapSide left, MapSide right, MapPen pen) =>
        Math.Max(pen.WidthOf(left.Name.Title), pen.WidthOf(right.Name.Title));

    /// <summary>What a side could get: each thing on an arrow that ends at its box, its parts below it.</summary>
    private static IEnumerable<Between> Flow(MapSide side, int middle, MapPen pen, bool toLeft)
    {
        int room = middle - Arrow - Tail;
        foreach (MapPart part in side.Flows)
        {
            if (!toLeft) yield return new Between(Line.Empty);
            string heading = $"{side.Name.Title} could get";
            foreach (Line line in pen.Text(heading, Tone.Strong, middle - 4, part.Nodes[0], indent: 3))
                yield return new Between(line);
            foreach (MapNode node in part.Nodes)
            {
                bool isFirst = node.Depth == 0;
                foreach (Line line in pen.Node(node, room))
                {
                    yield return isFirst
                        ? OnArrow(line, middle, pen, toLeft)
                        : new Between(MapPen.Joined(MapPen.Space(Arrow), line));
                    isFirst = false;
                }
            }
        }
    }

    private static Between OnArrow(Line text, int middle, MapPen pen, bool toLeft)
    {
        string tail = new('─', middle - Arrow - pen.Width(text) - 2);
        return toLeft
            ? new Between(MapPen.Joined(MapPen.Drawn("◄─"), text, MapPen.Drawn($" {tail}─")), Right: '┤')
            : new Between(MapPen.Joined(MapPen.Drawn("──"), text, MapPen.Drawn($" {tail}►")), Left: '├');
    }
}
