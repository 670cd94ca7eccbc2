using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Pages;

namespace Quiz.Screens.Answers;

/// <summary>The hand that says how sure the learner is.</summary>
/// <param name="Cursor">The level under the cursor, 0-based; −1 is none.</param>
internal sealed record CertaintyHand(int Cursor) : Hand
{
    public override HandStep? Update(Command command, string key, Session session, DateTimeOffset now) => command switch
    {
        Command.Up => Step(Cursor, -1, Certainty.Levels.Count, row => new CertaintyHand(row)),
        Command.Down => Step(Cursor, 1, Certainty.Levels.Count, row => new CertaintyHand(row)),
        Command.Choose when RowKey.Row(key) is >= 0 and var row && row < Certainty.Levels.Count =>
            new CertaintyHand(row),
        Command.Confirm or Command.Toggle => Cursor < 0
            ? new HandStep(this) { Said = "Choose how sure you are: 1, 2 or 3." }
            : new HandStep(this) { Happened = session.BeSure(Certainty.Levels[Cursor], now) },
        _ => null,
    };

    public override HandStep? Click(string target, Session session, DateTimeOffset now) =>
        RowOf(target, "level") is >= 0 and var row
            ? row == Cursor ? Update(Command.Confirm, "", session, now) : new CertaintyHand(row)
            : null;

    public override IEnumerable<Block> Blocks(Session session, bool allReasons)
    {
        yield return Block.Of(Phrases.CertaintyPrompt, Tone.Strong) with { SpaceBefore = true };
        yield return Block.Of(Phrases.CertaintyRule, Tone.Dim);
        for (int row = 0; row < Certainty.Levels.Count; row++)
        {
            int level = Certainty.Levels[row];
            yield return new Block
            {
                Lead = [new Run(row == Cursor ? "› " : "  "), new Run(RowKey.Of(row) + "  ", Tone.Key)],
                Runs = [new Run(Phrases.CertaintyName(level)),
                    new Run("   " + Phrases.CertaintyStakes(level), Tone.Dim)],
                SpaceBefore = row == 0,
                IsSelected = row == Cursor,
                Target = FormattableString.Invariant($"level:{row}"),
            };
        }
    }
}
