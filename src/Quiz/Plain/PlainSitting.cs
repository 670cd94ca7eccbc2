using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Plain.Lines;
using Quiz.Screens;

namespace Quiz.Plain;

/// <summary>
/// A sitting as lines, for pipes, screen readers and recordings: one item after another, one line of input at a time.
/// </summary>
/// <param name="file">Where the sitting is kept, for the learner to know.</param>
/// <param name="save">Keeps a step; null if that worked, else one sentence of trouble.</param>
/// <param name="ahead">In a review: what follows the sitting that is over.</param>
internal sealed class PlainSitting(
    Session session, Dialogue dialogue, TimeProvider time, string? file, Func<Effect.Save, string?> save,
    Func<Session, Message.Ahead?>? ahead = null)
{
    private readonly StepKeeper _keeper = new(dialogue, save);
    private int? _told;
    private bool _hasListed;
    private PlainEnd? _end;
    private bool _asks;
    private bool _wasAsked;

    /// <summary>The sitting as it stands.</summary>
    public Session Session { get; private set; } = session;

    /// <summary>In a review: what follows; null until it is over.</summary>
    public Message.Ahead? Ahead { get; private set; }

    /// <summary>Whether steps are kept. If not, the learner was told and agreed.</summary>
    public bool IsSaving => _keeper.IsSaving;

    public DateTimeOffset Now => time.GetLocalNow();

    /// <summary>
    /// The sitting turned to the question that the learner means by "this one": the one at hand while it is being
    /// looked at again, else the one whose answer was told last. Null where neither is.
    /// </summary>
    public Session? Meant
    {
        get
        {
            bool isAsking = Session.Stage == Stage.Asking;
            if (isAsking && (_told is null || Session.Current.IsAnswered)) return Session;
            return _told is { } index ? Session with { Index = index } : null;
        }
    }

    /// <summary>Runs the sitting until the learner leaves.</summary>
    public PlainEnd Run()
    {
        Show(isFirst: true);
        while (_end is null)
        {
            if (dialogue.Listen() is { } line) Hear(line);
            else Leave(PlainEnd.Left);
        }

        if (_end == PlainEnd.Left) Say(Phrases.Left(Session, IsSaving ? file : null));
        dialogue.Flush();
        return _end.Value;
    }

    public void Say(string sentence) => dialogue.Say(sentence);

    public void Say(IEnumerable<Block> blocks) => dialogue.Say(blocks);

    /// <summary>
    /// Whether the learner is sure: asks where the line before this one was not asked about, so that the same command
    /// again confirms it.
    /// </summary>
    public bool IsSure(string question)
    {
        if (_wasAsked) return true;
        _asks = true;
        Say(question);
        return false;
    }

    /// <summary>Ends the sitting in lines; the sitting itself can be taken up again.</summary>
    public void Leave(PlainEnd end) => _end = end;

    /// <summary>
    /// Keeps a step, with what it settles before, and moves on by it; false if there was none, or the learner left
    /// because it could not be kept.
    /// </summary>
    public bool Keep(SessionEvent? happened)
    {
        if (happened is null || _end is not null) return false;
        DateTimeOffset now = Now;
        foreach (SessionEvent step in Session.Settling(happened, now))
        {
            if (!_keeper.Keep(step, now))
            {
                Leave(PlainEnd.Left);
                return false;
            }

            Session = Session.Apply(step, now);
        }

        return true;
    }

    /// <summary>Moves to another place and shows it.</summary>
    public bool Go(SessionEvent? move)
    {
        if (!Keep(move)) return false;
        _told = null;
        Show();
        return true;
    }

    /// <summary>Says what the last step of answering, or asking for the answer, has brought.</summary>
    public void Tell()
    {
        if (Session is { TakesAnswer: true, AsksAnswer: false })
        {
            Ask();
            return;
        }

        if (Session.IsTest)
        {
            Say(Phrases.AnswerKept);
            GoOn();
            return;
        }

        Say(FeedbackLines.After(Session));
        _told = Session.Index;
        if (Turn.Of(Session) is null) GoOn();
        else SayHow();
    }

    /// <summary>Shows a question of a finished sitting. That changes nothing, so nothing is kept of it.</summary>
    public void View(int index)
    {
        _told = index;
        Session viewed = Session with { Index = index };
        Say(QuestionLines.Of(viewed));
        Say(FeedbackLines.All(viewed));
    }

    /// <summary>
    /// The next question that has no answer follows by itself; after the last one the overview, or the results.
    /// </summary>
    public void GoOn()
    {
        if (Session is { IsEnough: true, Current.IsAnswered: true })
        {
            if (Keep(Session.Finish())) Show();
            return;
        }

        int next = Enumerable.Range(0, Session.Questions.Count)
            .FirstOrDefault(i => i > Session.Index && !Session.Questions[i].IsAnswered, -1);
        bool isAll = Session.AnsweredCount == Session.Questions.Count;
        SessionEvent? move = next >= 0 ? Session.GoTo(next)
            : isAll && !Session.IsTest ? Session.Finish()
            : Session.OpenOverview();
        if (Keep(move)) Show();
    }

    /// <summary>Says what can be typed now.</summary>
    public void SayHow() => Say(HowTo.Of(Session));

    /// <summary>Says where the learner is: the article, a question, the overview, the results.</summary>
    public void Show(bool isFirst = false)
    {
        if (Session.Stage == Stage.Reading) Say(ArticleLines.Introduction(Session));
        else if (isFirst) Say(ArticleLines.Resumption(Session));
        switch (Session.Stage)
        {
            case Stage.Asking:
                Say(QuestionLines.Of(Session));
                if (!Session.IsTest && Session.Current.IsAnswered) Say(FeedbackLines.All(Session));
                break;
            case Stage.Overview:
                Say(OverviewLines.Of(Session));
                break;
            case Stage.Done when Session.IsSealed:
                Leave(PlainEnd.HandedIn);
                return;
            case Stage.Done:
                Say(ResultLines.Of(Session));
                Ahead ??= Session.IsReview ? ahead?.Invoke(Session) : null;
                if (Ahead is not null) Say(Ahead.GoesOn ? $"{Ahead.Sentence} Type :more to go on." : Ahead.Sentence);
                break;
        }

        Ask();
    }

    /// <summary>
    /// Says what is asked for now. The sentences are listed only once; later a line stands for the list.
    /// </summary>
    private void Ask()
    {
        Say(Turn.Of(Session)?.Asked() ?? []);
        if (SentenceLines.AreAsked(Session))
        {
            Say(_hasListed ? [SentenceLines.Again(Session.Bank)] : SentenceLines.All(Session.Bank));
            _hasListed = true;
        }

        SayHow();
    }

    private void Hear(string line)
    {
        (_wasAsked, _asks) = (_asks, false);
        if (line.StartsWith("::", StringComparison.Ordinal)) Answering.Give(this, line[1..]);
        else if (line.StartsWith(':')) PlainCommands.Do(this, line[1..]);
        else if (line.Length == 0) Answering.Nothing(this);
        else Answering.Give(this, line);
    }
}
