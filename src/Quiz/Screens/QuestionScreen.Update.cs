using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Screens;

/// <content>What the keys do on a question.</content>
internal sealed partial record QuestionScreen
{
    public Step Update(Command command, string key, DateTimeOffset now) => command switch
    {
        Command.Up => Move(-1),
        Command.Down => Move(1),
        Command.Choose => ChooseRow(OptionBlocks.RowOf(key), now),
        Command.Toggle => ChooseRow(Cursor, now),
        Command.Confirm => Confirm(now),
        Command.DontKnow => Take(Session.DontKnow(now), now),
        Command.Hint => Take(Session.OpenHint(), now, Same),
        Command.Strike => Strike(now),
        Command.Flag => Take(Session.Flag(), now, Same),
        Command.Undo => Take(Session.Undo(), now, s => For(s, Wording.Undone)),
        Command.MisKeyed => Take(Session.SayMisKeyed(), now, s => Same(s) with { Said = Wording.SlipNoted }),
        Command.Evidence => this with { Look = Look + (ArticleInFront || Look > 0 ? 1 : 0), ArticleInFront = true, Search = Search.None },
        Command.Passage => ShowArticle(now),
        Command.Find => new EntryScreen(this, Purpose.Find),
        Command.FindNext => this with { Search = Search.Next(), Said = Search.Next().Said },
        Command.Words => OpenWords(now),
        Command.Dispute => new EntryScreen(this, Purpose.Dispute),
        Command.GoTo => new EntryScreen(this, Purpose.GoTo),
        Command.Next => Forward(now),
        Command.Back => Session.Stage == Stage.Done && Session.Index > 0 ? Viewing(Session.Index - 1) : LeaveDraft(Session.Back(), now),
        Command.Overview => LeaveDraft(Session.OpenOverview(), now),
        Command.LeaveField => (this with { FieldIsActive = false }).KeepDraft(now),
        Command.EnterField => this with { FieldIsActive = true, Said = "" },
        Command.Close => ArticleInFront && Session.Stage != Stage.Done ? this with { ArticleInFront = false } : new ResultsScreen { Session = Session },
        _ => this,
    };

    /// <summary>Turned to another part of the article: a trace, kept once for each passage and question.</summary>
    public Step LookedAt(string passage, DateTimeOffset now) => Take(Session.OpenPassage(passage), now, s => this with { Session = s });

    public Step Type(string text) => this with { Typed = text, Said = "" };

