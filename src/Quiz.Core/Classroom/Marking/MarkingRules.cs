using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Exchange;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Classroom.Marking;

/// <summary>By what the answers of a class are marked: the key, and what the teacher has decided since.</summary>
/// <param name="Accepted">Typed answers that count after all; of two decisions on one text the later one.</param>
/// <param name="Dropped">Questions that count for nobody.</param>
/// <param name="Given">Questions for which everybody gets all points.</param>
public sealed record MarkingRules(KeyFile Key, Items<AcceptedAnswer> Accepted = default,
    Items<string> Dropped = default, Items<string> Given = default)
{
    /// <summary>
    /// Which rules these are, as far as the program makes them: raised with every change by which the same answer can
    /// be marked otherwise under the same key and the same decisions. A gradebook notes it, so that marks do not change
    /// unnoticed.
    /// </summary>
    public const int Version = 1;

    private const string DroppedReason = "the question was dropped", GivenReason = "everybody gets the points";
    private const string GoneReason =
        "its question was made by an earlier version of Quiz, and is gone: it counts neither as right nor as wrong";
    private const string TeacherGives = "the teacher gives ";

    private readonly Items<TeacherMark> _marks;
    private readonly ILookup<string, TeacherMark> _byAttempt = Array.Empty<TeacherMark>().ToLookup(m => m.Attempt);
    private readonly ILookup<string, TeacherMark> _byQuestion = Array.Empty<TeacherMark>().ToLookup(m => m.Question);

    /// <summary>What single answers earn whatever the key says; at most one for each.</summary>
    public Items<TeacherMark> Marks
    {
        get => _marks;
        init => (_marks, _byAttempt, _byQuestion) = (value, value.ToLookup(m => m.Attempt, StringComparer.Ordinal),
            value.ToLookup(m => m.Question, StringComparer.Ordinal));
    }

    /// <summary>The rules of a key that a teacher has released with what was decided beside it.</summary>
    public static MarkingRules Released(KeyFile key) =>
        new(key, key.Decisions.Accepted, key.Decisions.Dropped, key.Decisions.Given) { Marks = key.Decisions.Marks };

    /// <summary>
    /// What of these goes out to a class: neither ids of students nor reasons, which are between a teacher and a
    /// student.
    /// </summary>
    public KeyDecisions ToRelease() => new(
        Accepted,
        Dropped,
        Given,
        Marks.Select(m => m with { Student = "", Reason = null })
            .OrderBy(m => m.Attempt, StringComparer.Ordinal).ThenBy(m => m.Question, StringComparer.Ordinal).ToItems());

    /// <summary>
    /// What everybody was asked and has answered, marked: one for each question, in the order of the test.
    /// </summary>
    /// <remarks>What fits no question comes last.</remarks>
    /// <param name="before">How the answers stood by earlier rules: of questions that are gone since, their marks
    /// stay.</param>
    public Items<MarkedAnswer> Mark(Collected collected, Items<MarkedAnswer> before = default)
    {
        Dictionary<string, MarkedAnswer> marked = Gone(collected, before);
        var unfit = new List<MarkedAnswer>();
        foreach (TakenAnswer taken in collected.Answers.Where(
            t => InBank(t.Question) is not { } id || !marked.ContainsKey(id)))
        {
            try
            {
                (Question question, TakenAnswer own) = Key.Unseal(taken);
                MarkedAnswer answer = Of(question, own);
                marked[question.Id] = collected.File.IsPaper ? answer with { Seconds = null } : answer;
            }
            catch (Exception e) when (e is MalformedFileException or ArgumentException) // or an answer of another shape
            {
                Question? question = Asked(InBank(taken.Question));
                var none = new MarkedAnswer
                {
                    Question = question?.Id ?? taken.Question,
                    State = AnswerState.Unfit,
                    Score = 0,
                    Max = question?.Points ?? 0,
                    Reason = "it fits no question of the test",
                };
                if (question is null) unfit.Add(none);
                else marked[question.Id] = Decided(none);
            }
        }

        // Whoever lost the first line of a result was asked everything all the same.
        IEnumerable<string?> planned = collected.File.Planned.IsEmpty
            ? Key.Map.Questions.Select(q => q.Bank)
            : collected.File.Planned.Select(id => InBank(id));
        foreach (Question question in planned.Select(Asked).OfType<Question>())
        {
            if (!marked.ContainsKey(question.Id)) marked[question.Id] = Blank(question, null);
        }

        foreach (Disputed dispute in collected.Disputes)
        {
            if (InBank(dispute.Question) is { } id && marked.TryGetValue(id, out MarkedAnswer? answer))
                marked[id] = answer with { Dispute = dispute.Reason };
        }

        foreach (TeacherMark mark in MarksOf(collected.File))
        {
            if (marked.TryGetValue(mark.Question, out MarkedAnswer? answer) && answer.Max > 0)
                marked[mark.Question] = Marked(answer, mark);
        }

        return [.. marked.Values, .. unfit];
    }

    /// <summary>
    /// What was answered to questions that are gone: as it was marked while there was a key to them, else not at all.
    /// </summary>
    private Dictionary<string, MarkedAnswer> Gone(Collected collected, Items<MarkedAnswer> before)
    {
        var marked = new Dictionary<string, MarkedAnswer>(StringComparer.Ordinal);
        foreach (string id in Key.Gone)
        {
            if (before.FirstOrDefault(a => a.Question == id && a.State != AnswerState.Gone) is { } standing)
                marked[id] = Decided(standing);
            else if (collected.Answers.FirstOrDefault(a => InBank(a.Question) == id) is { } taken)
                marked[id] = new MarkedAnswer
                {
                    Question =
                    id,
                    State = AnswerState.Gone,
                    Seconds = taken.Seconds,
                    Reason = GoneReason
                };
        }

        return marked;
    }

    /// <summary>What a teacher gives for an answer in a file; null where the key decides.</summary>
    public TeacherMark? MarkOf(CollectedFile file, string question) =>
        MarksOf(file).FirstOrDefault(m => m.Question == question);

    private IEnumerable<TeacherMark> MarksOf(CollectedFile file) =>
        file.Head is { } head ? _byAttempt[head.Id.ToString("N")].Concat(_byAttempt[file.Hash]) : _byAttempt[file.Hash];

    /// <remarks>The key may have become another since, and the question worth less.</remarks>
    private static MarkedAnswer Marked(MarkedAnswer answer, TeacherMark mark)
    {
        double points = Math.Min(mark.Points, answer.Max);
        return answer with
        {
            Score = points / answer.Max,
            State = points >= answer.Max ? AnswerState.Right
                : points > 0 ? AnswerState.Partly
                : answer.State is AnswerState.Blank or AnswerState.DontKnow or AnswerState.Unfit ? answer.State
                : AnswerState.Wrong,
            Mark = null,
            Reason =
                $"{TeacherGives}{PlainNumber.Of(points)} of {PlainNumber.Of(answer.Max)}{(mark.Reason is { } reason ? $": {reason}" : "")}",
        };
    }

    private string? InBank(string id) => Key.Map.Find(id)?.Bank;

    private Question? Asked(string? id) => id is null ? null : Key.Bank.Question(id);

    /// <summary>What a text earns in a gap, by the key and by what the teacher has accepted.</summary>
    /// <param name="gap">0-based.</param>
    public double Earns(FillQuestion question, int gap, string text) =>
        (Acceptance(question.Id, gap, question.Gaps[gap], text) is { } accepted
            ? Only(accepted, question.Gaps[gap])
            : question.Gaps[gap]).Judge(text).Score;

    private MarkedAnswer Of(Question question, TakenAnswer taken)
    {
        if (Quiz.Core.Questions.Blank.Is(taken.Answer)) return Blank(question, taken);
        ProofPolicy policy = question.ProofPolicyUnder(Key.Terms.Prove);
        Question asked = Accepting(question, taken.Answer);
        var judged = Judgement.Of(asked, taken.Answer, taken.Proof, policy, taken.Certainty);
        return Decided(new MarkedAnswer
        {
            Question = question.Id,
            State = judged.Outcome switch
            {
                Outcome.Right => AnswerState.Right,
                Outcome.Partly => AnswerState.Partly,
                Outcome.Wrong => AnswerState.Wrong,
                Outcome.DontKnow => AnswerState.DontKnow,
                Outcome.Unscored => AnswerState.Unread,
            },
            Score = question.IsScored ? judged.Score : taken.Answer is DontKnow && IsMarkedByHand(question) ? 0 : null,
            Max = question.Points,
            Answer = taken.Answer,
            Text = GivenText.Of(question, taken.Answer),
            Certainty = taken.Certainty,
            Mark = judged.Mark,
            Proof = taken.Proof,
            Shown = judged.Proof,
            Seconds = taken.Seconds,
            Reason = Sum.Of(asked, taken.Answer, judged, policy == ProofPolicy.Never ? null : taken.Proof),
        });
    }

    /// <summary>
    /// Whether a teacher has begun to give points for a question that a person reads: then nothing is worth nothing.
    /// </summary>
    private bool IsMarkedByHand(Question question) => _byQuestion.Contains(question.Id);

    private MarkedAnswer Blank(Question question, TakenAnswer? taken) => Decided(new MarkedAnswer
    {
        Question = question.Id,
        State = AnswerState.Blank,
        Score = question.IsScored || IsMarkedByHand(question) ? 0 : null,
        Max = question.Points,
        Seconds = taken?.Seconds,
        Reason = "blank",
    });

    /// <summary>What the teacher has decided of the question as a whole.</summary>
    private MarkedAnswer Decided(MarkedAnswer answer)
    {
        if (Dropped.Contains(answer.Question))
            return answer with { Score = 0, Max = 0, Mark = null, Reason = DroppedReason };
        if (!Given.Contains(answer.Question)) return answer;
        // then nobody has to read it
        return answer with
        {
            Score =
            1,
            State = answer.State == AnswerState.Unread ? AnswerState.Right : answer.State,
            Reason = GivenReason
        };
    }

    /// <summary>
    /// Whether an answer was marked by the key alone, so that it stands where what was decided beside it is taken back.
    /// </summary>
    public static bool IsByKey(MarkedAnswer answer) =>
        answer.State != AnswerState.Gone && answer.Reason is not (DroppedReason or GivenReason) && !IsByHand(answer);

    /// <summary>Whether a teacher has given the points of this one answer.</summary>
    public static bool IsByHand(MarkedAnswer answer) =>
        answer.Reason.StartsWith(TeacherGives, StringComparison.Ordinal);

    /// <summary>The question with those gaps widened into which something was typed that the teacher accepts.</summary>
    private Question Accepting(Question question, Answer answer)
    {
        if (question is not FillQuestion fill || answer is not FillAnswer typed
            || !Accepted.Any(a => a.Question == question.Id))
            return question;
        return fill with
        {
            Gaps = fill.Gaps.Select((gap, i) => i < typed.Texts.Count
            && Acceptance(fill.Id, i, gap, typed.Texts[i]) is { } accepted ? Only(accepted, gap) : gap).ToItems()
        };
    }

    private AcceptedAnswer? Acceptance(string question, int gap, Gap of, string text)
    {
        TextPolicy policy = PolicyOf(of);
        // "Sunday." for a half takes nothing from "Sunday"
        return Like(policy.AsWritten)
            ?? (Like(policy) is { } alike && alike.Score > of.Judge(text).Score ? alike : null);

        AcceptedAnswer? Like(TextPolicy by) =>
            Accepted.LastOrDefault(
                a => a.Question == question && a.Gap == gap + 1 && by.Normal(a.Text) == by.Normal(text));
    }

    /// <summary>
    /// Whether somebody who typed one of two texts into a gap has typed the other, as far as accepting it goes.
    /// </summary>
    public static bool AreAlike(Gap gap, string text, string other)
    {
        TextPolicy policy = PolicyOf(gap);
        return policy.AsWritten.Normal(text) == policy.AsWritten.Normal(other)
            || policy.Normal(text) == policy.Normal(other);
    }

    private static TextPolicy PolicyOf(Gap gap) => gap is TextGap own ? own.Policy : TextPolicy.Lenient;

    private static TextGap Only(AcceptedAnswer accepted, Gap gap) => new()
    {
        Policy = PolicyOf(gap),
        Accept = [new AcceptedText(accepted.Text.Replace("*", "\\*", StringComparison.Ordinal), accepted.Score)],
    };
}
