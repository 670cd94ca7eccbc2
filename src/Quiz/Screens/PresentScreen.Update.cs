using System.Globalization;
using Quiz.Core.Maps;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Documents;
using Quiz.Screens.Pages;
using Quiz.Screens.Presenting;

namespace Quiz.Screens;

/// <content>What the keys do in front of a class. Only one of them shows the key.</content>
internal sealed partial record PresentScreen
{
    public Step Update(Command command, string key, DateTimeOffset now) => command == Command.HandIn ? End(now)
        : IsEnding ? (this with { IsEnding = false, Said = "" }).Do(command, key, now)
        : Do(command, key, now);

    private Step Do(Command command, string key, DateTimeOffset now) => command switch
    {
        Command.Up => Move(-1),
        Command.Down => Move(1),
        Command.Confirm => Confirm(now),
        Command.Choose => Keep(Session.GoTo(RowKey.Row(key)), now, s => Of(s)),
        Command.CountHands => Count(again: false),
        Command.VoteAgain => Count(again: true),
        Command.ShowKey => Keep(Session.ShowKey(), now, s => Of(s)),
        Command.Evidence =>
            this with { Look = Look + (View == PresentView.Evidence ? 1 : 0), View = PresentView.Evidence, Said = "" },
        Command.Passage =>
            this with { View = View == PresentView.Question ? PresentView.Article : PresentView.Question, Said = "" },
        Command.Words => new TextScreen(this with { Said = "" }, "Words", ShortDocuments.Words(Session.Bank)),
        Command.Map when HasMap => MapScreen.Of(
            this with { Said = "" }, new ShownMap(Session.Bank, MapMemory.None), isBlank: !IsTold(Session)),
        Command.Next => Forward(now),
        Command.Back => Keep(Session.Back(), now, s => Of(s)),
        Command.GoTo => this with { GoingTo = "", Said = "" },
        Command.Overview => Keep(Session.OpenOverview(), now, s => Of(s)),
        Command.Undo => Keep(Session.Undo(), now, s => Of(s, Phrases.Undone)),
        Command.Export => Step.To(this, new Effect.Export(Session)),
        Command.NextGap or Command.PreviousGap when Counting is { } at =>
            this with { Counting = at.To(Session.Current, at.Line + (command == Command.NextGap ? 1 : -1)), Said = "" },
        Command.LeaveField => this with { Counting = null, GoingTo = null, Said = "" },
        Command.Close => this with { View = PresentView.Question, Said = "" },
        _ => this,
    };

    public Step Type(string text) => GoingTo is not null ? this with { GoingTo = text }
        : Counting is { } at ? this with { Counting = at with { Typed = text } }
        : this;

    /// <summary>The next sensible step, which is never the answer: that has a key of its own.</summary>
    private Step Confirm(DateTimeOffset now)
    {
        if (GoingTo is { } number) return GoTo(number, now);
        if (Counting is { } at) return Give(at, now);
        if (Session.Stage == Stage.Overview) return Keep(Session.GoTo(Cursor), now, s => Of(s));
        if (!Asks || IsShown && View != PresentView.Article) return Forward(now);
        if (View == PresentView.Article) return this with { View = PresentView.Question, Said = "" };
        if (ReadsFirst) return this with { View = PresentView.Article, Said = "" };
        if (CountsFirst) return Count(again: false);
        if (!HasHands) return this with { Said = "All write it down; k shows the answer, then h counts." };
        return this with { Said = "k shows the answer, r counts another vote, → goes on." };
    }

    /// <summary>The key is that of the hands on every question, so that one press of it is no wish to end.</summary>
    private Step End(DateTimeOffset now) => IsEnding
        ? Keep(Session.Finish(), now, s => Of(s, "The end. x writes the hands into a table."))
        : this with { IsEnding = true, Said = "Press h again to end the lesson; Esc goes back." };

    private Step Count(bool again) =>
        this with
        {
            Counting =
            Presenting.Counting.Start(Session.Current, again),
            View = PresentView.Question,
            Said = ""
        };

    /// <summary>Counts what is typed; each line is kept as soon as it is given.</summary>
    private Step Give(Counting at, DateTimeOffset now)
    {
        bool isAnswers = Ballot.Of(Session.Current).Kind == BallotKind.Answers;
        if (isAnswers && at.Typed.Trim().Length == 0) return this with { Counting = null, Said = "" };
        HandsText given = at.Read(Session.Current);
        if (given.Hands.IsEmpty)
            return this with { Said = given.Trouble, Counting = at with { Typed = "", Refused = at.Refused + 1 } };
        return Keep(Session.CountHands(at.Vote, given.Hands), now,
            s => this with { Session = s, Counting = at.After(s.Current, given.Hands.Count), Said = "" });
    }

    private Step GoTo(string number, DateTimeOffset now)
    {
        PresentScreen left =
            this with { GoingTo = null, Said = number.Trim().Length == 0 ? "" : Phrases.NoQuestion(number.Trim()) };
        bool isNumber = int.TryParse(number, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture, out int place);
        return isNumber && Session.GoTo(place - 1) is { } went ? left.Keep(went, now, s => Of(s)) : left;
    }

    private Step Forward(DateTimeOffset now) =>
        Keep(Session.Stage == Stage.Reading ? Session.Begin() : Session.Next(), now, s => Of(s));

    private Step Move(int by) => Session.Stage == Stage.Overview
        ? this with { Cursor = Math.Clamp(Cursor + by, 0, Session.Questions.Count - 1) }
        : Step.To(this, new Effect.ScrollLines(by));

    /// <summary>
    /// Keeps a step and shows what follows from it; null, a move that is not allowed now, changes nothing.
    /// </summary>
    private Step Keep(SessionEvent? happened, DateTimeOffset now, Func<Session, Screen> then) =>
        happened is null ? this : Step.To(then(Session.Apply(happened, now)), new Effect.Save(happened, now));
}
