using Quiz.Core.Classroom.Marking;
using Quiz.Files.Storage;

namespace Quiz.Files.Gradebooks;

/// <summary>
/// Marks a gradebook anew that an earlier version of the program has marked by other rules, and says who changes.
/// </summary>
public static class RulesUpdate
{
    /// <param name="output">Where it is said; nothing is where nobody changes.</param>
    /// <exception cref="StorageException">A newer version has marked it, or it cannot be written.</exception>
    public static void Run(Gradebook book, DateTimeOffset now, TextWriter output)
    {
        if (book.RulesVersion() is not { } version || version == MarkingRules.Version) return;
        if (version > MarkingRules.Version)
            throw new StorageException(
                $"The gradebook \"{book.Shown}\" was marked by a newer version of Quiz, by other rules: install that version.");
        RegradeReport report = new Regrading([], default).Run(book, now, writes: true);
        if (report.Students.IsEmpty) return;
        output.WriteLine("This gradebook was marked by an earlier version of Quiz. All answers are marked anew by the "
            + "rules of this one.");
        RegradeText.Write(report, output);
    }
}
