using Quiz.Core;
using Quiz.Core.Prose;

namespace Quiz.Views;

/// <summary>
/// A document's lines at a width. Blocks that did not change keep their lines, so that a key press lays out little.
/// </summary>
internal sealed class DocumentLayout(Func<string, int> cells)
{
    private Dictionary<Block, List<Line>> _known = new(ReferenceEqualityComparer.Instance);
    private int _width;

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    /// <summary>Lays <paramref name="document"/> out for lines of <paramref name="width"/> cells.</summary>
    public void Lay(Items<Block> document, int width)
    {
        if (width != _width) _known.Clear();
        _width = width;
        var known = new Dictionary<Block, List<Line>>(document.Count, ReferenceEqualityComparer.Instance);
        var lines = new List<Line>();
        foreach (Block block in document)
        {
            if (!_known.TryGetValue(block, out List<Line>? own)) own = Wrap.Lay(block, width, cells);
            known[block] = own;
            lines.AddRange(lines.Count == 0 && block.SpaceBefore ? own.Skip(1) : own); // no empty line at the very top
        }

        _known = known;
        Lines = lines;
    }

    /// <summary>The first line that carries an anchor, be it a run's or a section's; −1 if none does.</summary>
    public int LineOf(string anchor)
    {
        for (int i = 0; i < Lines.Count; i++)
        {
            foreach (Run run in Lines[i].Runs)
            {
                if (run.Anchor == anchor) return i;
            }
        }

        for (int i = 0; i < Lines.Count; i++)
        {
            if (Lines[i].Block?.Section?.Id == anchor) return i;
        }

        return -1;
    }

    /// <summary>The first and the last line of the block under the cursor; null if there is none.</summary>
    public (int First, int Last)? Selected() => Stretch(line => line.Block is { IsSelected: true });

    /// <summary>The first and the last line with runs of an anchor; null if there are none.</summary>
    public (int First, int Last)? LinesOf(string anchor) => Stretch(line => line.Runs.Any(r => r.Anchor == anchor));

    private (int First, int Last)? Stretch(Func<Line, bool> isPart)
    {
        int first = -1, last = -1;
        for (int i = 0; i < Lines.Count; i++)
        {
            if (!isPart(Lines[i])) continue;
            if (first < 0) first = i;
            last = i;
        }

        return first < 0 ? null : (first, last);
    }
}
