namespace Quiz.Core.Banks.Derivation;

/// <summary>How often each row has been a wrong option so far, so that each takes its fair share.</summary>
/// <param name="most">How often one may be.</param>
internal sealed class Uses(int most)
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public int Of(string id) => _counts.GetValueOrDefault(id);

    public bool IsFree(string id) => Of(id) < most;

    public void Add(IEnumerable<string> ids)
    {
        foreach (string id in ids) _counts[id] = Of(id) + 1;
    }

    /// <summary>Of so many slots, what falls to each of those who can take them, and one more.</summary>
    public static Uses Fair(int slots, int candidates) =>
        new(candidates == 0 ? 0 : ((slots + candidates - 1) / candidates) + 1);
}
