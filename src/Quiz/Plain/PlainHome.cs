using System.Globalization;
using Quiz.Core;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Plain.Lines;
using Quiz.Screens;

namespace Quiz.Plain;

/// <summary>The list of articles as lines, and the learner's choice among them.</summary>
internal sealed class PlainHome(Dialogue dialogue)
{
    private const string How = "Type a number to start or go on. A number and \"new\" starts afresh; with \"test\" it "
        + "starts a test, with \"kinds\" you choose kinds of questions, with \"map\" you see the map of the article. "
        + "\"review\" asks what is due; \"history\" lists the sittings that are over. :quit leaves.";

    private const string First = HomeScreen.FirstStepTitle + " Type \"first\".";

    /// <summary>
    /// What the learner chose: <see cref="Effect.Open"/>, <see cref="Effect.Resume"/>, <see cref="Effect.Offer"/>,
    /// <see cref="Effect.Map"/>, <see cref="Effect.LookBack"/> or <see cref="Effect.FirstStep"/>; null to leave.
    /// </summary>
    /// <param name="troubles">Sentences on files that could not be read.</param>
    /// <param name="due">What is due in all of them; empty if that is not known.</param>
    /// <param name="first">The file of the bank that a newcomer begins with; null for others.</param>
    public Effect? Choose(Items<HomeRow> rows, Items<string> troubles, string due = "", string? first = null)
    {
        foreach (string trouble in troubles) dialogue.Say(trouble);
        if (rows.IsEmpty)
        {
            dialogue.Say(HomeScreen.Nothing);
            return null;
        }

        for (int i = 0; i < rows.Count; i++)
            dialogue.Say($"{Phrases.Number(i + 1)}. {rows[i].Title}: {Spoken.Of(rows[i].State)}{About(rows[i])}");
        if (first is not null) dialogue.Say(First);
        if (due.Length > 0) dialogue.Say(due);
        dialogue.Say(How);
        while (dialogue.Listen() is { } line && !line.Equals(":quit", StringComparison.OrdinalIgnoreCase))
        {
            if (first is not null && Is(line, "first")) return new Effect.FirstStep(first);
            if (Read(rows, line) is { } choice) return choice;
            dialogue.Say(How);
        }

        return null;
    }

    private static string About(HomeRow row) =>
        row.Sum?.Glance is { } glance ? $"; {glance.InShort}. {glance.About}" : "";

    private static bool Is(string line, string word) => line.Trim().Equals(word, StringComparison.OrdinalIgnoreCase);

    private Effect? Read(Items<HomeRow> rows, string line)
    {
        if (Is(line, "review")) return new Effect.Review(new ReviewRequest());
        if (Is(line, "history")) return new Effect.LookBack();
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool isRow = words.Length is 1 or 2
            && int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number >= 1
            && number <= rows.Count;
        if (!isRow) return null;
        HomeRow row = rows[int.Parse(words[0], CultureInfo.InvariantCulture) - 1];
        return (words.Length == 2 ? words[1].ToLowerInvariant() : "") switch
        {
            "" when row is { Resume: { } first, Others.IsEmpty: false } =>
                new PlainLeft(dialogue).Choose(row.Left(first)),
            "" when row.Resume is { } sitting => new Effect.Resume(sitting.Session),
            "" => new Effect.Open(row.Path, Mode.Practice),
            "new" => new Effect.Open(row.Path, Mode.Practice) { IsNew = true },
            "test" => new Effect.Open(row.Path, Mode.Test),
            "kinds" => new Effect.Offer(row.Path),
            "map" => new Effect.Map(row.Path),
            _ => null,
        };
    }
}
