using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;

namespace Quiz.Screens.Pages;

/// <summary>
/// The options of a choice question, each with its key, its state and, once it may be told, its reason.
/// </summary>
internal static class OptionBlocks
{
    public static string TargetOf(int row) => FormattableString.Invariant($"option:{row}");

    public static IEnumerable<Block> Of(Session session, ChoiceQuestion question, int cursor, bool allReasons)
    {
        Asked asked = session.Current;
        Items<string> chosen = Chosen(session);
        for (int row = 0; row < asked.Options.Count; row++)
        {
            Option option = asked.Options[row];
            State state = StateOf(session, question, option, chosen);
            bool isSelected = row == cursor && session.TakesAnswer;
            bool isStruck = asked.Struck.Contains(option.Id) && session.TakesAnswer;
            string box = !question.IsMultiple ? "" : Ticked(session, chosen).Contains(option.Id) ? "[x] " : "[ ] ";
            string symbol = state.Symbol != " " ? state.Symbol : isSelected ? "›" : " ";
            yield return new Block
            {
                Lead = [new Run(symbol + " ", state.Tone), new Run(RowKey.Of(row) + "  ", Tone.Key), new Run(box)],
                Runs = [new Run(option.Text, isStruck ? Tone.Struck : Tone.Text), .. Note(state.Note),
                    .. Note(isStruck ? "struck out" : "")],
                SpaceBefore = row == 0,
                Target = session.TakesAnswer ? TargetOf(row) : null,
                IsSelected = isSelected,
            };
            if (option.Rationale is { } reason && (state.SaysReason || (allReasons && session.Rung == Rung.Key)))
            {
                yield return new Block { Indent = 5, Runs = [new Run(reason, Tone.Dim)] };
            }
        }
    }

    /// <summary>
    /// What was chosen in the attempts that feedback speaks of: all wrong tries of a single choice, else the last.
    /// </summary>
    private static Items<string> Chosen(Session session)
    {
        Items<Attempt> attempts = session.Rung == Rung.None ? [] : session.Current.Attempts;
        IEnumerable<Attempt> told =
            session.Current.Question is ChoiceQuestion { IsMultiple: true } ? attempts.TakeLast(1) : attempts;
        return told.Select(a => a.Answer).OfType<ChoiceAnswer>().SelectMany(a => a.Options).Distinct().ToItems();
    }

    private static Items<string> Ticked(Session session, Items<string> chosen) =>
        session.TakesAnswer ? session.Current.Draft is ChoiceAnswer draft ? draft.Options : [] : chosen;

    private static State StateOf(Session session, ChoiceQuestion question, Option option, Items<string> chosen)
    {
        bool isChosen = chosen.Contains(option.Id);
        bool isTold = session.Rung == Rung.Key;
        return (isChosen, option.IsCorrect, isTold) switch
        {
            (true, false, _) => new("✗", Tone.Wrong, "your answer", true),
            (true, true, true) => new("✓", Tone.Right, "your answer", true),
            (false, true, true) => new("✓", Tone.Right, question.IsMultiple && !chosen.IsEmpty ? "missed" : "", true),
            _ => new(" ", Tone.Text, "", false),
        };
    }

    private static Items<Run> Note(string note) => note.Length == 0 ? [] : [new Run("   " + note, Tone.Dim)];

    private readonly record struct State(string Symbol, Tone Tone, string Note, bool SaysReason);
}
