using System.Globalization;
using System.Text;
using Quiz.Core.Prose;

namespace Quiz.Core.Maps;

/// <summary>Draws the pieces of a map: nodes, lists of them, boxes around lists.</summary>
internal sealed class MapPen(MapLook look, Func<string, int> cells)
{
    /// <summary>The cells that a box takes from its width: an edge and a space at either side.</summary>
    public const int Frame = 4;

    private const int LongestBlank = 44, Step = 2, MostSteps = 3;

    public MapLook Look => look;

    public int Width(Line line) => line.Runs.Sum(r => WidthOf(r.Text));

    public int WidthOf(string text)
    {
        int sum = 0;
        var graphemes = StringInfo.GetTextElementEnumerator(text);
        while (graphemes.MoveNext()) sum += cells(graphemes.GetTextElement());
        return sum;
    }

    public static Line Space(int width) => new([new Run(new string(' ', width))], null);

    public static Line Joined(params IEnumerable<Line> parts) => new(parts.SelectMany(p => p.Runs).ToItems(), null);

    /// <summary>The line with as many spaces behind it as its column has room.</summary>
    public Line Padded(Line line, int width) =>
        Width(line) is var used && used < width ? Joined(line, Space(width - used)) : line;

    /// <summary>Lines of text that belong to a node: whoever scrolls to it sees them as well.</summary>
    public List<Line> Text(string text, Tone tone, int width, MapNode node, int indent = 0) =>
        Lay([new Run(text, tone, MapPicture.AnchorOf(node))], width, indent);

    public List<Line> Lay(Items<Run> runs, int width, int indent = 0) =>
        Wrap.Lay(new Block { Runs = runs, Indent = indent }, Math.Max(1, width), cells);

    /// <summary>
    /// A node: the cursor's place, the sign of what the learner knew, a lead such as a verb, the text. In a blank map,
    /// its number and a line.
    /// </summary>
    /// <param name="lead">What stands before the text.</param>
    /// <param name="hangs">Whether later lines stand below the text rather than below the lead.</param>
    public List<Line> Node(MapNode node, int width, string lead = "", bool hangs = true)
    {
        string anchor = MapPicture.AnchorOf(node);
        bool isChosen = look.Cursor == node.Number;
        Run Of(string text, Tone tone) => new(text, isChosen ? Tone.Cursor : tone, anchor, anchor);
        int indent = Step * Math.Min(node.Depth, MostSteps);
        var before = new List<Run> { Of(isChosen ? "›" : " ", Tone.Text) };
        if (look.IsBlank)
            return [Joined(Space(indent), new Line([.. before, .. Blank(node, width - 1 - indent, Of)], null))];
        NodeState state = look.Memory.Of(node);
        if (look.IsMarked)
        {
            Run sign = MapWords.Sign(state);
            before.Add(Of(sign.Text + " ", sign.Tone));
        }

        Run[] leads = lead.Length > 0 ? [Of(lead, Tone.Dim)] : [];
        Run[] missed = look.IsMarked && state == NodeState.Missed ? [Of($" ({MapWords.Missed})", Tone.Wrong)] : [];
        var block = new Block
        {
            Indent = indent,
            Lead = [.. before, .. hangs ? leads : []],
            Runs = [.. hangs ? [] : leads, Of(node.Text, Tone.Text), .. missed],
        };
        return Wrap.Lay(block, Math.Max(1, width), cells);
    }

    /// <summary>The parts of a side below each other, each under its heading.</summary>
    public List<Line> Parts(IEnumerable<MapPart> parts, int width)
    {
        var lines = new List<Line>();
        foreach (MapPart part in parts)
        {
            if (lines.Count > 0) lines.Add(Line.Empty);
            lines.AddRange(Text(MapWords.Heading(part), Tone.Dim, width, part.Nodes[0]));
            lines.AddRange(part.Nodes.SelectMany(n => Node(n, width)));
        }

        return lines;
    }

    /// <summary>A frame named after what is in it.</summary>
    /// <param name="width">With the frame.</param>
    /// <param name="height">Without it.</param>
    public IEnumerable<Line> Box(string title, List<Line> text, int width, int height)
    {
        yield return Top(title, width);
        for (int i = 0; i < height; i++) yield return Row(i < text.Count ? text[i] : Line.Empty, width);
        yield return Bottom(width);
    }

    /// <summary>The upper edge of a box, with its name; one that is too long is cut.</summary>
    /// <param name="first">A node that it belongs to: whoever scrolls there sees it as well.</param>
    public Line Top(string title, int width, MapNode? first = null)
    {
        string? anchor = first is null ? null : MapPicture.AnchorOf(first);
        string name = Cut(Visible.Of(title), width - 5);
        string edge = new('─', Math.Max(0, width - 4 - WidthOf(name)));
        return new([new Run("┌ ", Tone.Dim, anchor), new Run(name, Tone.Strong), new Run($" {edge}┐", Tone.Dim)], null);
    }

    public Line Row(Line text, int width, char left = '│', char right = '│') =>
        Joined(Drawn($"{left} "), Padded(text, width - Frame), Drawn($" {right}"));

    public static Line Bottom(int width) => Drawn($"└{new string('─', width - 2)}┘");

    public static Line Drawn(string signs) => new([new Run(signs, Tone.Dim)], null);

    private static IEnumerable<Run> Blank(MapNode node, int width, Func<string, Tone, Run> run)
    {
        string number = FormattableString.Invariant($"{node.Number,2} ");
        string line = new('_', Math.Clamp(width - number.Length, 1, LongestBlank));
        return [run(number, Tone.Dim), run(line, Tone.Dim)];
    }

    private string Cut(string text, int width)
    {
        if (WidthOf(text) <= width) return text;
        var kept = new StringBuilder();
        var graphemes = StringInfo.GetTextElementEnumerator(text);
        for (int used = 1; graphemes.MoveNext() && (used += cells(graphemes.GetTextElement())) <= width;)
            kept.Append(graphemes.GetTextElement());
        return kept.Append('…').ToString();
    }
}
