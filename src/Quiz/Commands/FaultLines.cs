using Quiz.Core.Diagnostics;
using Quiz.Core.Prose;

namespace Quiz.Commands;

/// <summary>The faults of checked banks as lines that editors understand.</summary>
internal static class FaultLines
{
    public static void Write(CheckedBanks checks, TextWriter output)
    {
        foreach (CheckedBank bank in checks.Banks)
        {
            foreach (Diagnostic fault in bank.Faults)
            {
                string severity = fault.Severity == Severity.Error ? "error" : "warning";
                string rule = fault.Rule is { } name ? $" ({name})" : "";
                output.WriteLine(FormattableString.Invariant(
                    $"{Visible.Of(bank.Path)}:{fault.Span.Line}:{fault.Span.Column}: {severity}: {fault.Code}{rule}: {Visible.Of(fault.Message)}"));
            }
        }
    }
}
