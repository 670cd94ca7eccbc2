using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom.Marking;

/// <summary>
/// Why answers to a question are marked otherwise than before: what differs between two sets of rules.
/// </summary>
public static class Causes
{
    /// <summary>
    /// Why one answer is marked otherwise: by the teacher's own hand, else by what differs about its question.
    /// </summary>
    public static string Of(CollectedFile file, MarkedAnswer answer, MarkingRules before, MarkingRules after)
    {
        TeacherMark? was = before.MarkOf(file, answer.Question), now = after.MarkOf(file, answer.Question);
        if (now is not null && now != was && answer.Max > 0) return answer.Reason;
        string? cause = Of(answer.Question, before, after);
        if (answer.State is AnswerState.Blank or AnswerState.DontKnow && cause is null
            && after.Key.Bank.Question(answer.Question)?.IsScored == false)
            return answer.Points is null ? "nobody has points for it any more" : "others have points for it now";
        if (was is not null && now is null) return cause ?? "the teacher's points are taken back";
        return cause ?? "this version of Quiz marks by other rules";
    }

    /// <summary>The end of a sentence; null if nothing about the question differs.</summary>
    public static string? Of(string question, MarkingRules before, MarkingRules after)
    {
        var causes = new List<string>();
        if (after.Dropped.Contains(question) != before.Dropped.Contains(question))
            causes.Add(after.Dropped.Contains(question) ? "the question is dropped" : "the question counts again");
        if (after.Given.Contains(question) != before.Given.Contains(question))
            causes.Add(after.Given.Contains(question)
                ? "everybody gets the points"
                : "the points have to be earned again");
        causes.AddRange(
            Texts(question, after).Except(Texts(question, before)).Select(t => $"{Quoted.Of(t)} is accepted"));
        causes.AddRange(Texts(question, before).Except(Texts(question, after))
            .Select(t => $"{Quoted.Of(t)} is not accepted any more"));
        if (before.Key.Bank.Question(question) is { } old && after.Key.Bank.Question(question) is { } now)
        {
            if (old.KeyHash != now.KeyHash) causes.Add($"the key is now {Quoted.Of(KeyText(now))}");
            if (old.Points != now.Points)
                causes.Add(FormattableString.Invariant(
                    $"it is worth {PlainNumber.Of(now.Points)} instead of {PlainNumber.Of(old.Points)}"));
        }

        return causes.Count == 0 ? null : string.Join(", ", causes);
    }

    private static IEnumerable<string> Texts(string question, MarkingRules rules) =>
        rules.Accepted.Where(a => a.Question == question).Select(a => a.Text);

    private static string KeyText(Question question) => GivenText.Of(question, question.Key);
}
