using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Plain.Lines;
using Quiz.Screens;

namespace Quiz.Plain.Presenting;

/// <summary>
/// A bank in front of a class as lines: the question, the hands as they are typed, the answer when it is asked for.
/// </summary>
/// <param name="file">Where it is kept.</param>
/// <param name="perform">Keeps a step and writes the table of hands.</param>
/// <param name="save">Keeps a step; null if that worked, else one sentence of trouble.</param>
internal sealed class PlainPresentation(
    Session session, Dialogue dialogue, TimeProvider time, string? file, Func<Effect, Message?> perform,
    Func<Effect.Save, string?> save)
{
    private readonly StepKeeper _keeper = new(dialogue, save);
    private bool _hasLeft;

    /// <summary>The presentation as it stands.</summary>
    public Session Session { get; private set; } = session;

    /// <summary>Runs until whoever leads it leaves.</summary>
    public void Run()
    {
        Say(PresentLines.Introduction(Session));
        Show();
        while (!_hasLeft)
        {
            if (dialogue.Listen() is { } line) Hear(line);
            else Leave();
        }

        Say(Phrases.Left(Session, _keeper.IsSaving ? file : null));
        dialogue.Flush();
    }

    public void Say(string sentence) => dialogue.Say(sentence);

    public void Say(IEnumerable<Block> blocks) => dialogue.Say(blocks);

    public void SayHow() => Say(PresentLines.HowTo(Session));

    public void Leave() => _hasLeft = true;

    /// <summary>
    /// Keeps a step and moves on by it; false if there was none, or it could not be kept and that ended the program.
    /// </summary>
    public bool Keep(SessionEvent? happened)
    {
        if (happened is null || _hasLeft) return false;
        DateTimeOffset now = time.GetLocalNow();
        if (!_keeper.Keep(happened, now))
        {
            Leave();
            return false;
        }

        Session = Session.Apply(happened, now);
        return true;
    }

    /// <summary>Moves to another place and says it; where there is none, says how it stands here.</summary>
    public void Go(SessionEvent? move)
    {
        if (Keep(move)) Show();
        else if (!_hasLeft) SayHow();
    }

    public void Show()
    {
        Say(PresentLines.Of(Session));
        SayHow();
    }

    /// <summary>Counts what is typed in a vote, and says how the hands are spread.</summary>
    public void Count(int vote, string typed)
    {
        if (Session.Stage != Stage.Asking)
        {
            SayHow();
            return;
        }

        HandsText given = HandsText.Read(Ballot.Of(Session.Current), 0, typed);
        if (given.Hands.IsEmpty) Say(given.Trouble);
        else if (Keep(Session.CountHands(vote, given.Hands))) Say(PresentLines.Votes(Session));
    }

    public void WriteTable()
    {
        if (perform(new Effect.Export(Session)) is Message.Done done) Say(done.Sentence);
    }

    private void Hear(string line)
    {
        if (line.StartsWith("::", StringComparison.Ordinal)) Count(CurrentVote, line[1..]);
        else if (line.StartsWith(':')) PlainCommand.Do(PresentCommands.All, this, line[1..], Say);
        else if (line.Length > 0) Count(CurrentVote, line);
        else if (Session.Stage == Stage.Reading) Go(Session.Begin());
        else if (Session is { Stage: Stage.Asking, Current.IsRevealed: true }) Go(Session.Next());
        else SayHow();
    }

    private int CurrentVote => Math.Max(0, Session.Current.Votes.Count - 1);
}
