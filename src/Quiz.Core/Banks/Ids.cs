using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks;

/// <summary>The ids of one table: each declared once, well-formed, and known to whoever refers to it.</summary>
/// <param name="what">What the table holds, in a sentence: "passage".</param>
internal sealed class Ids<T>(string what, Report report) where T : class
{
    public const int LongestId = 64;

    private readonly Dictionary<string, TextNode> _declared = [];
    private readonly Dictionary<string, T> _values = [];

    /// <summary>
    /// Whether the whole table could be read; if not, an unknown id may stand in the part that could not.
    /// </summary>
    public bool IsWhole { get; set; } = true;

    /// <summary>Takes an id into the table; null if it is absent or cannot be used.</summary>
    public string? Declare(TextNode? id)
    {
        if (id is null) return null;
        if (!IsId(id.Value))
            report.Add(Problem.BadId(id.Span, id.Value));
        else if (!_declared.TryAdd(id.Value, id))
            report.Add(Problem.DuplicateId(id.Span, what, id.Value, _declared[id.Value].Span.Line));
        else
            return id.Value;
        return null;
    }

    public void Set(string? id, T value)
    {
        if (id is null) return;
        First ??= value;
        _values[id] = value;
    }

    /// <summary>The id that is referred to, if there is such a thing; otherwise reports that there is not.</summary>
    public string? Refer(TextNode? id)
    {
        if (id is null) return null;
        if (_declared.ContainsKey(id.Value)) return id.Value;
        if (IsWhole)
            report.Add(Problem.UnknownReference(
                id.Span, what, id.Value, report.IsFull ? null : Nearest.Of(id.Value, _declared.Keys.Take(1000))));
        return null;
    }

    /// <summary>What stands first in the table.</summary>
    public T? First { get; private set; }

    /// <summary>All that the table holds.</summary>
    public IEnumerable<T> All => _values.Values;

    public T? Find(string id) => _values.GetValueOrDefault(id);

    /// <summary>Small letters and digits, in words joined by single hyphens.</summary>
    public static bool IsId(string text)
    {
        if (text.Length is 0 or > LongestId || text[0] == '-' || text[^1] == '-') return false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '-' ? text[i - 1] == '-' : !char.IsAsciiLetterLower(text[i]) && !char.IsAsciiDigit(text[i]))
                return false;
        }

        return true;
    }
}
