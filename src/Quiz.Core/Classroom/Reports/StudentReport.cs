using Quiz.Core.Classroom.Collecting;

namespace Quiz.Core.Classroom.Reports;

/// <summary>How a student did in a counted attempt, or that there is none.</summary>
public sealed record StudentReport
{
    public required string Id { get; init; }

    /// <summary>Null where it is not known, or must not be told.</summary>
    public required string? Name { get; init; }

    /// <summary>Whether the student is on the list of the class, or there is none.</summary>
    public required bool IsListed { get; init; }

    /// <summary>Which attempt it is, from 1; null if none counts.</summary>
    public required int? Attempt { get; init; }

    /// <summary>Its row in the table of marks; null if none counts, or it must not be told.</summary>
    public required int? Row { get; init; }

    /// <summary>Whether something was begun, although nothing that counts was handed in.</summary>
    public required bool IsBegun { get; init; }

    public required double? Marks { get; init; }

    /// <summary>What the questions that were asked are worth.</summary>
    public required double? Max { get; init; }

    public required DateTimeOffset? FinishedAt { get; init; }

    public required bool IsLate { get; init; }

    /// <summary>What is to be known of the marks beside them.</summary>
    public Items<FindingKind> Warnings { get; init; }

    /// <summary>
    /// The tally of the certainty, apart from the marks; null where it was not asked for, or must not be told.
    /// </summary>
    public int? CertaintyMarks { get; init; }

    public required OutcomeCounts? Outcomes { get; init; }

    /// <summary>The questions that did not earn everything, by id.</summary>
    public required Items<string> NotRight { get; init; }

    /// <summary>
    /// The passages that decide most of those questions, at most three, by number: what is to be read again.
    /// </summary>
    public required Items<int> Reread { get; init; }
}
