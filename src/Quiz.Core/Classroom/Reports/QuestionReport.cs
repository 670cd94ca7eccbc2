using Quiz.Core.Classroom.Statistics;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom.Reports;

/// <summary>How a class answered one question.</summary>
public sealed record QuestionReport
{
    public required string Id { get; init; }

    public required string Prompt { get; init; }

    /// <summary>The first passage that decides it, by its number (¶7); null where none does.</summary>
    public required int? Passage { get; init; }

    /// <summary>Whether everybody got all points, whatever the answer.</summary>
    public bool IsGiven { get; init; }

    /// <summary>How many were asked.</summary>
    public required int Asked { get; init; }

    /// <summary>What it is worth; null where it has no marks.</summary>
    public required double? Max { get; init; }

    public required OutcomeCounts Outcomes { get; init; }

    /// <summary>
    /// What was answered: of a choice all options, of others what was given, the most frequent first; then "I don't
    /// know" and blank.
    /// </summary>
    public required Items<AnswerRow> Answers { get; init; }

    /// <summary>What answers and proofs show together; empty where nothing was to be proved.</summary>
    public required Items<ProofCount> Proofs { get; init; }

    /// <summary>
    /// How many were wrong at the highest certainty; null where it was not asked for, or so few that it must not be
    /// told.
    /// </summary>
    public required int? SureAndWrong { get; init; }

    /// <summary>How many dispute it; null where so few that it must not be told.</summary>
    public required int? DisputeCount { get; init; }

    public required Items<Objection> Disputes { get; init; }

    /// <summary>The figures of test theory; null where it has no marks.</summary>
    public required ItemStatistics? Item { get; init; }
}

/// <summary>What a student has against a question.</summary>
public sealed record Objection(string Student, string Words);

/// <summary>How answers to a question turned out; null where so few that it must not be told.</summary>
public sealed record OutcomeCounts(int? Right, int? Partly, int? Wrong, int? DontKnow, int? Blank, int? Unscored);
