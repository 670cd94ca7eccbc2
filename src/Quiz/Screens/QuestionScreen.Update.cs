using System.Globalization;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Answers;
using Quiz.Screens.Documents;
using Quiz.Screens.Pages;

namespace Quiz.Screens;

/// <content>What the keys do on a question.</content>
internal sealed partial record QuestionScreen
{
    /// <summary>The hand has the first word: what a key means to it goes before what it means elsewhere.</summary>
    public Step Update(Command command, string key, DateTimeOffset now, Size size = default) =>
        (!ArticleInFront || command is Command.NoSentence or Command.SkipProof)
            && Hand.Update(command, key, Session, now) is { } step ? Took(step, now) : command switch
            {
                Command.Up => Step.To(this, new Effect.ScrollLines(-1)),
                Command.Down => Step.To(this, new Effect.ScrollLines(1)),
                Command.PageUp or Command.PageDown or Command.ToStart or Command.ToEnd =>
                    Step.To(this, new Effect.Scroll(command)),
                Command.Confirm => Confirm(now),
                Command.DontKnow => Take(Session.DontKnow(now), now),
                Command.Hint => Take(Session.OpenHint(), now, Same),
                Command.Flag => Take(Session.Flag(), now, Same),
                Command.Undo => Staying(TakeBack(now)),
                Command.MisKeyed => Take(Session.SayMisKeyed(), now, s => Same(s) with { Said = Phrases.SlipNoted }),
                Command.KeepSchedule => Take(Session.DecideKey(startsOver: false), now, Same),
                Command.StartOver => Take(Session.DecideKey(startsOver: true), now, Same),
                Command.Evidence => ShowEvidence(size),
                Command.Passage => ShowArticle(),
                Command.Find => new EntryScreen(this, Purpose.Find),
                Command.FindNext => Sought(Search.Next()),
                Command.Words => OpenWords(now),
                Command.Dispute => new EntryScreen(this, Purpose.Dispute) { Typed = Session.Current.ReasonDraft ?? "" },
                Command.GoTo => new EntryScreen(this, Purpose.GoTo),
                Command.Next => Forward(now),
                Command.Back => Session.Stage == Stage.Done ? Backward() : Leave(Session.Back(), now),
                Command.Overview => Leave(Session.OpenOverview(), now),
                Command.Close => ArticleInFront && Session.Stage != Stage.Done
                    ? this with { ArticleInFront = false }
                    : ResultsScreen.Of(Session, isLookedThrough: true, Past),
                _ => this,
            };

    /// <summary>
    /// The next place behind the answer. Where both panes fit, the first is in view already and the question stays
    /// beside it; else the article comes to the front.
    /// </summary>
    private QuestionScreen ShowEvidence(Size size)
    {
        bool isBeside = !ArticleInFront && (size.Layout == PaneLayout.SideBySide
            || (size.Layout == PaneLayout.Stacked && Session.BookIsOpen && Hand.Balance != PaneBalance.QuestionWhole));
        int look = Look + (ArticleInFront || Look > 0 || isBeside ? 1 : 0), count = FeedbackMarks.All(Session).Count;
        return this with
        {
            Look = look,
            ArticleInFront = !isBeside,
            Search = Search.None,
            Said = count > 1 ? $"Place {Phrases.Number(look % count + 1)} of {Phrases.Number(count)}." : "",
        };
    }

    /// <summary>What a click on the screen means, if the hand knows it.</summary>
    public Step? Click(string target, DateTimeOffset now) =>
        Hand.Click(target, Session, now) is { } step ? Took(step, now) : null;

    /// <summary>Turned to another part of the article: a trace, kept once for each passage and question.</summary>
    public Step LookedAt(string passage, DateTimeOffset now) =>
        Take(Session.OpenPassage(passage), now, s => this with { Session = s });

    public Step Type(string text) => this with { Hand = Hand.Type(text), Said = "" };

    /// <summary>What the one-line entry was for.</summary>
    public override Step Enter(Purpose purpose, string text, DateTimeOffset now) => purpose switch
    {
        Purpose.Find => Found(Search.For(text, Session.Bank), now),
        Purpose.Dispute => Take(Session.Dispute(text), now, s => Same(s) with { Said = Phrases.DisputeNoted }),
        Purpose.GoTo =>
            int.TryParse(text, CultureInfo.InvariantCulture, out int number) && Session.GoTo(number - 1) is { } went
                ? Session.Stage == Stage.Done ? Viewing(number - 1, null) : Leave(went, now)
                : this with { Said = Phrases.NoQuestion(text) },
    };

    /// <summary>What came of a key or a click on the answer.</summary>
    private Step Took(HandStep step, DateTimeOffset now) => step switch
    {
        { ScrollBy: not 0 } => Step.To(this, new Effect.ScrollLines(step.ScrollBy)),
        { Happened: null } => (this with { Hand = step.Hand, Said = step.Said }).Looking(now),
        { Happened: AnswerGiven or Proposed or Proved } => Give(step.Happened, now),
        _ => Take(step.Happened, now, s => this with { Session = s, Hand = step.Hand, Said = step.Said }),
    };

    /// <summary>Walking over a passage is looking at it.</summary>
    private Step Looking(DateTimeOffset now) =>
        Hand.Sentence is >= 0 and var at ? LookedAt(SentenceList.Of(Session.Bank)[at].Passage, now) : this;

