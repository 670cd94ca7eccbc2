using Quiz.Core.Evidence;

namespace Quiz.Core.Banks;

/// <summary>Something that somebody says in the article.</summary>
public sealed record Claim
{
    public required string Id { get; init; }

    /// <summary>The speaker's id, or <see cref="Person.Narrator"/>.</summary>
    public required string By { get; init; }

    /// <summary>Others who say the same.</summary>
    public Items<string> AlsoBy { get; init; }

    public Voice Voice { get; init; } = Voice.Reported;

    /// <summary>
    /// How the speaker stands to it; null where a bank of the older form has a verb that does more than say.
    /// </summary>
    public Stance? Stance { get; init; } = Quiz.Core.Banks.Stance.Asserts;

    /// <summary>The article's own word for it ("is not convinced"), for feedback.</summary>
    public string? Verb { get; init; }

    /// <summary>Whether it is a judgement of the writer's: bare facts are nobody's opinion.</summary>
    public bool IsOpinion { get; init; }

    /// <summary>What is said, as a sentence that stands alone.</summary>
    public required string Says { get; init; }

    /// <summary>The claims that mean the same in other words, by id.</summary>
    public Items<string> Same { get; init; }

    /// <summary>The families of questions that it stays out of.</summary>
    public Items<string> NotFor { get; init; }

    public Items<EvidenceEntry> Evidence { get; init; }
}
