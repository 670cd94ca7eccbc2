using Quiz.Core.Banks.Yaml;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Kinds;

/// <summary>Items to put in order; the bank has them in the right one.</summary>
internal static class Ordering
{
    private const int Least = 2;

    private static readonly WordTable<OrderRule> Rules = new(
        ("longest-ordered-subset", OrderRule.LongestOrderedSubset),
        ("absolute-position", OrderRule.AbsolutePosition),
        ("relative-next", OrderRule.RelativeNext),
        ("all-or-nothing", OrderRule.AllOrNothing));

    public static Kind Kind { get; } = new("ordering", Read);

    private static OrderQuestion Read(QuestionDraft frame)
    {
        OrderRule rule = frame.Fields.Word("score", Rules) ?? OrderRule.LongestOrderedSubset;
        var listed = new Listed("item", frame.Draft);
        var items = new List<OrderItem>();
        foreach (TextEntry entry in TextEntry.Read(frame.Fields, "items", frame.Draft, Least))
        {
            TextNode? id = entry.Id;
            entry.Fields?.Close();
            if (entry.Text.Length > 0) items.Add(new OrderItem(listed.Add(entry.Text, entry.At, id), entry.Text));
        }

        return frame.Order(items.ToItems(), rule);
    }
}
