namespace Quiz.Core.Grading;

/// <summary>What typed answers are compared without.</summary>
public sealed record TextPolicy(bool IgnoreCase, bool IgnoreAccents)
{
    public static TextPolicy Lenient { get; } = new(true, true);
}
