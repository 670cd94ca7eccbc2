using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks;

/// <summary>A bank while it is being read: what later parts refer to, where everything stands, and the faults found.</summary>
internal sealed class Draft(Report report, bool isWhole)
{
    public Report Report { get; } = report;

    public Origins Origins { get; } = new();

    public string Language { get; set; } = "en";

    public Ids<Side> Sides { get; } = new("side", report, isWhole);

    public Ids<Person> People { get; } = new("person", report, isWhole);

    public Ids<Passage> Passages { get; } = new("passage", report, isWhole);

    /// <summary>The passage that the question before belongs to.</summary>
    public string? LastPassage { get; set; }
}
