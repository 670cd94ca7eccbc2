namespace Quiz.Core.Maps;

/// <summary>Somebody who is heard in the article, and all that is said by this voice, in the order of the text.</summary>
/// <param name="Role">Who that is, in a few words; null if nothing is told.</param>
public sealed record MapVoice(string Id, string Name, string? Role, Items<MapNode> Says);
