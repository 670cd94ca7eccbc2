namespace Quiz.Core.Banks;

/// <summary>How a speaker stands to what a claim says.</summary>
public enum Stance
{
    Asserts,
    Doubts,
    Denies,
    Asks,
    Expects,
    Hopes,
    Fears,
    Suggests,
}
