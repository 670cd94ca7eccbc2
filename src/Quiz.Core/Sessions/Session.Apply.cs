using Quiz.Core.Banks;
using Quiz.Core.Questions;

namespace Quiz.Core.Sessions;

/// <content>The fold: what each event makes of the state.</content>
public sealed partial record Session
{
    /// <summary>
    /// The state after an event. An event that no longer fits (from a newer program, say) changes nothing.
    /// </summary>
    public Session Apply(SessionEvent happened, DateTimeOffset at)
    {
        Session next = happened switch
        {
            Resumed => this with { Since = at },
            Went e => this with
            {
                Stage =
                e.Stage,
                Index = Present(e.Index),
                Since = at,
                Undoable = IsTest || IsPresentation ? Undoable : []
            },
            Drafted { Reason: { } reason } e =>
                Change(e.Question, q => q with { ReasonDraft = reason.Length > 0 ? reason : null }),
            Drafted e => Undoably(e.Question, q => q with { Draft = e.Draft }),
            Struck e => Undoably(e.Question, q => q with
            {
                Struck =
                Toggled(q.Struck, e.Option, e.On),
                Draft = e.On ? Without(q.Draft, e.Option) : q.Draft
            }),
            Flagged e => Change(e.Question, q => q with { IsFlagged = e.On }),
            HintOpened e => Change(e.Question, q => q with { HintOpened = true }),
            PassageOpened e =>
                Change(e.Question, q => q.IsAnswered ? q : q with { Opened = Toggled(q.Opened, e.Passage, true) }),
            PassagesSeen e => Change(
                e.Question,
                q => q.IsAnswered ? q : q with { Opened = q.Opened.Concat(e.Passages).Distinct().ToItems() }),
            Proposed e => Proposing(e),
            Proved e => Undoably(e.Question, q =>
                q with { Pending = q.Pending is { } p ? p with { Proof = e.Proof, ProofIsSettled = true } : null }),
            AnswerGiven e when IsTest => Undoably(e.Question, q => q with
            {
                Attempts =
                [Attempted(q, e)],
                Draft = e.Answer is DontKnow ? null : e.Answer,
                Pending = PendingAfter(e)
            }),
            Answered e => Change(e.Question, q => q with
            {
                Attempts =
                q.Attempts.Add(Attempted(q, e)),
                Draft = null,
                Pending = null
            }) with
            { Since = at, Undoable = [] },
            Assessed e => Change(e.Question, q => q with { Met = e.Met }),
            HandsCounted e when IsPresentation => Undoably(e.Question, q => q with { Votes = Counted(q.Votes, e) }),
            Revealed e when IsPresentation => Undoably(e.Question, q => q with { IsRevealed = true }),
            Revealed e => Change(e.Question, q => q with { IsRevealed = true }) with { Undoable = [] },
            Undone => Undo(at),
            MisKeyed e => Change(e.Question, q => q with { IsMisKeyed = true }),
            Disputed e => Change(e.Question, q => q with { Dispute = e.Reason, ReasonDraft = null }),
            KeyDecided e => Change(e.Question, q => q with { StartsOver = e.StartsOver }),
            Finished => this with { Stage = Stage.Done, Index = 0, Undoable = [] },
            _ => this,
        };
        return next with
        {
            EventCount = EventCount
            + 1,
            LastAt = at,
            Spent = Spent + (happened is Resumed ? TimeSpan.Zero : TimeSince(LastAt, at))
        };
    }

    /// <summary>
    /// From one event to the next. Who does nothing for longer than this has gone away; a clock set back takes nothing
    /// away.
    /// </summary>
    private static TimeSpan TimeSince(DateTimeOffset last, DateTimeOffset at)
    {
        TimeSpan longest = TimeSpan.FromMinutes(3);
        TimeSpan gap = at - last;
        return gap < TimeSpan.Zero ? TimeSpan.Zero : gap > longest ? longest : gap;
    }

    private Attempt Attempted(Asked asked, AnswerGiven answered) => new(
        answered.Answer,
        Judgement.Of(asked.Question, answered.Answer, answered.Proof, ProofPolicyOf(asked.Question),
            answered.Certainty),
        answered.Proof,
        answered.Certainty);

    private static Pending? PendingAfter(AnswerGiven answered) => answered.Then switch
    {
        Asking.Proof => new Pending(answered.Answer, answered.Proof),
        Asking.Certainty => new Pending(answered.Answer, answered.Proof, ProofIsSettled: true),
        _ => null,
    };

    /// <summary>Where looking for the proof opens a closed book, there is no way back to the answer.</summary>
    private Session Proposing(Proposed proposed)
    {
        var pending = new Pending(proposed.Answer);
        Session next = Undoably(proposed.Question, q => q with { Draft = proposed.Answer, Pending = pending });
        return Plan.Book == BookPolicy.Closed && next.Asks == Asking.Proof ? next with { Undoable = [] } : next;
    }

    private Session Undoably(string question, Func<Asked, Asked> change)
    {
        int index = IndexOf(question);
        // A step on a question that is gone is taken back by itself, too.
        if (index < 0)
            return Plan.Questions.Contains(question)
                ? this with { Undoable = Undoable.Add(new UndoStep(-1, null, [], [])) }
                : this;
        Asked now = Questions[index];
        return Change(question, change) with
        {
            Undoable = Undoable.Add(
            new UndoStep(index, now.Draft, now.Struck, now.Attempts, now.Pending, now.Votes, now.IsRevealed))
        };
    }

    private Session Undo(DateTimeOffset at)
    {
        if (Undoable.IsEmpty) return this;
        UndoStep last = Undoable[^1];
        if (last.Index < 0) return this with { Undoable = Undoable.Take(Undoable.Count - 1).ToItems() };
        Asked restored = Questions[last.Index] with
        {
            Draft = last.Draft,
            Struck = last.Struck,
            Attempts = last.Attempts,
            Pending = last.Pending,
            Votes = last.Votes,
            IsRevealed = last.IsRevealed,
        };
        return this with
        {
            Questions = Questions.With(last.Index, restored),
            Undoable = Undoable.Take(Undoable.Count - 1).ToItems(),
            Stage = Stage.Asking,
            Index = last.Index,
            Since = last.Index == Index ? Since : at,
        };
    }

    /// <summary>The votes with more counted in one of them, or in the next one.</summary>
    private static Items<Vote> Counted(Items<Vote> votes, HandsCounted counted) =>
        counted.Vote == votes.Count ? votes.Add(new Vote(counted.Hands))
        : counted.Vote >= 0 && counted.Vote < votes.Count
            ? votes.With(counted.Vote, votes[counted.Vote].With(counted.Hands))
        : votes;

    private Session Change(string question, Func<Asked, Asked> change)
    {
        int index = IndexOf(question);
        return index < 0 ? this : this with { Questions = Questions.With(index, change(Questions[index])) };
    }

    private int IndexOf(string question)
    {
        for (int i = 0; i < Questions.Count; i++)
        {
            if (Questions[i].Question.Id == question) return i;
        }

        return -1;
    }

    /// <summary>What is struck out is not ticked any more.</summary>
    private static Answer? Without(Answer? draft, string option) => draft is not ChoiceAnswer choice ? draft
        : choice.Options.Where(o => o != option).ToItems() is { IsEmpty: false } left ? new ChoiceAnswer(left)
        : null;

    private static Items<string> Toggled(Items<string> ids, string id, bool on) =>
        !on ? ids.Where(i => i != id).ToItems() : ids.Contains(id) ? ids : ids.Add(id);
}
