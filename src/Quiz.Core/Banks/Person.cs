namespace Quiz.Core.Banks;

/// <summary>Someone who speaks in the article, or a paper that does.</summary>
/// <param name="Also">Other names that the text uses for the same speaker.</param>
/// <param name="IsPlural">Whether it is several who speak with one voice ("the residents").</param>
public sealed record Person(string Id, string Name, string? Role, Items<string> Also, bool IsPlural = false)
{
    /// <summary>The reserved id of the narrator's own voice.</summary>
    public const string Narrator = "article";

    public IEnumerable<string> Names => [Name, .. Also];
}
