namespace Quiz.Core.Banks.Derivation;

/// <summary>
/// Which claims mean the same, as their rows declare it: who is the same as another is the same as all of its equals.
/// </summary>
internal sealed class Meanings
{
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);

    public Meanings(Items<Claim> claims)
    {
        foreach (Claim claim in claims)
        {
            foreach (string other in claim.Same) Join(claim.Id, other);
        }
    }

    public bool AreSame(Claim one, Claim other) => AreSame(one.Id, other.Id);

    /// <param name="one">The id of a claim.</param>
    /// <param name="other">The id of another, or the same.</param>
    public bool AreSame(string one, string other) => Of(one) == Of(other);

    /// <summary>The least id of all that mean the same.</summary>
    private string Of(string id)
    {
        while (_parents.TryGetValue(id, out string? parent)) id = parent;
        return id;
    }

    private void Join(string one, string other)
    {
        (one, other) = (Of(one), Of(other));
        if (one == other) return;
        if (string.CompareOrdinal(one, other) < 0) _parents[other] = one;
        else _parents[one] = other;
    }
}
