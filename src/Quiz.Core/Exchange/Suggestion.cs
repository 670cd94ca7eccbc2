using Quiz.Core.Banks.Yaml;
using Quiz.Core.Prose;

namespace Quiz.Core.Exchange;

/// <summary>What was probably meant by a name that nothing has.</summary>
internal static class Suggestion
{
    private const int Shortest = 3; // a name of one or two letters is near to all others of its length

    /// <summary>A sentence that asks; null if nothing is near.</summary>
    public static string? For(string name, IEnumerable<string> candidates) =>
        name.Length >= Shortest
            && Nearest.Of(name, candidates) is { } meant ? $"Did you mean {Quoted.Of(meant)}?" : null;
}
