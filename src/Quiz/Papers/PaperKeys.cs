using Quiz.Core;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Plain.Lines;
using Quiz.Plain.Shapes;

namespace Quiz.Papers;

/// <summary>
/// Reads the answer on a paper as it is typed in: "3", "13", "bca", "b-a", "7.2", words; 0 or ? for "I don't know", -
/// for blank.
/// </summary>
internal static class PaperKeys
{
    /// <summary>Nothing was written there.</summary>
    public const string Blank = "-";

    /// <summary>An answer in own words is on the paper, and stays there for a person to read.</summary>
    public const string OnPaper = "+";

    private const string DontKnow = "?";

    /// <param name="sheet">With the question in front.</param>
    public static AnswerLine Read(Session sheet, string line)
    {
        ShapeLines shape = ShapeLines.Of(sheet.Current.Question);
        if (line == Blank) return AnswerLine.Of(PaperAnswer.Nothing);
        if (line == DontKnow || (line == "0" && shape.TakesZero)) return AnswerLine.Of(new DontKnow());
        return sheet.Current.Question.Match(
            choice: q => q.IsMultiple ? Ticks(sheet, line) : shape.Read(sheet, line),
            fill: q => q.Gaps.Count == 1 ? Written(q.Gaps[0], line) : shape.Read(sheet, line),
            order: _ => BoxLetters.Order(sheet, line),
            pair: _ => BoxLetters.Pairs(sheet, line),
            mark: _ => PaperSentences.Read(sheet.Bank, line) is { Trouble: "" } read
                ? AnswerLine.Of(new MarkAnswer(read.Addresses))
                : AnswerLine.No(PaperSentences.Read(sheet.Bank, line).Trouble),
            open: _ => AnswerLine.Of(new OpenAnswer(line)));
    }

    /// <summary>
    /// Where a number belongs, "twelve" is as right as 12 and cannot be read: whoever types it in says which number it
    /// is, or by quotation marks that it is none.
    /// </summary>
    private static AnswerLine Written(Gap gap, string line) =>
        gap.CanRead(line) ? AnswerLine.Of(new FillAnswer([line]))
        : line is ['"', .. { Length: > 0 } inner, '"'] ? AnswerLine.Of(new FillAnswer([inner]))
        : AnswerLine.No($"Type the number in figures; if it is none at all, type \"{line.Trim('"')}\", quoted.");

    /// <summary>
    /// "13" is "1 3". On paper nobody stopped a student who ticked too many, and the rule judges that.
    /// </summary>
    private static AnswerLine Ticks(Session sheet, string line)
    {
        var rows = new SortedSet<int>();
        foreach (char key in string.Concat(AnswerLine.Words(line)))
        {
            if (Rows.Of(sheet.Current, key.ToString()) is not (>= 0 and var row))
                return AnswerLine.No($"There is no option \"{key}\".");
            rows.Add(row);
        }

        return rows.Count == 0
            ? AnswerLine.No("That names no option.")
            : AnswerLine.Of(new ChoiceAnswer(rows.Select(r => sheet.Current.Options[r].Id).ToItems()));
    }
}
