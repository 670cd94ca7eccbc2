using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks;

/// <summary>A rule of wording that need not be kept in one part of a bank.</summary>
/// <param name="Within">The part: a question, a row, or the bank.</param>
/// <param name="At">Where the rule is named.</param>
internal sealed record Allowance(string Rule, SourceSpan Within, SourceSpan At)
{
    public bool Covers(Diagnostic fault) => fault.Rule == Rule
        && (fault.Span.Line, fault.Span.Column).CompareTo((Within.Line, Within.Column)) >= 0
        && (fault.Span.Line, fault.Span.Column).CompareTo((Within.EndLine, Within.EndColumn)) < 0;
}
