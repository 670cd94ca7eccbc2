using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Plain;
using Quiz.Plain.Shapes;
using Quiz.Screens;

namespace Quiz.Papers;

/// <summary>Reads what stands on a paper, as it is typed in: "3", "1 3", "b a c", "1b 2a", "7.2", words; 0 or ? for "I don't know", - for blank.</summary>
internal static class PaperKeys
{
    /// <summary>Nothing was written there.</summary>
    public const string Blank = "-";

    private const string DontKnow = "?";

    /// <summary>What an answer that was left blank is, until it is kept: no answer at all.</summary>
    private static readonly OpenAnswer Nothing = new("");

    /// <summary>Whether an answer is one key, so that nobody need confirm it.</summary>
    public static bool IsOneKey(Question question) => question is ChoiceQuestion { IsMultiple: false };

    public static bool IsBlank(Answer answer) => answer == Nothing;

    /// <param name="sheet">With the question in front.</param>
    public static AnswerLine Read(Session sheet, string line)
    {
        Question question = sheet.Current.Question;
        ShapeLines shape = ShapeLines.Of(question);
        if (line == Blank) return AnswerLine.Of(Nothing);
        if (line == DontKnow || (line == "0" && shape.TakesZero)) return AnswerLine.Of(new DontKnow());
        return shape.Read(sheet, question is OrderQuestion order ? Ranks(line, order.Items.Count) : line);
    }

    /// <summary>An order is given in letters on paper, since numbers could be taken for ranks: "b a c" or "bac".</summary>
    private static string Ranks(string line, int count)
    {
        string[] words = AnswerLine.Words(line);
        if (words is [{ Length: > 1 } all] && all.All(char.IsAsciiLetter)) words = [.. all.Select(c => c.ToString())];
        return string.Join(' ', words.Select(w => Letters.Row(w, count) is >= 0 and var row ? Wording.Number(row + 1) : w));
    }
}
