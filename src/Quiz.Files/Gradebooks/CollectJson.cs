using System.Text.Json;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Prose;
using Quiz.Files.Formats;

namespace Quiz.Files.Gradebooks;

/// <summary>Writes what a collecting has brought as one JSON document.</summary>
public static class CollectJson
{
    private const int SchemaVersion = 1;

    /// <param name="folder">The current folder, which paths are shown from.</param>
    public static void Write(CollectReport report, string gradebook, string folder, TextWriter output)
    {
        output.WriteJson(json => Write(report, gradebook, folder, json));
    }

    private static void Write(CollectReport report, string gradebook, string folder, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", SchemaVersion);
        json.WriteText("gradebook", gradebook);
        json.WriteNumber("files", report.Taken.Seen);
        json.WriteNumber("new", report.Taken.Added);
        json.WriteBoolean("marked", report.IsMarked);
        json.WriteText("deadline", report.Deadline is { } deadline ? GradebookRows.Text(deadline) : null);
        json.WriteNumber("handedIn", report.HandedIn);
        json.WriteNumber("notHandedIn", report.NotHandedIn);
        json.WriteNumber("missing", report.Missing);
        if (report.Gone is { } gone) json.WriteText("gone", gone);
        json.WriteStartArray("findings");
        foreach (Finding finding in report.Class.Findings) Write(finding, folder, json);
        json.WriteEndArray();
        json.WriteStartArray("students");
        foreach (StudentAttempts student in report.Class.Students) Write(student, report.Deadline, folder, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Finding finding, string folder, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteText("kind", GradebookRows.Word(finding.Kind));
        json.WriteText("student", finding.Student);
        json.WriteText("name", finding.Name);
        json.WriteText("file", finding.File is { } path ? ShownPath.Of(path, folder) : null);
        json.WriteStartArray("lines");
        foreach (int line in finding.Lines) json.WriteNumberValue(line);
        json.WriteEndArray();
        json.WriteText("sentence", finding.Sentence);
        json.WriteText("command", finding.Asks is { } asked ? AskedCommand.Of(asked, folder) : null);
        json.WriteEndObject();
    }

    private static void Write(StudentAttempts student, DateTimeOffset? deadline, string folder, Utf8JsonWriter json)
    {
        CollectedFile? counted = student.CountedFile;
        json.WriteStartObject();
        json.WriteText("id", student.Student.Id);
        json.WriteText("name", student.Student.Name.Length > 0 ? student.Student.Name : null);
        json.WriteBoolean("listed", student.IsListed);
        json.WriteNumber("attempts", student.Attempts.Count);
        if (counted is null)
        {
            json.WriteNull("counted");
        }
        else
        {
            json.WriteStartObject("counted");
            json.WriteNumber("attempt", student.Counted + 1);
            json.WriteText("file", counted.Places is [var place, ..] ? ShownPath.Of(place, folder) : null);
            json.WriteText("receipt", counted.Receipt);
            json.WriteText("handedInAt", counted.HandedInAt is { } at ? GradebookRows.Text(at) : null);
            json.WriteBoolean("late", StudentAttempts.IsLate(counted, deadline));
            json.WriteBoolean("paper", counted.IsPaper);
            json.WriteNumber("answered", counted.Answered);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
