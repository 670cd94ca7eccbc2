using Quiz.Core;

namespace Quiz.Plain;

/// <summary>A row of the command table: how a command is called, what it does, and what the help says about it.</summary>
/// <param name="Names">Its names without the colon, the usual one first.</param>
/// <param name="Argument">What may stand after it, as the help writes it; empty if nothing.</param>
/// <param name="Help">What it does.</param>
internal sealed record PlainCommand(Items<string> Names, string Argument, string Help, Action<PlainSitting, string> Do)
{
    public bool IsCalled(string name) => Names.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>":find WORDS: finds words in the article."</summary>
    public string Line => $"{string.Join(" or ", Names.Select(n => ":" + n))}{(Argument.Length > 0 ? " " + Argument : "")}: {Help}.";
}
