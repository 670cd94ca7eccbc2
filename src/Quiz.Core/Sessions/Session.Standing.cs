using Quiz.Core.Questions;

namespace Quiz.Core.Sessions;

/// <content>In a test, what a learner sees as theirs is theirs: moving on or handing in gives it, also where it was not
/// confirmed.</content>
public sealed partial record Session
{
    /// <summary>
    /// The answer that stands at the question at hand; in practice a second look goes on from the first.
    /// </summary>
    public Answer? Standing => IsTest ? StandingAt(Current) : Current.Draft ?? Current.Latest?.Answer;

    /// <summary>How many questions have no answer, nor one that would be given by moving on.</summary>
    public int BlankCount => Questions.Count(q => !q.IsAnswered && (!IsTest || StandingAt(q) is null));

    /// <summary>
    /// A step with what comes before it: where it moves on in a test, an answer for all that stands there and was not
    /// given.
    /// </summary>
    public IEnumerable<SessionEvent> Settling(SessionEvent happened, DateTimeOffset now)
    {
        bool isMove = IsTest && Stage is Stage.Asking or Stage.Overview && happened is Went or Finished;
        return isMove ? [.. Questions.Select(q => Settled(q, now)).OfType<SessionEvent>(), happened] : [happened];
    }

    /// <summary>An answer that was given and then taken off the screen is none any more.</summary>
    private AnswerGiven? Settled(Asked asked, DateTimeOffset now)
    {
        Answer? standing = StandingAt(asked);
        return standing == Bare(asked.Latest?.Answer)
            ? null
            : Answer(asked, standing ?? new DontKnow(), null, null, null, now);
    }

    private static Answer? StandingAt(Asked asked) => Bare(asked.Draft);

    /// <summary>An answer without the spaces around what was typed; null where nothing is said by it.</summary>
    private static Answer? Bare(Answer? answer) => answer?.Match<Answer?>(
        choice: a => a,
        fill: a => a.Texts.All(string.IsNullOrWhiteSpace)
            ? null
            : new FillAnswer(a.Texts.Select(t => t.Trim()).ToItems()),
        order: a => a,
        pair: a => a,
        mark: a => a,
        open: a => string.IsNullOrWhiteSpace(a.Text) ? null : new OpenAnswer(a.Text.Trim()),
        dontKnow: _ => null);
}
