using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks;

/// <summary>What came of reading a file: the bank, unless an error stands in its way, and every fault found.</summary>
public sealed record Reading(Bank? Bank, Items<Diagnostic> Diagnostics);
