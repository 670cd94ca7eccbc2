namespace Quiz.Core.Diagnostics;

/// <summary>How much a fault in a bank matters: an error stops it from being played, a warning does not.</summary>
public enum Severity
{
    Warning,
    Error,
}
