using Quiz.Core;
using Quiz.Core.Sessions;

namespace Quiz.Screens;

/// <summary>What came of the sitting.</summary>
internal sealed record ResultsScreen : SittingScreen
{
    /// <summary>The groups of questions that can be looked through: the outcomes of proving, and what was sure and wrong.</summary>
    public Items<ResultGroup> Groups => ResultGroup.Of(Session);

    public Step Update(Command command, string key) => command switch
    {
        Command.OpenGroup when OptionBlocks.RowOf(key) is >= 0 and var row && row < Groups.Count => Open(Groups[row]),
        Command.Up => Step.To(this, new Effect.ScrollLines(-1)),
        Command.Down => Step.To(this, new Effect.ScrollLines(1)),
        Command.ViewAll => QuestionScreen.Of(Session with { Index = 0 }),
        Command.PractiseWrong when !Results.Of(Session).NotRight.IsEmpty =>
            Step.To(this, new Effect.StartAgain(Session, Results.Of(Session).NotRight, WrongOnes: true)),
        Command.Again => Step.To(this, new Effect.StartAgain(Session, Session.Plan.Questions, WrongOnes: false)),
        Command.Export => Step.To(this, new Effect.Export(Session)),
        Command.Close or Command.Confirm => Step.To(new HomeScreen(), new Effect.List()),
        _ => this,
    };

    private QuestionScreen Open(ResultGroup group) => QuestionScreen.Of(Session with { Index = group.Questions[0] }) with { Among = group.Questions };

    public Page Page() => new()
    {
        Title = Wording.Title(Session),
        Progress = Wording.Score(Results.Of(Session)),
        Panes = [new Pane { Title = "Results", Document = ResultsDocument.Of(Session) }],
        Status = new(Said),
    };
}
