using Quiz.Core.Banks;

namespace Quiz.Core.Classroom;

/// <summary>
/// Which question, option or item of the bank each neutral id of a pack stands for. It is in the key file only.
/// </summary>
/// <param name="Questions">In the pack's order.</param>
/// <param name="Passages">In their order, which pack and bank share.</param>
public sealed record KeyMap(Items<MappedQuestion> Questions, Items<MappedId> Passages)
{
    /// <summary>The question that an id of the pack stands for; null if none does.</summary>
    public MappedQuestion? Find(string id) => Questions.FirstOrDefault(q => q.Id == id);

    /// <summary>A bank with its questions where the map places them.</summary>
    internal Bank Place(Bank bank)
    {
        var places = Questions.Where(q => q.Passage is not null)
            .ToDictionary(q => q.Bank, q => q.Passage, StringComparer.Ordinal);
        return places.Count == 0 ? bank : bank with
        {
            Questions = bank.Questions
            .Select(q => places.TryGetValue(q.Id, out string? passage) ? q with { Passage = passage } : q)
            .ToItems()
        };
    }

    /// <summary>What a question of the bank is in the pack; null if it is not there.</summary>
    public MappedQuestion? FindBank(string id) => Questions.FirstOrDefault(q => q.Bank == id);
}

/// <summary>An id of a pack and what it stands for in the bank.</summary>
public sealed record MappedId(string Id, string Bank);

/// <summary>A question of a pack and what it stands for in the bank.</summary>
/// <param name="Parts">Its options or items; of pairs first the left sides, numbered, then the right ones, lettered. In
/// the pack's order.</param>
/// <param name="IsOnWhole">Whether it is on the whole text and comes last on paper. Tests made before there was such an
/// end say nothing, and keep their order.</param>
/// <param name="Passage">Where it is placed, if its bank does not say so: in an excerpt, one without evidence stands
/// behind another question than before.</param>
public sealed record MappedQuestion(
    string Id, string Bank, Items<MappedId> Parts, bool IsOnWhole = false, string? Passage = null)
{
    /// <exception cref="MalformedFileException">The question has no such part.</exception>
    public string PartOf(string id) => Parts.FirstOrDefault(p => p.Id == id)?.Bank
        ?? throw new MalformedFileException($"The question {Id} of this pack has nothing called \"{id}\".");
}