    private Step Found(Search search, DateTimeOffset now)
    {
        QuestionScreen found =
            Sought(search) with { ArticleInFront = (!search.Hits.IsEmpty && Hand.Sentence is null) || ArticleInFront };
        return search.Hits.IsEmpty ? found : found.LookedAt(search.Hits[search.Current].Passage, now);
    }

    /// <summary>The screen at a hit of a search; a hand that walks over sentences walks there.</summary>
    private QuestionScreen Sought(Search search)
    {
        var sought = this with { Search = search, Said = search.Said };
        if (search.Hits.IsEmpty || Hand is not SentenceHand walking) return sought;
        Place hit = search.Hits[search.Current];
        return sought with { Hand = walking.To(SentenceList.IndexOf(Session.Bank, hit.Address)) };
    }

    /// <summary>The same place on the screen with the sitting moved on.</summary>
    private QuestionScreen Same(Session session) => this with { Session = session, Said = "" };

    private Step Confirm(DateTimeOffset now)
    {
        if (ArticleInFront) return this with { ArticleInFront = false, Search = Search.None };
        if (!Session.TakesAnswer) return Forward(now);
        if (Hand.Given(Session) is { } answer)
        {
            return Session.Submit(answer, now) is { } given
                ? Give(given, now)
                : this with { Said = "That was your answer before; give another, or 0." };
        }

        if (Session.IsTest) return Forward(now);
        if (Session.Reveal() is { } reveal) return Take(reveal, now);
        return this with { Said = Hand.Missing };
    }

    /// <summary>Whether an answer stands on the screen that Enter would give.</summary>
    public bool HasAnswer => Session.AsksAnswer && Hand.Given(Session) is not null;

    /// <summary>A test goes on at once when nothing more is asked for: there is nothing to show yet.</summary>
    private Step Give(SessionEvent given, DateTimeOffset now)
    {
        if (Session.SeePassages(Seen) is { } seen)
        {
            Step noted = (this with { Session = Session.Apply(seen, now) }).Give(given, now);
            return noted with { Effects = [new Effect.Save(seen, now), .. noted.Effects] };
        }

        if (!Session.IsTest || given is not AnswerGiven { Then: null }) return Take(given, now);
        Session after = Session.Apply(given, now);
        return after.Next() is { } next
            ? Step.To(For(after.Apply(next, now), Phrases.AnswerKept), new Effect.Save(given, now),
                new Effect.Save(next, now))
            : Take(given, now);
    }

    private Step Forward(DateTimeOffset now)
    {
        if (Session.Stage != Stage.Done) return Leave(Session.Next(), now);
        int next = Among is { } among
            ? among.FirstOrDefault(i => i > Session.Index, Session.Questions.Count)
            : Session.Index + 1;
        return next < Session.Questions.Count
            ? Viewing(next, Among)
            : ResultsScreen.Of(Session, isLookedThrough: true, Past);
    }

    private Step Backward()
    {
        int before = Among is { } among ? among.LastOrDefault(i => i < Session.Index, -1) : Session.Index - 1;
        return before < 0 ? this : Viewing(before, Among);
    }

    /// <summary>Looking through a finished sitting changes nothing, so nothing is kept of it.</summary>
    private QuestionScreen Viewing(int index, Items<int>? among) =>
        Of(Session with { Index = index }) with { Among = among, Past = Past };

    private Step ShowArticle()
    {
        if (!Session.BookIsOpen) return this with { Said = Phrases.BookIsClosed(Session) };
        return this with { ArticleInFront = !ArticleInFront, Search = Search.None, Said = "" };
    }

    private Step OpenWords(DateTimeOffset now)
    {
        Step kept = Take(Session.OpenWords(), now, Same);
        return kept with { Screen = new TextScreen(kept.Screen, "Words", ShortDocuments.Words(Session.Bank)) };
    }

    /// <summary>A cursor in the article stays on its sentence.</summary>
    private Step Staying(Step back) =>
        back.Screen is QuestionScreen { Hand: SentenceHand fresh } next && Hand is SentenceHand before
            && next.Session.Index == Session.Index
            ? back with { Screen = next with { Hand = fresh.To(before.At) } }
            : back;

    /// <summary>Keeps what stands there and was not kept yet; nothing else changes.</summary>
    public override Step Keep(DateTimeOffset now) => Take(Hand.Keep(Session), now, s => this with { Session = s });

    /// <summary>Keeps the reason of a dispute as far as it is typed.</summary>
    public Step KeepReason(string text, DateTimeOffset now) =>
        Take(Session.DraftReason(text), now, s => this with { Session = s });

    /// <summary>Moves on, keeping what was typed; in a test, giving what stands there.</summary>
    private Step Leave(SessionEvent? move, DateTimeOffset now)
    {
        if (move is null) return this;
        Step kept = Keep(now);
        Session session = ((QuestionScreen)kept.Screen).Session; // keeping leaves the screen as it is
        bool gives = session.Settling(move, now).Any(step => step is AnswerGiven { Answer: not DontKnow });
        if (gives && session.SeePassages(Seen) is { } seen)
        {
            session = session.Apply(seen, now);
            kept = kept with { Effects = kept.Effects.Add(new Effect.Save(seen, now)) };
        }

        Step left = (this with { Session = session }).Take(move, now, s => For(s, gives ? Phrases.AnswerKept : ""));
        return left with { Effects = [.. kept.Effects, .. left.Effects] };
    }
}
