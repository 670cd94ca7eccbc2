using System.Collections.Frozen;

namespace Quiz.Core.Banks.Derivation.Phrases;

/// <summary>The forms of verbs that a language's patterns need, for the verbs that it knows; others stay as the author wrote them.</summary>
internal sealed class Inflection
{
    public static Inflection None { get; } = new([], [], _ => false);

    private readonly FrozenDictionary<string, string> _bases;
    private readonly FrozenDictionary<string, string> _thirds;
    private readonly FrozenSet<string> _auxiliaries;
    private readonly Func<string, bool> _isPluralName;

    /// <param name="verbs">Each verb as it goes with one and with several: "doubts", "doubt".</param>
    /// <param name="auxiliaries">The same of verbs that never stand behind "does": "is", "are".</param>
    public Inflection(IEnumerable<(string One, string Several)> verbs, (string One, string Several)[] auxiliaries, Func<string, bool> isPluralName)
    {
        (string One, string Several)[] all = [.. verbs, .. auxiliaries];
        _bases = all.ToFrozenDictionary(v => v.One, v => v.Several);
        _thirds = all.ToFrozenDictionary(v => v.Several, v => v.One);
        _auxiliaries = auxiliaries.SelectMany(a => new[] { a.One, a.Several }).ToFrozenSet();
        _isPluralName = isPluralName;
    }

    public bool IsPluralName(string name) => _isPluralName(name);

    /// <summary>Whether a verb is written as for several ("doubt"), for one ("doubts"), or cannot be told (null).</summary>
    public bool? IsPlural(string verb) => _thirds.ContainsKey(First(verb)) ? true : _bases.ContainsKey(First(verb)) ? false : null;

    /// <summary>The verb as it stands behind "does"; null if it cannot be told.</summary>
    public string? Base(string verb) => IsPlural(verb) is null || _auxiliaries.Contains(First(verb)) ? null : For(verb, isPlural: true);

    public string For(string verb, bool isPlural) => (IsPlural(verb), isPlural) switch
    {
        (false, true) => _bases[First(verb)] + Rest(verb),
        (true, false) => _thirds[First(verb)] + Rest(verb),
        _ => verb,
    };

    private static string First(string verb) => verb.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? verb[..end] : verb;

    private static string Rest(string verb) => verb[First(verb).Length..];
}
