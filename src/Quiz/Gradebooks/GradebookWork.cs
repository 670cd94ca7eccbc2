using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Decisions;
using Quiz.Core.Classroom.Reports;
using Quiz.Storage;

namespace Quiz.Gradebooks;

/// <summary>The work of a class out of its gradebook, as a report takes it.</summary>
internal static class GradebookWork
{
    /// <exception cref="StorageException">There is no key yet.</exception>
    public static ClassWork Of(Gradebook book)
    {
        InForce inForce = book.InForce();
        ((KeyFile key, CollectedClass collected), ResponseRows answers) = book.Both(() => WhoOf(book, inForce), beside => beside.Responses());
        DateTimeOffset? deadline = inForce.Deadline ?? key.Terms.Deadline;
        return new ClassWork(key.Bank, collected.Students.Select(s => new StudentWork(
            s.Student.Id,
            s.Student.Name.Length > 0 ? s.Student.Name : null,
            Sheets(s, deadline, answers),
            s.IsListed)).ToItems());
    }

    /// <summary>Whether it is known who is in the class.</summary>
    /// <exception cref="StorageException">There is no key yet.</exception>
    public static bool HasRoster(Gradebook book)
    {
        InForce inForce = book.InForce();
        return !(inForce.Roster ?? book.Key(inForce)?.Students ?? []).IsEmpty;
    }

    private static (KeyFile Key, CollectedClass Class) WhoOf(Gradebook book, InForce inForce)
    {
        KeyFile key = book.Key(inForce) ?? throw new StorageException(Regrading.NoKey);
        return (key, book.Attempts(inForce, key));
    }

    /// <summary>The attempt that counts is the first, whatever the others were: a report takes the first.</summary>
    private static Items<AnswerSheet> Sheets(StudentAttempts student, DateTimeOffset? deadline, ResponseRows answers) => student.Attempts
        .OrderByDescending(a => a == (student.Counted < 0 ? null : student.Attempts[student.Counted]))
        .Select((a, i) => new AnswerSheet
        {
            Number = i + 1,
            FinishedAt = a.Best.HandedInAt,
            IsHandedIn = a.Best.IsHandedIn,
            IsLate = StudentAttempts.IsLate(a.Best, deadline),
            Responses = answers.Of(a.Best.Hash),
        }).ToItems();
}
