using System.Collections.Frozen;

namespace Quiz.Core.Banks.Derivation.Phrases;

/// <summary>A language that questions are worded in: its patterns, and as much of its grammar as they need.</summary>
internal sealed record Idiom
{
    /// <summary>The first part of its BCP 47 tag.</summary>
    public required string Tag { get; init; }

    public required FrozenDictionary<string, string> Patterns { get; init; }

    /// <summary>Words that carry little meaning.</summary>
    public required FrozenSet<string> SmallWords { get; init; }

    /// <summary>Words that can open a clause and begin no name: on a sentence they are written small.</summary>
    public required FrozenSet<string> Openers { get; init; }

    /// <summary>Words that can open a name and are written small all the same: "the Harbour Board".</summary>
    public required FrozenSet<string> Articles { get; init; }

    /// <summary>Those small words that change what a clause says: "not", "could".</summary>
    public required FrozenSet<string> Telling { get; init; }

    /// <summary>The words that can join a clause to its verb.</summary>
    public required FrozenSet<string> Joints { get; init; }

    /// <summary>Verbs that mean no more than "says", and could give away who it is ("writes").</summary>
    public required FrozenSet<string> PlainVerbs { get; init; }

    /// <summary>The same of "said".</summary>
    public required FrozenSet<string> PlainPastVerbs { get; init; }

    /// <summary>Verbs by which what follows is called into question.</summary>
    public required FrozenSet<string> Negating { get; init; }

    /// <summary>Verbs that ask.</summary>
    public required FrozenSet<string> Asking { get; init; }

    /// <summary>Words in a clause that can only mean somebody outside of it, often the one who speaks; "they" does so where several speak.</summary>
    public required FrozenSet<string> Pronouns { get; init; }

    public required FrozenSet<string> PluralPronouns { get; init; }

    public Inflection Inflection { get; init; } = Inflection.None;

    /// <summary>Whether a verb calls into question what it is said of; without a verb it is just said.</summary>
    public bool Negates(string? verb) => verb is not null && Negating.Contains(verb.Split(' ')[0]);

    /// <summary>The language of a bank, or English where its language has no patterns of its own.</summary>
    public static Idiom Of(string language) => Find(language) ?? English.Idiom;

    public static Idiom? Find(string language)
    {
        string tag = language.Split('-')[0];
        return new[] { English.Idiom, German.Idiom }.FirstOrDefault(i => i.Tag.Equals(tag, StringComparison.OrdinalIgnoreCase));
    }
}
