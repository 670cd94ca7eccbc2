using Microsoft.Data.Sqlite;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Marking;

namespace Quiz.Files.Gradebooks;

/// <summary>
/// Writes what came back and how it is marked, thousands of rows in one go. Nothing that is there is changed.
/// </summary>
public sealed class GradebookWriter(SqliteConnection connection) : IDisposable
{
    private readonly Inserts _files = new(connection, "IGNORE", "files", GradebookRows.FileColumns);
    private readonly Inserts _places = new(connection, "IGNORE", "places", "path", "hash");
    private readonly Inserts _given = new(connection, "IGNORE", "given", "hash", "events");
    private readonly Inserts _answers = new(connection, "ABORT", "answers", GradebookRows.AnswerColumns);

    /// <summary>Takes a file in.</summary>
    /// <param name="events">Its answers (<see cref="GivenLines"/>).</param>
    /// <returns>Whether its content is new.</returns>
    public bool Add(CollectedFile file, string events)
    {
        if (!_files.Run(GradebookRows.Of(file))) return false;
        if (file.Kind != FileKind.Other) _given.Run(file.Hash, events);
        return true;
    }

    /// <summary>Notes where a content lies.</summary>
    /// <returns>Whether it was not known to lie there.</returns>
    public bool Place(string path, string hash) => _places.Run(path, hash);

    public void Mark(string file, int generation, IEnumerable<MarkedAnswer> answers)
    {
        foreach (MarkedAnswer answer in answers) _answers.Run(GradebookRows.Of(answer, file, generation));
    }

    public void Dispose()
    {
        foreach (Inserts inserts in (Inserts[])[_files, _places, _given, _answers]) inserts.Dispose();
    }
}
