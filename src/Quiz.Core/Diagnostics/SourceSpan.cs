namespace Quiz.Core.Diagnostics;

/// <summary>
/// A stretch of a bank's source: lines and columns count from 1, columns in Unicode code points, the end is excluded.
/// </summary>
public readonly record struct SourceSpan(int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The place of a fault that concerns the file as a whole.</summary>
    public static SourceSpan Start { get; } = new(1, 1, 1, 1);
}
