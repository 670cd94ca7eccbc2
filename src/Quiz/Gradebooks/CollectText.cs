using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Prose;

namespace Quiz.Gradebooks;

/// <summary>Writes what a collecting has brought as lines.</summary>
internal static class CollectText
{
    private const int KindWidth = 11;

    /// <param name="folder">The current folder, which paths are shown from.</param>
    public static void Write(CollectReport report, string gradebook, string folder, TextWriter output)
    {
        output.WriteLine(Visible.Of($"Gradebook: {gradebook}"));
        output.WriteLine(FormattableString.Invariant($"{report.Taken.Seen} files, {report.Taken.Added} of them new."));
        string missing = report.HasRoster ? FormattableString.Invariant($", {report.Missing} missing") : ", no list of the class";
        output.WriteLine(FormattableString.Invariant($"{report.Class.Students.Count} students: {report.HandedIn} handed in, {report.NotHandedIn} not handed in{missing}."));
        if (!report.IsMarked) output.WriteLine("There is no key yet: the answers are kept, and marked as soon as --key names it.");
        foreach (Finding finding in report.Class.Findings) output.WriteLine(Visible.Of(Line(finding, folder)));
    }

    private static string Line(Finding finding, string folder)
    {
        string who = finding.Who.Length > 0 ? finding.Who + ": " : "";
        string at = finding.Lines is [var line, ..] ? FormattableString.Invariant($":{line}") : "";
        string file = finding.File is { } path ? $" ({ShownPath.Of(path, folder)}{at})" : "";
        return $"{GradebookRows.Word(finding.Kind),-KindWidth} {who}{finding.Sentence}{file}";
    }
}
