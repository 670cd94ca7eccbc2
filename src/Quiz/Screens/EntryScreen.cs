using Quiz.Core.Prose;
using Quiz.Core.Wording;
using Quiz.Screens.Pages;

namespace Quiz.Screens;

/// <summary>A line to type in, over a question or the article.</summary>
/// <param name="Behind">What it belongs to.</param>
internal sealed record EntryScreen(SittingScreen Behind, Purpose Purpose) : Screen
{
    public string Typed { get; init; } = "";

    public override bool IsTyping => true;

    public Step Update(Command command, DateTimeOffset now) => command switch
    {
        Command.Confirm when Typed.Trim().Length > 0 => Behind.Enter(Purpose, Typed.Trim(), now),
        Command.Confirm or Command.Close => Closed(Keep(now)),
        _ => this,
    };

    /// <summary>Keeps what was typed here or behind it and not yet given.</summary>
    public Step Keep(DateTimeOffset now)
    {
        Step behind = Behind.Keep(now);
        Step kept = Purpose == Purpose.Dispute && behind.Screen is QuestionScreen question
            ? question.KeepReason(Typed, now)
            : behind.Screen;
        // keeping leaves the screen as it is
        return new Step(this with { Behind = (SittingScreen)kept.Screen }, [.. behind.Effects, .. kept.Effects]);
    }

    // keeping leaves the screen as it is
    private static Step Closed(Step kept) => kept with { Screen = ((EntryScreen)kept.Screen).Behind };

    public Page Page(Size size)
    {
        Page behind = new Trainer(Behind, size).Page;
        Pane pane = new()
        {
            Title =
            Title,
            Document = [Block.Of(Prompt)],
            Field = new Field(Title, Title, Typed, true)
        };
        return behind with { Panes = [behind.Panes[0], pane], Front = 1, Status = new Run("") };
    }

    private string Title => Purpose switch
    {
        Purpose.Find => "Find in the article",
        Purpose.Dispute => "Dispute this question",
        Purpose.GoTo => "Go to a question",
    };

    private string Prompt => Purpose switch
    {
        Purpose.Find => "Words to look for. Case and accents do not matter.",
        Purpose.Dispute =>
            "What is wrong with it? Your reason is kept with your answer, for you and for whoever wrote the question.",
        Purpose.GoTo => $"Its number, 1 to {Phrases.Number(Behind.Session.Questions.Count)}.",
    };
}

/// <summary>What a line is typed for.</summary>
internal enum Purpose
{
    Find,
    Dispute,
    GoTo,
}
