using Quiz.Core.Prose;

namespace Quiz.Core.Exchange;

/// <summary>What the parts of a question are called: by their ids first, else by their texts.</summary>
/// <remarks>
/// Texts are compared folded. A bank has no two parts of one question that look alike, so a quote or a dash typed in
/// another way is still the same part.
/// </remarks>
internal sealed class PartNames
{
    private const int MostTold = 12;

    private readonly string _what;
    private readonly string _question;
    private readonly Dictionary<string, string> _ids;
    private readonly Dictionary<string, string> _texts;

    /// <param name="what">What a part is, in a sentence: "option".</param>
    /// <param name="comparer">How names are compared; letter by letter if nothing is said.</param>
    public PartNames(string what, string question, IEnumerable<(string Id, string Text)> parts,
        StringComparer? comparer = null)
    {
        (_what, _question) = (what, question);
        _ids = new(comparer ?? StringComparer.Ordinal);
        _texts = new(comparer ?? StringComparer.Ordinal);
        foreach ((string id, string text) in parts)
        {
            _ids.TryAdd(id, id);
            _texts.TryAdd(Folding.Fold(text), id);
        }
    }

    /// <summary>The id of what is called so; null if nothing is.</summary>
    public string? Find(string name)
    {
        if (_ids.TryGetValue(name, out string? id)) return id;
        string folded = Folding.Fold(name);
        return _ids.GetValueOrDefault(folded) ?? _texts.GetValueOrDefault(folded);
    }

    /// <summary>The id of what is called so.</summary>
    /// <exception cref="MalformedLineException">Nothing is.</exception>
    public string Get(string name) => Find(name) ?? throw new MalformedLineException(
        $"{Quoted.Of(_question)} has no {_what} {Quoted.Of(name)}. {Suggestion.For(name, _ids.Keys.Concat(_texts.Keys)) ?? $"It has: {Told()}."}");

    private string Told() =>
        string.Join(", ", _ids.Keys.Take(MostTold).Select(Quoted.Of)) + (_ids.Count > MostTold ? ", …" : "");
}
