using Quiz.Core.Classroom.Collecting;

namespace Quiz.Gradebooks;

/// <summary>The command by which a teacher says whose an attempt is, ready to be copied.</summary>
internal static class OwnerCommand
{
    /// <summary>Stands where the id of a student has to be filled in.</summary>
    private const string AnyId = "ID";

    /// <param name="folder">The current folder.</param>
    /// <param name="naming">What it needs to find the gradebook. Null where it finds it, and in a document, which is then the same wherever the files are collected.</param>
    public static string Of(OwnerAsked asked, string folder, string? naming = null) => asked.Attempts.Aggregate(
        naming is null ? "quiz collect" : $"quiz collect {naming}", (line, a) => $"{line} --owner {ShellWord.Of($"{a.Receipt ?? ShownPath.Of(a.File ?? "", folder)}={asked.Meant ?? AnyId}")}");

    /// <summary>What stands before it in a line.</summary>
    public static string Purpose(OwnerAsked asked) => asked.Meant is { } id ? $"To count it for {id}:" : "To say whose it is:";
}
