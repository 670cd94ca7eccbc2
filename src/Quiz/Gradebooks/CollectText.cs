using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Prose;

namespace Quiz.Gradebooks;

/// <summary>Writes what a collecting has brought as lines.</summary>
internal static class CollectText
{
    private const int KindWidth = 11;

    /// <summary>As many spare copies are listed one by one; where a whole class copies its files into a folder, more would hide the rest.</summary>
    private const int MostSpare = 3;

    /// <param name="naming">What commands need to find the gradebook; null where they find it.</param>
    /// <param name="folder">The current folder, which paths are shown from.</param>
    public static void Write(CollectReport report, string gradebook, string? naming, string folder, TextWriter output)
    {
        string needed = naming is not null && report.Class.Findings.Any(f => f.Asks is not null) ? $" (add {naming} to the commands below)" : "";
        output.WriteLine(Visible.Of($"Gradebook: {gradebook}{needed}"));
        output.WriteLine(FormattableString.Invariant($"{report.Taken.Seen} files, {report.Taken.Added} of them new."));
        string missing = report.HasRoster ? FormattableString.Invariant($", {report.Missing} missing") : ", no list of the class";
        output.WriteLine(FormattableString.Invariant($"{report.Class.Students.Count} students: {report.HandedIn} handed in, {report.NotHandedIn} not handed in{missing}."));
        if (!report.IsMarked) output.WriteLine("There is no key yet: the answers are kept, and marked as soon as --key names it.");
        bool isSummed = report.Class.Findings.Count(f => f.Spare > 0) > MostSpare;
        int spare = 0;
        foreach (Finding finding in report.Class.Findings)
        {
            if (spare > 0 && finding.Kind > FindingKind.Copy) WriteSpare(ref spare, output);
            if (isSummed && finding.Spare > 0) spare += finding.Spare;
            else output.WriteLine(Visible.Of(Line(finding, folder)));
        }

        if (spare > 0) WriteSpare(ref spare, output);
    }

    private static void WriteSpare(ref int spare, TextWriter output)
    {
        output.WriteLine(FormattableString.Invariant($"{GradebookRows.Word(FindingKind.Copy),-KindWidth} {spare} files are the same as others, byte for byte, and change nothing: --json names them."));
        spare = 0;
    }

    private static string Line(Finding finding, string folder)
    {
        string who = finding.Who.Length > 0 ? finding.Who + ": " : "";
        string at = finding.Lines is [var line, ..] ? FormattableString.Invariant($":{line}") : "";
        string file = finding.File is { } path ? $" ({ShownPath.Of(path, folder)}{at})" : "";
        string asks = finding.Asks is { } asked ? " " + OwnerCommand.Sentence(asked, folder) : "";
        return $"{GradebookRows.Word(finding.Kind),-KindWidth} {who}{finding.Sentence}{file}{asks}";
    }
}
