using Quiz.Core.Classroom.Statistics;
using Quiz.Core.Sessions;

namespace Quiz.Core.Classroom.Reports;

/// <summary>An attempt that a report counts.</summary>
public sealed record CountedSheet(StudentWork Student, AnswerSheet Sheet)
{
    /// <summary>What was earned in all.</summary>
    public double Total { get; } = CompensatedSum.Of(Sheet.Responses.Select(r => r.Points ?? 0));

    /// <summary>Of each student the first test that was handed in, or all that was handed in, practice too.</summary>
    public static Items<CountedSheet> Of(ClassWork work, CountedAttempts attempts) =>
        work.Students.SelectMany(student =>
        {
            IEnumerable<AnswerSheet> handedIn = student.Sheets.Where(s => s.IsHandedIn).OrderBy(s => s.Number);
            IEnumerable<AnswerSheet> counted = attempts == CountedAttempts.All
                ? handedIn
                : handedIn.Where(s => s.Mode == Mode.Test).Take(1);
            return counted.Select(sheet => new CountedSheet(student, sheet));
        }).ToItems();
}

/// <summary>Which attempts a report counts.</summary>
public enum CountedAttempts
{
    /// <summary>Each student's first test: later ones have seen the questions.</summary>
    First,

    All,
}
