using Quiz.Core.Sessions;

namespace Quiz.Core.Classroom.Reports;

/// <summary>The answers of one student in one attempt.</summary>
public sealed record AnswerSheet
{
    public Mode Mode { get; init; } = Mode.Test;

    /// <summary>Which attempt of the student it is, from 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>Null where it was not finished, or nobody knows when.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    public bool IsHandedIn { get; init; } = true;

    public bool IsLate { get; init; }

    /// <summary>One for each question that the student was asked, those left blank included.</summary>
    public required Items<Response> Responses { get; init; }
}
