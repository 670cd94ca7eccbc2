using System.Text.RegularExpressions;
using Quiz.Core;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Plain.Lines;
using Quiz.Plain.Shapes;

namespace Quiz.Papers;

/// <summary>
/// Reads what stands in a paper's row of boxes, a letter each: "bca" or "b c a", - for an empty box; of pairs also "1b
/// 3a".
/// </summary>
internal static partial class BoxLetters
{
    /// <summary>Stands for an empty box among rows.</summary>
    private const int Empty = int.MaxValue;

    /// <param name="sheet">With a question of items to order in front.</param>
    public static AnswerLine Order(Session sheet, string line)
    {
        Items<OrderItem> shown = sheet.Current.Items;
        string[] boxes = Split(line);
        if (boxes.Length != shown.Count) return Count(shown.Count, boxes.Length);
        if (boxes.All(IsEmpty)) return AnswerLine.Of(PaperAnswer.Nothing);
        int[] rows = [.. boxes.Select(box => IsEmpty(box) ? Empty
            : Letters.Row(box, shown.Count) is >= 0 and var row ? row
            : Numbers.Row(box, shown.Count))];
        if (Array.IndexOf(rows, -1) is >= 0 and var odd) return AnswerLine.No($"There is no \"{boxes[odd]}\".");
        string[] twice =
            [.. rows.Where(r => r != Empty).CountBy(r => r).Where(c => c.Value > 1).Select(c => Letters.Of(c.Key))];
        return twice.Length > 0
            ? AnswerLine.No(
                $"{string.Join(", ", twice)} {(twice.Length == 1 ? "is" : "are")} there twice. An order has each letter once; {PaperKeys.Blank} is an empty box.")
            : AnswerLine.Of(new OrderAnswer(rows.Select(r => r == Empty ? OrderAnswer.Empty : shown[r].Id).ToItems()));
    }

    /// <param name="sheet">With a question of pairs, groups or a word list in front.</param>
    public static AnswerLine Pairs(Session sheet, string line)
    {
        int count = sheet.Current.Lefts.Count;
        string[] boxes = Split(line);
        // numbers with their letters
        if (!boxes.All(box => IsEmpty(box) || box.All(char.IsAsciiLetter)))
            boxes = [EmptyByNumber().Replace(line, " ")];
        else if (boxes.Length != count) return Count(count, boxes.Length);
        else boxes = [.. boxes.Select((box, i) => IsEmpty(box) ? "" : Phrases.Number(i + 1) + box)];
        string pairs = string.Join(' ', boxes).Trim();
        return pairs.Length == 0
            ? AnswerLine.Of(PaperAnswer.Nothing)
            : ShapeLines.Of(sheet.Current.Question).Read(sheet, pairs);
    }

    /// <summary>What is in each box: signs that stand together are a box each.</summary>
    private static string[] Split(string line) =>
        AnswerLine.Words(line) is [{ Length: > 1 } all] && all.All(c => char.IsAsciiLetter(c) || IsEmpty(c.ToString()))
            ? [.. all.Select(c => c.ToString())]
            : AnswerLine.Words(line);

    private static AnswerLine Count(int boxes, int typed) =>
        AnswerLine.No(
            $"There {(boxes == 1 ? "is 1 box" : $"are {Phrases.Number(boxes)} boxes")}, and you typed {Phrases.Number(typed)}; {PaperKeys.Blank} is an empty one.");

    private static bool IsEmpty(string box) => box is "-" or "–" or "—";

    /// <summary>A number with a dash.</summary>
    [GeneratedRegex(@"(?<![A-Za-z0-9])[0-9]+[ \t]*[-–—](?=[ \t,;0-9]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyByNumber();
}
