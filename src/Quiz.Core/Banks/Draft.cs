using Quiz.Core.Diagnostics;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks;

/// <summary>
/// A bank while it is being read: what later parts refer to, where everything stands, and the faults found.
/// </summary>
internal sealed class Draft(Report report)
{
    public Report Report { get; } = report;

    public Origins Origins { get; } = new();

    public string Language { get; set; } = "en";

    /// <summary>Whether answers are to be proved, as the bank says of all its questions.</summary>
    public ProofPolicy? Prove { get; set; }

    /// <summary>The families that the bank names, and where.</summary>
    public OrderedDictionary<string, SourceSpan> Families { get; } = [];

    /// <summary>All questions that the tables yield, also those that a written one replaces.</summary>
    public Items<Question> Derived { get; set; }

    /// <summary>The warnings that the author has allowed, each with a reason.</summary>
    public List<Allowance> Allowances { get; } = [];

    public Ids<Side> Sides { get; } = new("side", report);

    public Ids<Person> People { get; } = new("person", report);

    /// <summary>What the people are called; asked for when all of them have been read.</summary>
    public Names Names => field ??= new Names(People.All);

    public Ids<Passage> Passages { get; } = new("passage", report);

    /// <summary>What is said and what is not, whose ids derived questions are known by.</summary>
    public Ids<Claim> Claims { get; } = new("claim", report);

    /// <summary>The passage that the question before belongs to.</summary>
    public string? LastPassage { get; set; }
}
