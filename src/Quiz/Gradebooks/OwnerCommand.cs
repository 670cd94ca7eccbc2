using Quiz.Core.Classroom.Collecting;

namespace Quiz.Gradebooks;

/// <summary>The command by which a teacher says whose an attempt is, ready to be copied.</summary>
/// <remarks>It does not name the gradebook, so that what is said of the same files is the same wherever they are collected.</remarks>
internal static class OwnerCommand
{
    /// <summary>Stands where the id of a student has to be filled in.</summary>
    private const string AnyId = "ID";

    /// <param name="folder">The current folder.</param>
    public static string Of(OwnerAsked asked, string folder) => asked.Attempts.Aggregate(
        "quiz collect", (line, a) => $"{line} --owner {ShellWord.Of($"{a.Receipt ?? ShownPath.Of(a.File ?? "", folder)}={asked.Meant ?? AnyId}")}");

    /// <summary>The end of a line about it.</summary>
    public static string Sentence(OwnerAsked asked, string folder) => $"{(asked.Meant is { } id ? $"To count it for {id}" : "To say whose it is")}: {Of(asked, folder)}";
}
