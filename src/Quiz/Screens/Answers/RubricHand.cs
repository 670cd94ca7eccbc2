using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Pages;

namespace Quiz.Screens.Answers;

/// <summary>The hand on the rubric of an open answer, which the learner ticks.</summary>
/// <param name="Cursor">The line under the cursor; −1 is none.</param>
internal sealed record RubricHand(int Cursor) : Hand
{
    public static bool IsFor(Session session) => session is { Rung: Rung.Key, Stage: Stage.Asking }
        && session.Current is { Question: OpenQuestion { Rubric.IsEmpty: false }, Latest.Answer: OpenAnswer };

    public override HandStep? Update(Command command, string key, Session session, DateTimeOffset now)
    {
        int lines = ((OpenQuestion)session.Current.Question).Rubric.Count; // IsFor says so
        return command switch
        {
            Command.Up => Step(Cursor, -1, lines, row => new RubricHand(row)),
            Command.Down => Step(Cursor, 1, lines, row => new RubricHand(row)),
            Command.Choose => Tick(RowKey.Row(key), session),
            Command.Toggle => Tick(Cursor, session),
            _ => null,
        };
    }

    public override HandStep? Click(string target, Session session, DateTimeOffset now) =>
        RowOf(target, "rubric") is >= 0 and var row ? Tick(row, session) : null;

    public override IEnumerable<Block> Blocks(Session session, bool allReasons) => OpenBlocks.Told(session, Cursor);

    private HandStep Tick(int line, Session session) =>
        session.Assess(line) is { } assessed ? new HandStep(new RubricHand(line)) { Happened = assessed } : this;
}
