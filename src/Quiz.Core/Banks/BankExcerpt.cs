using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks;

/// <summary>
/// Takes questions and rows of tables out of a bank's text, letter for letter as its author wrote the rest.
/// </summary>
internal static class BankExcerpt
{
    private const string Questions = "questions";

    private static readonly string[] Tables = ["claims", "wants", "unsaid"];

    /// <summary>The text with some of its questions and rows.</summary>
    /// <param name="questions">The ids of the questions that stay.</param>
    /// <param name="rows">The ids of the rows that stay; null for all.</param>
    /// <returns>Null where what is to go does not stand on lines of its own.</returns>
    public static string? Of(string text, IReadOnlySet<string> questions, IReadOnlySet<string>? rows)
    {
        var source = new SourceText(text);
        if (NodeReader.Read(source, new Report()).Root is not MappingNode { IsFlow: false } root) return null;
        var cuts = new List<(int From, int To)>();
        for (int i = 0; i < root.Pairs.Count; i++)
        {
            (TextNode key, Node value) = root.Pairs[i];
            IReadOnlySet<string>? left =
                key.Value == Questions ? questions : Tables.Contains(key.Value, StringComparer.Ordinal) ? rows : null;
            if (left is null || value is not ListNode list) continue;
            int start = source.LineStart(key.Start), end = i + 1 < root.Pairs.Count
                ? source.LineStart(root.Pairs[i + 1].Key.Start)
                : text.Length;
            if (!list.Items.Any(item => IsNamed(item, left)) && key.Value != Questions) cuts.Add((start, end));
            else if (list.IsFlow || list.Items.Any(item => !StandsAlone(source, item))) return null;
            else cuts.AddRange(Unnamed(source, list, end, left));
        }

        foreach ((int from, int to) in cuts.OrderByDescending(c => c.From)) text = text.Remove(from, to - from);
        return text;
    }

    /// <summary>From the line of each item to that of the next.</summary>
    /// <param name="end">Where the list ends.</param>
    private static IEnumerable<(int From, int To)> Unnamed(
        SourceText source, ListNode list, int end, IReadOnlySet<string> left)
    {
        int[] starts = [.. list.Items.Select(item => source.LineStart(item.Start)), end];
        return list.Items.Index()
            .Where(x => !IsNamed(x.Item, left))
            .Select(x => (starts[x.Index], starts[x.Index + 1]));
    }

    private static bool IsNamed(Node item, IReadOnlySet<string> left) =>
        item is MappingNode map && map.Find("id") is TextNode id && left.Contains(id.Value);

    /// <summary>Whether nothing but its dash stands before it on its line.</summary>
    private static bool StandsAlone(SourceText source, Node item)
    {
        int start = source.LineStart(item.Start);
        return source.Text.AsSpan(start, item.Start - start).Trim().SequenceEqual("-");
    }
}
