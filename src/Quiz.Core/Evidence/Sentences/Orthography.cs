using System.Collections.Frozen;

namespace Quiz.Core.Evidence.Sentences;

/// <summary>What the splitter has to know about how a language is written.</summary>
/// <remarks>
/// Abbreviations are written without their last full stop. An entry in lower case also stands for the same word with
/// a capital; an entry with a capital, or of one letter, stands for itself only: "с." is a page, "С." an initial.
/// </remarks>
internal sealed record Orthography
{
    /// <summary>Abbreviations that something always follows: "Dr", "e.g".</summary>
    public FrozenSet<string> Leading { get; init; } = [];

    /// <summary>
    /// Abbreviations that may end a sentence: "U.S", "Inc". They do where one of <see cref="Starters"/> follows.
    /// </summary>
    public FrozenSet<string> Closing { get; init; } = [];

    /// <summary>Words that are abbreviations only where a number follows: "No".</summary>
    public FrozenSet<string> Numbered { get; init; } = [];

    /// <summary>Words with a capital that hardly ever stand inside a sentence.</summary>
    public FrozenSet<string> Starters { get; init; } = [];

    /// <summary>Verbs that tell who spoke, where the speaker may come first: "'Why?' Mary asked."</summary>
    public FrozenSet<string> SpeechVerbs { get; init; } = [];

    /// <summary>Whether a short number with a full stop is an ordinal: "am 3. Oktober".</summary>
    public bool HasDottedOrdinals { get; init; }

    /// <summary>Whether a space stands between the words and a closing guillemet: "« Pourquoi ? »".</summary>
    public bool SpacesGuillemets { get; init; }

    /// <summary>The orthography of a language by its BCP 47 tag; English for one that has no list of its own.</summary>
    public static Orthography Of(string language) => language.Split('-', '_')[0].ToLowerInvariant() switch
    {
        "de" => German.Orthography,
        "es" => Spanish.Orthography,
        "fr" => French.Orthography,
        "ru" => Russian.Orthography,
        _ => English.Orthography,
    };

    public bool IsLeading(string word) => Has(Leading, word);

    public bool IsClosing(string word) => Has(Closing, word);

    public bool IsNumbered(string word) => Has(Numbered, word);

    /// <summary>The words of a list that is written as one text.</summary>
    public static FrozenSet<string> Words(string list) =>
        list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static bool Has(FrozenSet<string> words, string word) =>
        words.Contains(word) || (word.Length > 1 && words.Contains(char.ToLowerInvariant(word[0]) + word[1..]));
}
