using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Decisions;
using Quiz.Core.Classroom.Reports;
using Quiz.Files.Storage;

namespace Quiz.Files.Gradebooks;

/// <summary>The work of a class out of its gradebook, as a report takes it.</summary>
public static class GradebookWork
{
    /// <remarks>Answers and key are read beside the files: of a class of thousands each takes its time.</remarks>
    /// <exception cref="StorageException">There is no key yet.</exception>
    public static ClassWork Of(Gradebook book)
    {
        InForce inForce = book.InForce();
        return book.AtOneMoment(() =>
        {
            byte[] bytes = book.KeyBytes(inForce) ?? throw new StorageException(Regrading.NoKey);
            var key = Task.Run(() => KeyJson.Read(bytes));
            Task<ResponseRows> answers = book.Beside(b => b.Responses());
            try
            {
                ClassWork work =
                    Of(book, inForce, key.GetAwaiter().GetResult(), () => answers.GetAwaiter().GetResult());
                return work.Rules is { Key.Gone: { IsEmpty: false } gone }
                    ? work with { Gone = GoneQuestions.Told(gone.Count, book.CountGone()) }
                    : work;
            }
            finally
            {
                // nothing goes on behind the end of this
                Task.WhenAll(key, answers).ContinueWith(_ => { }, TaskScheduler.Default).Wait();
            }
        });
    }

    /// <summary>Whether it is known who is in the class.</summary>
    /// <exception cref="StorageException">There is no key yet.</exception>
    public static bool HasRoster(Gradebook book)
    {
        InForce inForce = book.InForce();
        return !(inForce.Roster ?? book.Key(inForce)?.Students ?? []).IsEmpty;
    }

    private static ClassWork Of(Gradebook book, InForce inForce, KeyFile key, Func<ResponseRows> answers)
    {
        Items<StudentAttempts> students =
            CollectedClass.Of(book.Files(), inForce.TermsBy(key, book.Misfits()), withFindings: false).Students;
        ResponseRows rows = answers();
        return new ClassWork(key.TestBank, students.Select(s => new StudentWork(
            s.Student.Id,
            s.Student.Name.Length > 0 ? s.Student.Name : null,
            Sheets(s, inForce.Deadline ?? key.Terms.Deadline, rows),
            s.IsListed)
        { Warnings = s.Warnings }).ToItems(), inForce.RulesBy(key));
    }

    /// <summary>The attempt that counts is the first, whatever the others were: a report takes the first.</summary>
    private static Items<AnswerSheet> Sheets(StudentAttempts student, DateTimeOffset? deadline, ResponseRows answers) =>
        student.Attempts
            .OrderByDescending(a => a == (student.Counted < 0 ? null : student.Attempts[student.Counted]))
            .Select((a, i) => new AnswerSheet
            {
                Number = i + 1,
                FinishedAt = a.Best.HandedInAt,
                IsHandedIn = student.MayCount(a),
                IsLate = StudentAttempts.IsLate(a.Best, deadline),
                Responses = answers.Of(a.Best.Hash),
            }).ToItems();
}
