using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;

namespace Quiz.Screens;

/// <summary>All questions of the sitting at a glance, before it is finished.</summary>
internal sealed record OverviewScreen : SittingScreen
{
    public int Cursor { get; init; }

    public Step Update(Command command, string key, DateTimeOffset now) => command switch
    {
        Command.Up => this with { Cursor = Math.Max(0, Cursor - 1) },
        Command.Down => this with { Cursor = Math.Min(Session.Questions.Count - 1, Cursor + 1) },
        Command.Choose => this with { Cursor = Math.Clamp(OptionBlocks.RowOf(key), 0, Session.Questions.Count - 1) },
        Command.Confirm => Take(Session.GoTo(Cursor), now),
        Command.Back => Take(Session.Back(), now),
        Command.Undo => Take(Session.Undo(), now, s => For(s, "Undone.")),
        Command.HandIn => Take(Session.Finish(), now),
        _ => this,
    };

    public Page Page() => new()
    {
        Title = Wording.Title(Session),
        Progress = Wording.Progress(Session),
        Panes = [new Pane { Title = "Overview", Document = Document() }],
        Status = new Run(Said),
    };

    private Items<Block> Document()
    {
        int blank = Session.Questions.Count - Session.AnsweredCount;
        int flagged = Session.Questions.Count(q => q.IsFlagged);
        string counts = $"{Wording.Count(Session.AnsweredCount, "answer")}, {Wording.Number(blank)} blank, {Wording.Number(flagged)} flagged.";
        string ends = Session.IsTest ? "h hands the test in. After that nothing can be changed." : "h ends the sitting and shows the results.";
        return [Block.Of($"{counts} {ends}") with { SpaceBefore = false }, .. Session.Questions.Select(Row)];
    }

    private Block Row(Asked asked, int index)
    {
        string state = Session.IsTest ? (asked.Latest is null ? "blank" : asked.Latest.Answer is Core.Questions.DontKnow ? "I don't know" : "answered")
            : asked.Scored is { } scored ? Wording.OutcomeName(scored.Verdict.Outcome).ToLowerInvariant() : "blank";
        string symbol = Session.IsTest ? (asked.IsAnswered ? "●" : "·") : Wording.Symbol(asked);
        string flag = asked.IsFlagged ? "  flagged" : "";
        return new Block
        {
            Lead = [new Run($"{Wording.Number(index + 1),3}  {symbol}  ")],
            Runs = [new Run(asked.Question.Prompt), new Run($"   {state}{flag}", Tone.Dim)],
            SpaceBefore = index == 0,
            IsSelected = index == Cursor,
            Target = OptionBlocks.TargetOf(index),
        };
    }
}
