using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;

namespace Quiz.Plain.Lines;

/// <summary>Where the options of a question stand in this sitting.</summary>
internal static class Rows
{
    /// <summary>The rows of the options that an answer names, from the top.</summary>
    public static IEnumerable<int> Of(Asked asked, ChoiceAnswer answer) =>
        Enumerable.Range(0, asked.Options.Count).Where(row => answer.Options.Contains(asked.Options[row].Id));

    /// <summary>The row that a number or letter names; −1 if there is none.</summary>
    public static int Of(Asked asked, string word)
    {
        int row = word.Length == 1 ? RowKey.Row(word.ToUpperInvariant()) : -1;
        return row < asked.Options.Count ? row : -1;
    }

    /// <summary>"2: Sergei Lavrov".</summary>
    public static string Named(Asked asked, int row) => $"{RowKey.Of(row)}: {asked.Options[row].Text}";
}