    /// <summary>What the one-line entry was for.</summary>
    public Step Enter(Purpose purpose, string text, DateTimeOffset now) => purpose switch
    {
        Purpose.Find => Found(Search.For(text, Session.Bank), now),
        Purpose.Dispute => Take(Session.Dispute(text), now, s => Same(s) with { Said = Wording.DisputeNoted }),
        Purpose.GoTo => int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out int number) && Session.GoTo(number - 1) is { } went
            ? Session.Stage == Stage.Done ? Viewing(number - 1) : Take(went, now)
            : this with { Said = Wording.NoQuestion(text) },
    };

    private Step Found(Search search, DateTimeOffset now)
    {
        var found = this with { Search = search, Said = search.Said, ArticleInFront = !search.Hits.IsEmpty || ArticleInFront };
        return search.Hits.IsEmpty ? found : found.LookedAt(search.Hits[0].Passage, now);
    }

    /// <summary>The same place on the screen with the sitting moved on.</summary>
    private QuestionScreen Same(Session session) => this with { Session = session, Said = "" };

    private Step Move(int by)
    {
        int rows = Session.TakesAnswer ? Session.Current.Options.Count : 0;
        if (rows == 0 || ArticleInFront) return Step.To(this, new Effect.ScrollLines(by));
        int next = Cursor < 0 ? (by > 0 ? 0 : rows - 1) : Math.Clamp(Cursor + by, 0, rows - 1);
        return next == Cursor ? Step.To(this, new Effect.ScrollLines(by)) : this with { Cursor = next, Said = "", ArticleInFront = false };
    }

    private Step ChooseRow(int row, DateTimeOffset now)
    {
        if (!Session.TakesAnswer || row < 0 || row >= Session.Current.Options.Count) return this;
        string option = Session.Current.Options[row].Id;
        if (Session.Current.Struck.Contains(option)) return this with { Cursor = row, Said = "It is struck out; x restores it." };
        if (Ladder.Tried(Session.Current).Contains(option)) return this with { Said = Wording.TriedBefore };
        if (Session.Choose(option) is not { } chosen)
        {
            string limit = Session.Current.Question is ChoiceQuestion { IsMultiple: true, Choose: { } n } ? $"Tick {Wording.Number(n)}: untick one first." : "";
            return this with { Cursor = row, Said = limit };
        }

        return Take(chosen, now, s => Same(s) with { Cursor = row, ArticleInFront = false });
    }

    private Step Confirm(DateTimeOffset now)
    {
        if (ArticleInFront) return this with { ArticleInFront = false, Search = Search.None };
        if (!Session.TakesAnswer) return Forward(now);
        if (Given() is { } answer)
        {
            if (Session.Submit(answer, now) is not { } answered) return this with { Said = "That was your answer before; give another, or 0 for the answer." };
            return Session.IsTest ? ThenNext(answered, now) : Take(answered, now);
        }

        if (Session.IsTest) return Forward(now);
        if (Session.Reveal() is { } reveal) return Take(reveal, now);
        return this with { Said = HasField ? "Type an answer first, or Esc and 0 for \"I don't know\"." : "Choose an answer first, or 0 for \"I don't know\"." };
    }

    /// <summary>Whether an answer stands on the screen that Enter would give.</summary>
    public bool HasAnswer => Given() is not null;

    /// <summary>The answer as it stands on the screen: for a single choice the row under the cursor.</summary>
    private Answer? Given() => Session.Current.Question.Match(
        choice: q => q.IsMultiple ? Session.Current.Draft
            : Cursor < 0 || Session.Current.Struck.Contains(Session.Current.Options[Cursor].Id) ? null
            : new ChoiceAnswer([Session.Current.Options[Cursor].Id]),
        fill: _ => Typed.Trim().Length == 0 ? null : new FillAnswer([Typed.Trim()]),
        order: _ => null,
        pair: _ => null,
        mark: _ => null,
        open: _ => Typed.Trim().Length == 0 ? null : new OpenAnswer(Typed.Trim()));

    /// <summary>A test goes on at once: there is nothing to show yet.</summary>
    private Step ThenNext(SessionEvent answered, DateTimeOffset now)
    {
        Session after = Session.Apply(answered, now);
        return after.Next() is { } next
            ? Step.To(For(after.Apply(next, now), Wording.AnswerKept), new Effect.Save(answered, now), new Effect.Save(next, now))
            : Take(answered, now);
    }

    private Step Forward(DateTimeOffset now)
    {
        if (Session.Stage != Stage.Done) return LeaveDraft(Session.Next(), now);
        return Session.Index + 1 < Session.Questions.Count ? Viewing(Session.Index + 1) : new ResultsScreen { Session = Session };
    }

    /// <summary>Looking through a finished sitting changes nothing, so nothing is kept of it.</summary>
    private QuestionScreen Viewing(int index) => Of(Session with { Index = index });

    private Step Strike(DateTimeOffset now) => Cursor < 0
        ? this with { Said = "Move to an option first, then x strikes it out." }
        : Take(Session.Strike(Session.Current.Options[Cursor].Id), now, Same);

    private Step ShowArticle(DateTimeOffset now)
    {
        if (!Session.BookIsOpen) return this with { Said = Wording.BookIsClosed(Session) };
        var turned = this with { ArticleInFront = !ArticleInFront, Search = Search.None, Said = "" };
        return turned.ArticleInFront && Session.Current.Question.Passage is not null ? Opened(turned, now) : turned;
    }

    private static Step Opened(QuestionScreen screen, DateTimeOffset now) => screen.LookedAt(screen.Session.Bank.Passages[0].Id, now);

    private Step OpenWords(DateTimeOffset now)
    {
        Step kept = Take(Session.OpenWords(), now, Same);
        return kept with { Screen = new TextScreen(kept.Screen, "Words", Documents.Words(Session.Bank)) };
    }

    private SessionEvent? TypedDraft() => HasField ? Session.Draft(Typed.Trim().Length == 0 ? null : new FillAnswer([Typed])) : null;

    private Step KeepDraft(DateTimeOffset now) => Take(TypedDraft(), now, Same);

    /// <summary>Moves on, keeping what was typed.</summary>
    private Step LeaveDraft(SessionEvent? move, DateTimeOffset now)
    {
        if (move is null) return this;
        if (TypedDraft() is not { } drafted) return Take(move, now);
        return Step.To(For(Session.Apply(drafted, now).Apply(move, now)), new Effect.Save(drafted, now), new Effect.Save(move, now));
    }
}
