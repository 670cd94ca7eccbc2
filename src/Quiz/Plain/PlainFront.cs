using Quiz.Core.Sessions;
using Quiz.Desks;
using Quiz.Plain.Lines;
using Quiz.Plain.Presenting;
using Quiz.Running;
using Quiz.Screens;
using Quiz.Screens.Documents;

namespace Quiz.Plain;

/// <summary>The program as lines: from the list of banks through sittings until the learner leaves.</summary>
internal sealed class PlainFront(Io io, IDesk desk)
{
    private readonly Dialogue _dialogue = new(io.In, io.Out);
    private Message.HandedIn? _handedIn;
    private int _code = ExitCode.Done;

    /// <param name="opened">The sitting to begin with; null begins with the list of banks.</param>
    /// <returns>The exit code.</returns>
    public static int Run(Io io, IDesk desk, Message? opened) => new PlainFront(io, desk).Run(opened);

    private int Run(Message? opened)
    {
        Message? next = opened ?? Choose();
        while (next is not null)
        {
            if (next is Message.Failed failed)
            {
                _dialogue.Say(failed.Sentence);
                next = Choose();
                continue;
            }

            if (next is Message.Found found)
            {
                next = new PlainLeft(_dialogue).Choose(found) is { } choice ? desk.Perform(choice) : null;
                continue;
            }

            if (next is Message.NotSaved { Steps: [not Effect.Save, ..] } unread)
            {
                _dialogue.Say(unread.Sentence);
                next = Choose();
                continue;
            }

            if (next is Message.LookedBack past)
            {
                next = new PlainPast(_dialogue).Choose(past.Sittings) is { } reopen ? desk.Perform(reopen) : Choose();
                continue;
            }

            if (next is Message.Mapped mapped)
            {
                _dialogue.Say(MapLines.Of(mapped.Shown, isBlank: false));
                next = Choose();
                continue;
            }

            if (next is Message.HandedIn handedIn)
            {
                _dialogue.Say(HandedInDocument.Of(handedIn.Session, handedIn.HandIn));
                next = handedIn.HandIn.HasKey ? desk.Perform(new Effect.Reveal()) : null;
                continue;
            }

            if (next is Message.Done done)
            {
                _dialogue.Say(done.Sentence);
                break;
            }

            next = Begin(next) is { } session ? Play(session) : null;
        }

        _dialogue.Flush();
        return _code;
    }

    private Message? Choose() => desk.Home() switch
    {
        Message.Listed listed => Choose(listed),
        Message.Greeted(var greeting) => new PlainGreeting(_dialogue, desk).Enroll(greeting),
        var other => other,
    };

    private Message? Choose(Message.Listed listed)
    {
        HomeScreen home = new HomeScreen().With(listed);
        if (desk.Perform(new Effect.SumUp()) is Message.SummedUp sums) home = home.With(sums);
        Message? next = new PlainHome(_dialogue).Choose(home.Rows, listed.Troubles, home.Due, home.FirstStep) is { } choice
            ? desk.Perform(choice)
            : null;
        if (next is not Message.Offered offered) return next;
        return new PlainKinds(_dialogue).Choose(offered) is { } open ? desk.Perform(open) : null;
    }

    /// <summary>
    /// The sitting, once its beginning is kept or the learner has agreed to go on unsaved; null if the learner left.
    /// </summary>
    private Session? Begin(Message next)
    {
        if (next is Message.Opened opened)
        {
            if (opened.Note is { } note) _dialogue.Say(note);
            if (opened is { Said: { } said } and ({ Session.IsSealed: true } or { Session.IsOnlyShown: true }))
                _dialogue.Say(said);
            return opened.Session;
        }

        if (next is not Message.NotSaved { Instead: { } session } trouble || trouble.Steps[0] is not Effect.Save first)
            return null;
        var keeper = new StepKeeper(_dialogue, Save);
        if (!keeper.Keep(first.Happened, first.At))
        {
            _code = ExitCode.Failed; // nothing has begun
            return null;
        }

        if (!keeper.IsSaving) desk.Perform(new Effect.GoOnUnsaved());
        return session;
    }

    private Message? Play(Session session)
    {
        if (session.IsPresentation)
        {
            new PlainPresentation(session, _dialogue, io.Time, desk.KeptIn, desk.Perform, Save).Run();
            return null;
        }

        var sitting = new PlainSitting(session, _dialogue, io.Time, desk.KeptIn, Save,
            over => desk.Perform(new Effect.LookAhead(over)) as Message.Ahead);
        PlainEnd end = sitting.Run();
        return end switch
        {
            PlainEnd.PractiseWrong => desk.Perform(
                new Effect.StartAgain(sitting.Session, Results.Of(sitting.Session).NotRight, WrongOnes: true)),
            PlainEnd.Again =>
                desk.Perform(new Effect.StartAgain(sitting.Session, sitting.Session.Plan.Questions, WrongOnes: false)),
            PlainEnd.ReviewOn => desk.Perform(new Effect.ReviewOn()),
            PlainEnd.HandedIn => _handedIn,
            PlainEnd.Left => null,
        };
    }

    private string? Save(Effect.Save step) => desk.Perform(step) switch
    {
        Message.HandedIn handedIn => Remember(handedIn),
        Message.Done done => Say(done),
        Message.NotSaved trouble => trouble.Sentence,
        Message.Opened =>
            "This sitting went on in another window; leave with :quit and play it again to see where it stands.",
        _ => null,
    };

    private string? Say(Message.Done done)
    {
        _dialogue.Say(done.Sentence);
        return null;
    }

    /// <summary>The sitting ends by itself, and then this is said.</summary>
    private string? Remember(Message.HandedIn handedIn)
    {
        _handedIn = handedIn;
        return null;
    }
}
