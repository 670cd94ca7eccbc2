namespace Quiz.Core.Classroom;

/// <summary>Which question, option or item of the bank each neutral id of a pack stands for. It is in the key file only.</summary>
/// <param name="Questions">In the pack's order.</param>
/// <param name="Passages">In their order, which pack and bank share.</param>
public sealed record KeyMap(Items<MappedQuestion> Questions, Items<MappedId> Passages)
{
    /// <summary>The question that an id of the pack stands for; null if none does.</summary>
    public MappedQuestion? Find(string id) => Questions.FirstOrDefault(q => q.Id == id);

    /// <summary>What a question of the bank is in the pack; null if it is not there.</summary>
    public MappedQuestion? FindBank(string id) => Questions.FirstOrDefault(q => q.Bank == id);
}

/// <summary>An id of a pack and what it stands for in the bank.</summary>
public sealed record MappedId(string Id, string Bank);

/// <summary>A question of a pack and what it stands for in the bank.</summary>
/// <param name="Parts">Its options or items; of pairs first the left sides, numbered, then the right ones, lettered. In the pack's order.</param>
public sealed record MappedQuestion(string Id, string Bank, Items<MappedId> Parts)
{
    /// <exception cref="MalformedFileException">The question has no such part.</exception>
    public string PartOf(string id) => Parts.FirstOrDefault(p => p.Id == id)?.Bank
        ?? throw new MalformedFileException($"The question {Id} of this pack has nothing called \"{id}\".");
}
