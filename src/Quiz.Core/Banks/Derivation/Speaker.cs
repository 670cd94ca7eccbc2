using Quiz.Core.Banks.Derivation.Phrases;

namespace Quiz.Core.Banks.Derivation;

/// <summary>A voice that is heard in the article: a person, a paper, or the narrator.</summary>
/// <param name="Name">The name as it goes on a sentence.</param>
/// <param name="Names">All names that the text uses, folded.</param>
/// <param name="IsPlural">Whether verbs go with it as with several.</param>
/// <param name="Claims">What is said by this voice, by id.</param>
internal sealed record Speaker(string Id, string Name, Items<string> Names, bool IsPlural, Items<Claim> Claims)
{
    /// <summary>The name as it stands alone.</summary>
    public string Title => Phrasebook.Capital(Name);

    public bool IsNarrator => Id == Person.Narrator;

    /// <summary>Whether a folded text names this speaker.</summary>
    public bool IsNamedIn(string text) => Names.Any(name => Naming.Names(text, name));
}
