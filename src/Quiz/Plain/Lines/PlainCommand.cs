using Quiz.Core;
using Quiz.Core.Banks.Yaml;

namespace Quiz.Plain.Lines;

/// <summary>A row of a command table: how a command is called, what it does, and what the help says about it.</summary>
/// <param name="Names">Its names without the colon, the usual one first.</param>
/// <param name="Argument">What may stand after it, as the help writes it; empty if nothing.</param>
/// <param name="Help">What it does.</param>
/// <typeparam name="T">What it is done to.</typeparam>
internal sealed record PlainCommand<T>(Items<string> Names, string Argument, string Help, Action<T, string> Do)
{
    public bool IsCalled(string name) => Names.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>":find WORDS: finds words in the article."</summary>
    public string Line =>
        $"{string.Join(" or ", Names.Select(n => ":" + n))}{(Argument.Length > 0 ? " " + Argument : "")}: {Help}.";
}

/// <summary>Finds commands in their table.</summary>
internal static class PlainCommand
{
    /// <summary>Does what a line after its colon says, or says that there is no such command.</summary>
    public static void Do<T>(Items<PlainCommand<T>> all, T at, string line, Action<string> say)
    {
        string[] words =
            line.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string name = words.Length > 0 ? words[0] : "";
        if (all.FirstOrDefault(c => c.IsCalled(name)) is { } command) command.Do(at, words.Length > 1 ? words[1] : "");
        else say(Unknown(name, all.SelectMany(c => c.Names)));
    }

    private static string Unknown(string name, IEnumerable<string> names) =>
        Nearest.Of(name.ToLowerInvariant(), names) is { } meant
            ? $"There is no command \":{name}\". Did you mean :{meant}?"
            : $"There is no command \":{name}\". :help lists them all; an answer that begins with a colon is typed with two.";
}
