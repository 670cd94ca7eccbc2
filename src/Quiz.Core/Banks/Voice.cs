namespace Quiz.Core.Banks;

/// <summary>
/// How a claim reaches the reader: in the speaker's words, reported by the article, or as the narrator's own.
/// </summary>
public enum Voice
{
    Direct,
    Reported,
    Narrated,
}
