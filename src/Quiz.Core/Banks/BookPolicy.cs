namespace Quiz.Core.Banks;

/// <summary>Whether the passages can be read while answering.</summary>
public enum BookPolicy
{
    Open,
    Closed,
}
