using System.CommandLine.Parsing;

namespace Quiz.Commands;

/// <summary>What can stand where a command line names files.</summary>
internal static class Paths
{
    /// <summary>
    /// Reports paths that are empty, and options that the parser took for a path because they are misspelt.
    /// </summary>
    /// <param name="allowed">Something that begins like an option and is none.</param>
    public static void Check(ArgumentResult result, string? allowed = null)
    {
        if (result.Tokens.Any(t => t.Value.Trim().Length == 0)) result.AddError("A file's path cannot be empty.");
        foreach (Token odd in result.Tokens.Where(t => t.Value.StartsWith('-') && t.Value != allowed))
            result.AddError($"There is no option {odd.Value}. If it is a file, write ./{odd.Value}.");
    }
}
