using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Decisions;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Classroom.Reports;
using Quiz.Core.Questions;
using Quiz.Storage;

namespace Quiz.Gradebooks;

/// <summary>The work of a class out of its gradebook, as a report takes it.</summary>
internal static class GradebookWork
{
    /// <exception cref="StorageException">There is no key yet.</exception>
    public static ClassWork Of(Gradebook book)
    {
        InForce inForce = book.InForce();
        KeyFile key = book.Key(inForce) ?? throw new StorageException(Regrading.NoKey);
        DateTimeOffset? deadline = inForce.Deadline ?? key.Terms.Deadline;
        Dictionary<string, Items<MarkedAnswer>> answers = book.Answers();
        return new ClassWork(key.Bank, book.Class(inForce, key).Students.Select(s => new StudentWork(
            s.Student.Id,
            s.Student.Name.Length > 0 ? s.Student.Name : null,
            Sheets(s, deadline, answers))).ToItems());
    }

    /// <summary>The attempt that counts is the first, whatever the others were: a report takes the first.</summary>
    private static Items<AnswerSheet> Sheets(StudentAttempts student, DateTimeOffset? deadline, Dictionary<string, Items<MarkedAnswer>> answers) => student.Attempts
        .OrderByDescending(a => a == (student.Counted < 0 ? null : student.Attempts[student.Counted]))
        .Select((a, i) => new AnswerSheet
        {
            Number = i + 1,
            FinishedAt = a.Best.HandedInAt,
            IsHandedIn = a.Best.IsHandedIn,
            IsLate = StudentAttempts.IsLate(a.Best, deadline),
            Responses = answers.GetValueOrDefault(a.Best.Hash).Where(r => r.Max > 0).Select(Response).ToItems(),
        }).ToItems();

    private static Response Response(MarkedAnswer answer)
    {
        bool isGiven = answer.State is not (AnswerState.Blank or AnswerState.Unfit);
        return new Response(answer.Question)
        {
            Answer = isGiven ? answer.Answer : null,
            Outcome = answer.State switch
            {
                AnswerState.Right => Outcome.Right,
                AnswerState.Partly => Outcome.Partly,
                AnswerState.Wrong => Outcome.Wrong,
                AnswerState.DontKnow => Outcome.DontKnow,
                AnswerState.Unread => Outcome.Unscored,
                AnswerState.Blank or AnswerState.Unfit => null,
            },
            Points = answer.Points,
            Max = answer.Max,
            Certainty = isGiven ? answer.Certainty : null,
            Proof = isGiven ? answer.Shown : null,
            Dispute = answer.Dispute,
        };
    }
}
