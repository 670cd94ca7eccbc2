using Quiz.Core.Questions;

namespace Quiz.Core.Sessions;

/// <content>What a learner can do now: each move gives the event that would happen, or null where it is not
/// allowed.</content>
public sealed partial record Session
{
    /// <summary>Ticks, typed text: an answer not yet given.</summary>
    public SessionEvent? Draft(Answer? draft) =>
        AsksAnswer && draft != Current.Draft ? new Drafted(Current.Question.Id, draft) : null;

    /// <summary>
    /// Chooses an option (single) or ticks and unticks it (multiple, up to the number that may be ticked).
    /// </summary>
    public SessionEvent? Choose(string option)
    {
        if (Current.Question is not ChoiceQuestion question) return null;
        if (!question.IsMultiple) return Draft(new ChoiceAnswer([option]));
        Items<string> ticked = Current.Draft is ChoiceAnswer draft ? draft.Options : [];
        if (ticked.Contains(option))
            return Draft(ticked.Count == 1 ? null : new ChoiceAnswer(ticked.Where(o => o != option).ToItems()));
        return ticked.Count < (question.Choose ?? int.MaxValue) ? Draft(new ChoiceAnswer(ticked.Add(option))) : null;
    }

    public SessionEvent? Strike(string option) => AsksAnswer && Current.Question is ChoiceQuestion
        ? new Struck(Current.Question.Id, option, !Current.Struck.Contains(option))
        : null;

    public SessionEvent? Flag() => Stage == Stage.Asking ? new Flagged(Current.Question.Id, !Current.IsFlagged) : null;

    public SessionEvent? OpenHint() =>
        AsksAnswer && !IsTest && Current is { Question.Hint: not null, HintOpened: false }
            ? new HintOpened(Current.Question.Id)
            : null;

    /// <summary>
    /// Looks at a passage; noted once for each question, and only until an answer is given, be it still to be proved.
    /// </summary>
    public SessionEvent? OpenPassage(string passage) =>
        NotesReading && !Current.Opened.Contains(passage) ? new PassageOpened(Current.Question.Id, passage) : null;

    /// <summary>Notes what is on the screen as an answer is about to be given.</summary>
    public SessionEvent? SeePassages(Items<string> passages) =>
        NotesReading && passages.Except(Current.Opened).ToItems() is { IsEmpty: false } seen
            ? new PassagesSeen(Current.Question.Id, seen)
            : null;

    /// <summary>Whether it matters still what of the article is looked at.</summary>
    public bool NotesReading => Stage == Stage.Asking && BookIsOpen && Current is { IsAnswered: false, Pending: null };

    public SessionEvent? OpenWords() =>
        Stage == Stage.Asking && !Bank.Glossary.IsEmpty ? new WordsOpened(Current.Question.Id) : null;

    /// <summary>Gives the drafted answer.</summary>
    public SessionEvent? Submit(DateTimeOffset now) => Current.Draft is { } draft ? Submit(draft, now) : null;

    /// <summary>Gives an answer. One that was tried already is not taken twice.</summary>
    /// <exception cref="ArgumentException">The answer has another shape than the question.</exception>
    public SessionEvent? Submit(Answer answer, DateTimeOffset now)
    {
        if (!AsksAnswer || (!IsTest && Current.Attempts.Any(a => a.Answer == answer))) return null;
        Asking? then = answer is DontKnow ? null
            : AsksProof(Current) ? Asking.Proof
            : AsksCertainty(Current) ? Asking.Certainty
            : null;
        return then is not null && !IsTest
            ? new Proposed(Current.Question.Id, answer)
            : Answer(Current, answer, Earlier(answer)?.Proof, Earlier(answer)?.Certainty, then, now);
    }

    /// <summary>Gives a sentence, or none, as proof of the answer that was confirmed.</summary>
    /// <param name="proof">Null skips it, where that is allowed.</param>
    public SessionEvent? Prove(Proof? proof, DateTimeOffset now)
    {
        if (!TakesAnswer || Asks != Asking.Proof || Current.Pending is not { } pending) return null;
        if (proof is null && ProofPolicyOf(Current.Question) == ProofPolicy.Required) return null;
        Asking? then = AsksCertainty(Current) ? Asking.Certainty : null;
        return then is not null && !IsTest
            ? new Proved(Current.Question.Id, proof)
            : Answer(Current, pending.Answer, proof, Earlier(pending.Answer)?.Certainty, then, now);
    }

