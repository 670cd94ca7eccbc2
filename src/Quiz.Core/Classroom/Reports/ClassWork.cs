using Quiz.Core.Banks;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Marking;

namespace Quiz.Core.Classroom.Reports;

/// <summary>What a class has done with the questions of a bank: all that its report is made from.</summary>
/// <param name="Students">Everybody in the class, also those who have handed in nothing; ids differ.</param>
/// <param name="Rules">By what it is marked, where that is more than the bank.</param>
public sealed record ClassWork(Bank Bank, Items<StudentWork> Students, MarkingRules? Rules = null)
{
    /// <summary>
    /// What is to be said of questions of the test that nobody has any more; null where there are none.
    /// </summary>
    public string? Gone { get; init; }
}

/// <summary>What one student has done.</summary>
/// <param name="Name">Null where only the id is known.</param>
/// <param name="IsListed">Whether the id is on the list of the class, or there is none; else it is whatever somebody
/// has typed.</param>
public sealed record StudentWork(string Id, string? Name, Items<AnswerSheet> Sheets, bool IsListed = true)
{
    /// <summary>What is to be known of the marks beside them.</summary>
    public Items<FindingKind> Warnings { get; init; }
}
