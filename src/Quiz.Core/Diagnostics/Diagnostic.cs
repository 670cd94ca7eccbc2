namespace Quiz.Core.Diagnostics;

/// <summary>One fault found in a bank: what is wrong, where, and what to write instead.</summary>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan Span, string Message)
{
    /// <summary>
    /// The rule of wording that it breaks, by the name under which it can be allowed; null for every other fault.
    /// </summary>
    public string? Rule { get; init; }
}
