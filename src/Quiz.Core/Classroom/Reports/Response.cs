using Quiz.Core.Questions;

namespace Quiz.Core.Classroom.Reports;

/// <summary>What a student gave to one question, and what it earned.</summary>
/// <param name="Question">The question's id in the bank.</param>
public sealed record Response(string Question)
{
    /// <summary>By the bank's ids; null where the question was left blank.</summary>
    public Answer? Answer { get; init; }

    /// <summary>Null where the question was left blank.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>What it earned; null where a person has to read it and has not yet.</summary>
    public double? Points { get; init; }

    /// <summary>What the question is worth.</summary>
    public double Max { get; init; } = 1;

    /// <summary>From 1 to 3; null if it was not given.</summary>
    public int? Certainty { get; init; }

    /// <summary>What the certainty earned in its own tally; null where none counts.</summary>
    public int? Mark { get; init; }

    /// <summary>Null where no proof counts.</summary>
    public ProofOutcome? Proof { get; init; }

    /// <summary>What the student has against the question, in the own words; null if nothing.</summary>
    public string? Dispute { get; init; }

    /// <summary>Whether it has marks and did not earn all of them.</summary>
    public bool IsLost => Points is { } points && points < Max;

    /// <summary>A response as judged by a bank's question.</summary>
    /// <param name="answer">Null, or an answer that says nothing, is a question left blank.</param>
    public static Response Of(
        Question question, Answer? answer, Judgement? judged, int? certainty = null, string? dispute = null)
    {
        bool isBlank = answer is null || judged is null || Blank.Is(answer);
        return new Response(question.Id)
        {
            Answer = isBlank ? null : answer,
            Outcome = isBlank ? null : judged?.Outcome,
            Points = !question.IsScored ? null : isBlank ? 0 : (judged?.Score ?? 0) * question.Points,
            Max = question.Points,
            Certainty = isBlank ? null : certainty,
            Mark = isBlank ? null : judged?.Mark,
            Proof = isBlank ? null : judged?.Proof,
            Dispute = dispute,
        };
    }
}
