using Quiz.Core.Classroom.Collecting;
using Quiz.Files.Formats;

namespace Quiz.Files.Gradebooks;

/// <summary>The command by which a teacher decides what a finding asks, ready to be copied.</summary>
public static class AskedCommand
{
    /// <summary>Stands where the id of a student has to be filled in.</summary>
    private const string AnyId = "ID";

    /// <param name="folder">The current folder.</param>
    /// <param name="naming">What it needs to find the gradebook. Null where it finds it, and in a document, which is
    /// then the same wherever the files are collected.</param>
    public static string Of(ToDecide asked, string folder, string? naming = null)
    {
        string command = naming is null ? "quiz collect" : $"quiz collect {naming}";
        return asked switch
        {
            OwnerAsked owner =>
                owner.Attempts.Aggregate(
                    command, (line, a) =>
                        $"{line} --owner {ShellWord.Of($"{a.Receipt ?? ShownPath.Of(a.File ?? "", folder)}={owner.Meant ?? AnyId}")}"),
            PreferAsked prefer =>
                $"{command} --prefer {ShellWord.Of(FormattableString.Invariant($"{prefer.Student}={prefer.Attempt}"))}",
            _ => command,
        };
    }

    /// <summary>What stands before it in a line.</summary>
    public static string Purpose(ToDecide asked) => asked switch
    {
        OwnerAsked { Meant: { } id } => $"To count it for {id}:",
        PreferAsked => "To count it all the same:",
        OwnerAsked { Attempts.Count: > 1 } => "To say whose they are:",
        _ => "To say whose it is:",
    };
}