    /// <summary>Says how sure the learner is, which completes the answer.</summary>
    /// <param name="level">From 1 to 3.</param>
    public SessionEvent? BeSure(int level, DateTimeOffset now) =>
        TakesAnswer && Asks == Asking.Certainty && Current.Pending is { } pending && Certainty.Levels.Contains(level)
            ? Answer(Current, pending.Answer, pending.Proof, level, null, now)
            : null;

    /// <summary>Ticks or unticks a line of an open question's rubric, once the answer is given.</summary>
    /// <param name="line">0-based.</param>
    public SessionEvent? Assess(int line)
    {
        if (Current.Question is not OpenQuestion open || Rung != Rung.Key || line < 0 || line >= open.Rubric.Count)
            return null;
        if (Current.Latest?.Answer is not OpenAnswer) return null;
        return new Assessed(open.Id, (Current.Met.Contains(line)
            ? Current.Met.Where(m => m != line)
            : Current.Met.Append(line)).Order().ToItems());
    }

    /// <summary>
    /// In a test: the same answer as it was given before, whose proof and certainty hold until others are given.
    /// </summary>
    private Attempt? Earlier(Answer answer) =>
        IsTest && Current.Latest is { } latest && latest.Answer == answer ? latest : null;

    private AnswerGiven Answer(
        Asked asked, Answer answer, Proof? proof, int? certainty, Asking? then, DateTimeOffset now)
    {
        double seconds =
            asked == Current && Stage == Stage.Asking ? Math.Round(Math.Max(0, (now - Since).TotalSeconds), 1) : 0;
        if (asked.Question.Sealed is not null)
        {
            return new Unjudged
            {
                Question = asked.Question.Id,
                Answer = answer,
                Proof = proof,
                Certainty = certainty,
                Then = then,
                Seconds = seconds,
                Shown = asked.Shown.Select(o => o.Id).ToItems(),
            };
        }

        Judgement judgement = Judgement.Of(asked.Question, answer, proof, ProofPolicyOf(asked.Question), certainty);
        return new Answered
        {
            Question = asked.Question.Id,
            Type = asked.Question.Type,
            ContentHash = asked.Question.ContentHash,
            KeyHash = asked.Question.KeyHash,
            Answer = answer,
            Shown = asked.Shown.ToItems(),
            Try = IsTest ? 1 : asked.Attempts.Count + 1,
            HintUsed = asked.HintOpened || (!IsTest && Rung >= Rung.Hint),
            Seconds = seconds,
            Proof = proof,
            Certainty = certainty,
            Proving = judgement.Proof,
            About = QuestionPoints.Of(Bank, asked.Question),
            Then = then,
            Score = judgement.Score,
            Points = asked.Question.Points,
            Outcome = judgement.Outcome,
        };
    }

    /// <summary>"I don't know": in practice only as the first answer; afterwards the answer can be asked for.</summary>
    public SessionEvent? DontKnow(DateTimeOffset now) => !AsksAnswer ? null
        : !IsTest && Current.IsAnswered ? Reveal()
        : Submit(new DontKnow(), now);

    /// <summary>Ends the second looks: shows the answer.</summary>
    public SessionEvent? Reveal() =>
        HasLaterTries && Stage == Stage.Asking && Current.IsAnswered
            && Rung != Rung.Key ? new Revealed(Current.Question.Id) : null;

    public SessionEvent? Undo() => CanUndo ? new Undone() : null;

    /// <summary>
    /// How many steps are one to the learner: text that was kept bit by bit as it was typed is taken back as a whole.
    /// </summary>
    public int LastSteps
    {
        get
        {
            if (Undoable.IsEmpty || Undoable[^1].Index < 0) return Undoable.Count > 0 ? 1 : 0;
            Asked asked = Questions[Undoable[^1].Index];
            var after = new UndoStep(Undoable[^1].Index, asked.Draft, asked.Struck, asked.Attempts, asked.Pending,
                asked.Votes, asked.IsRevealed);
            int? place = UndoStep.TypedIn(Undoable[^1], after);
            int steps = 1;
            while (place is not null && steps < Undoable.Count
                && UndoStep.TypedIn(Undoable[^(steps + 1)], Undoable[^steps]) == place)
                steps++;
            return steps;
        }
    }

