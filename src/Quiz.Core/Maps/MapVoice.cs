namespace Quiz.Core.Maps;

/// <summary>Somebody who is heard in the article, with all that this voice says, in the order of the text.</summary>
/// <param name="Role">Who that is, in a few words; null if nothing is told.</param>
public sealed record MapVoice(string Id, string Name, string? Role, Items<MapNode> Says);
