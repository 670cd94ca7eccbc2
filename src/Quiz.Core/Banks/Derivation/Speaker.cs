using Quiz.Core.Banks.Derivation.Languages;

namespace Quiz.Core.Banks.Derivation;

/// <summary>A voice that is heard in the article: a person, a paper, or the writer.</summary>
/// <param name="Name">The name as it goes inside a sentence.</param>
/// <param name="Names">All names that the text uses, folded.</param>
/// <param name="IsPlural">Whether it is several who speak.</param>
/// <param name="Claims">What is said by this voice, by id.</param>
internal sealed record Speaker(string Id, string Name, Items<string> Names, bool IsPlural, Items<Claim> Claims)
{
    /// <summary>The name as it stands alone.</summary>
    public string Title => Sentences.Capital(Name);

    public bool IsWriter => Id == Person.Narrator;

    /// <summary>Whether a folded text names this speaker.</summary>
    public bool IsNamedIn(string text) => Names.Any(name => Naming.Names(text, name));
}