    /// <summary>Says that the first answer was a slip of the hand; possible once, after its verdict.</summary>
    public SessionEvent? SayMisKeyed() =>
        !IsTest && Stage != Stage.Reading
            && Current is { IsAnswered: true, IsMisKeyed: false } ? new MisKeyed(Current.Question.Id) : null;

    public SessionEvent? Dispute(string reason) => TakesDispute && reason.Trim().Length > 0
        ? new Disputed(Current.Question.Id, reason.Trim())
        : null;

    /// <summary>The reason of a dispute as far as it is typed.</summary>
    public SessionEvent? DraftReason(string reason) => TakesDispute && reason.Trim() != (Current.ReasonDraft ?? "")
        ? new Drafted(Current.Question.Id, Current.Draft, reason.Trim())
        : null;

    /// <summary>
    /// Says what a changed key means for the schedule, once the answer has shown it. Can be decided anew until the
    /// sitting is left.
    /// </summary>
    public SessionEvent? DecideKey(bool startsOver) =>
        HasChangedKey && Current.StartsOver != startsOver
            ? new KeyDecided(Current.Question.Id, Current.Question.KeyHash, startsOver)
            : null;

    /// <summary>Whether the question at hand has another key than when it was asked before, and shows it now.</summary>
    public bool HasChangedKey =>
        Rung == Rung.Key && Current.IsAnswered && Plan.ChangedKeys.Contains(Current.Question.Id);

    /// <summary>Counts hands on the question at hand.</summary>
    /// <param name="vote">Which show of hands they belong to, 0-based: one that there is, or the next.</param>
    public SessionEvent? CountHands(int vote, Items<Hands> hands) =>
        IsPresentation && Stage == Stage.Asking && vote >= 0 && vote <= Current.Votes.Count && !hands.IsEmpty
            && hands.All(h => h.Count is >= 0 and <= Hands.Most)
            ? new HandsCounted(Current.Question.Id, vote, hands)
            : null;

    /// <summary>In a presentation: shows the key of the question at hand.</summary>
    public SessionEvent? ShowKey() =>
        IsPresentation && Stage == Stage.Asking && !Current.IsRevealed ? new Revealed(Current.Question.Id) : null;

    /// <summary>To the first question, from the article.</summary>
    public SessionEvent? Begin() => Stage == Stage.Reading ? new Went(Stage.Asking, Planned(Index)) : null;

    /// <summary>
    /// To the next question; after the last one to the overview, or, if nothing is left open before any handing in, to
    /// the results. A review that has taken its time ends with the question at hand.
    /// </summary>
    public SessionEvent? Next() => Stage != Stage.Asking ? null
        : IsEnough && Current.IsAnswered ? Over
        : Index + 1 < Questions.Count ? new Went(Stage.Asking, Planned(Index + 1))
        : !IsTest && AnsweredCount == Questions.Count ? Over
        : new Went(Stage.Overview, Planned(Index));

    public SessionEvent? Back() => Stage switch
    {
        Stage.Asking when Index > 0 => new Went(Stage.Asking, Planned(Index - 1)),
        Stage.Overview => new Went(Stage.Asking, Planned(Index)),
        _ => null,
    };

    /// <summary>To a question by its place, 0-based; when all is done, to look at it with its evidence.</summary>
    public SessionEvent? GoTo(int index) => Stage == Stage.Reading || index < 0 || index >= Questions.Count
        ? null
        : new Went(Stage == Stage.Done ? Stage.Done : Stage.Asking, Planned(index));

    public SessionEvent? OpenOverview() => Stage == Stage.Asking ? new Went(Stage.Overview, Planned(Index)) : null;

    /// <summary>Ends the sitting; in a test, hands in.</summary>
    public SessionEvent? Finish() => Stage is Stage.Overview or Stage.Asking ? Over : null;

    private Finished Over => new(IsSealed || IsPresentation ? null : Worth);
}
