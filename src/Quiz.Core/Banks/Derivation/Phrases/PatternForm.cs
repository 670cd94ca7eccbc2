namespace Quiz.Core.Banks.Derivation.Phrases;

/// <summary>A sentence pattern as a bank may write it: its name, and the placeholders it has.</summary>
/// <param name="Needed">Without these the sentence would say too little, or more than the article does.</param>
/// <param name="Allowed">These may stand in it as well.</param>
internal sealed record PatternForm(string Name, Items<string> Needed = default, Items<string> Allowed = default)
{
    public IEnumerable<string> Known => Needed.Concat(Allowed);

    /// <summary>The pattern that this one is a variant of ("who-said-direct" of "who-said"), which stands in where there is no variant.</summary>
    public string? VariantOf { get; init; }
}
