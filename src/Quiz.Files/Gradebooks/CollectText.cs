using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Prose;
using Quiz.Core.Wording;

namespace Quiz.Files.Gradebooks;

/// <summary>Writes what a collecting has brought as lines.</summary>
public static class CollectText
{
    private const int KindWidth = 11;

    /// <summary>
    /// As many spare copies are listed one by one; where a whole class copies its files into a folder, more would hide
    /// the rest.
    /// </summary>
    private const int MostSpare = 3;

    /// <param name="naming">What commands need to find the gradebook; null where they find it.</param>
    /// <param name="folder">The current folder, which paths are shown from.</param>
    /// <param name="columns">How long a line may be; null where none is broken.</param>
    public static void Write(
        CollectReport report, string gradebook, string? naming, string folder, int? columns, TextWriter output)
    {
        output.WriteLine(Visible.Of($"Gradebook: {gradebook}"));
        if (report.HasLooked)
            output.WriteLine(FormattableString.Invariant(
                $"{Words.Count(report.Taken.Seen, "file")}, {report.Taken.Added} of them new."));
        output.WriteLine(Counts(report));
        if (!report.IsMarked)
            output.WriteLine("There is no key yet: the answers are kept, and marked as soon as --key names it.");
        if (report.Gone is { } gone) output.WriteLine(gone);
        bool isSummed = report.Class.Findings.Count(f => f.Spare > 0) > MostSpare;
        int spare = 0;
        foreach (Finding finding in report.Class.Findings)
        {
            if (spare > 0 && finding.Kind > FindingKind.Copy) WriteSpare(ref spare, output);
            if (isSummed && finding.Spare > 0) spare += finding.Spare;
            else WriteFinding(finding, naming, folder, columns, output);
        }

        if (spare > 0) WriteSpare(ref spare, output);
    }

    /// <summary>How many of the class have handed in; those who are not on its list are counted apart.</summary>
    private static string Counts(CollectReport report)
    {
        ILookup<bool, StudentAttempts> students = report.Class.Students.ToLookup(s => s.IsListed);
        string missing = report.HasRoster
            ? FormattableString.Invariant($", {report.Missing} missing")
            : ", no list of the class";
        string counts =
            FormattableString.Invariant(
                $"{Words.Count(students[true].Count(), "student")}: {HandedIn(students[true])} handed in, {NotHandedIn(students[true])} not handed in{missing}.");
        string[] others = [.. new[]
        {
            (Count: HandedIn(students[false]), What: "handed in"),
            (Count: NotHandedIn(students[false]), What: "not handed in"),
        }
            .Where(o => o.Count > 0).Select(o => FormattableString.Invariant($"{o.Count} {o.What}"))];
        return others.Length == 0 ? counts : $"{counts} Not on the list: {string.Join(", ", others)}.";
    }

    private static int HandedIn(IEnumerable<StudentAttempts> students) =>
        students.Count(s => s.CountedFile is { IsHandedIn: true });

    private static int NotHandedIn(IEnumerable<StudentAttempts> students) =>
        students.Count(s => s.CountedFile is { IsHandedIn: false });

    private static void WriteSpare(ref int spare, TextWriter output)
    {
        output.WriteLine(
            FormattableString.Invariant(
                $"{GradebookRows.Word(FindingKind.Copy),-KindWidth} {spare} files are the same as others, byte for byte, and change nothing: --json names them."));
        spare = 0;
    }

    private static void WriteFinding(Finding finding, string? naming, string folder, int? columns, TextWriter output)
    {
        string who = finding.Who.Length > 0 ? finding.Who + ": " : "";
        string at = finding.Lines is [var number, ..] ? FormattableString.Invariant($":{number}") : "";
        string file = finding.File is { } path ? $" ({ShownPath.Of(path, folder)}{at})" : "";
        string text = Visible.Of(
            $"{who}{finding.Sentence}{file}{(finding.Asks is { } some ? " " + AskedCommand.Purpose(some) : "")}");
        string kind = $"{GradebookRows.Word(finding.Kind),-KindWidth} ", command =
            finding.Asks is { } asked ? Visible.Of(AskedCommand.Of(asked, folder, naming)) : "";
        if (columns is not { } width)
        {
            output.WriteLine($"{kind}{text}{(command.Length > 0 ? " " + command : "")}");
            return;
        }

        var block = new Block { Lead = [new Run(kind)], Runs = [new Run(text)] };
        foreach (Line line in Wrap.Lay(block, Math.Max(width, KindWidth + 1), CellWidth.Of))
            output.WriteLine(string.Concat(line.Runs.Select(r => r.Text)));
        // whole, so that it can be copied
        if (command.Length > 0) output.WriteLine(new string(' ', kind.Length) + command);
    }
}
