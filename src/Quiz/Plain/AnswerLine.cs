using System.Globalization;
using Quiz.Core;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Screens;

namespace Quiz.Plain;

/// <summary>A typed line understood as an answer, or one sentence on why it is none.</summary>
internal sealed record AnswerLine(Answer? Answer, string Trouble)
{
    private static readonly char[] Separators = [' ', '\t', ',', ';'];

    public static AnswerLine Read(Asked asked, string line) => asked.Question.Match(
        choice: q => line == "0" ? new AnswerLine(new DontKnow(), "") : Choice(asked, q, line),
        fill: _ => new AnswerLine(new FillAnswer([line]), ""),
        order: _ => No("This cannot be answered in lines yet."),
        pair: _ => No("This cannot be answered in lines yet."),
        mark: _ => No("This cannot be answered in lines yet."),
        open: _ => new AnswerLine(new OpenAnswer(line), ""));

    /// <summary>The row that a number or letter names; −1 if there is none.</summary>
    public static int RowOf(Asked asked, string word)
    {
        int row = word.Length == 1 ? OptionBlocks.RowOf(word.ToUpperInvariant()) : -1;
        return row < asked.Options.Count ? row : -1;
    }

    private static AnswerLine Choice(Asked asked, ChoiceQuestion question, string line)
    {
        string[] words = line.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return No("That names no option.");
        var rows = new SortedSet<int>();
        foreach (string word in words)
        {
            int row = RowOf(asked, word);
            if (row < 0) return No($"There is no option \"{word}\".");
            if (asked.Struck.Contains(asked.Options[row].Id)) return No($"Option {OptionBlocks.KeyOf(row)} is struck out; :strike {OptionBlocks.KeyOf(row)} restores it.");
            rows.Add(row);
        }

        if (!question.IsMultiple && rows.Count > 1) return No("Choose one option only.");
        if (question.Choose is { } most && rows.Count > most)
            return No(string.Create(CultureInfo.InvariantCulture, $"You chose {rows.Count} options; choose {most}."));
        return new AnswerLine(new ChoiceAnswer(rows.Select(r => asked.Options[r].Id).ToItems()), "");
    }

    private static AnswerLine No(string trouble) => new(null, trouble);
}
