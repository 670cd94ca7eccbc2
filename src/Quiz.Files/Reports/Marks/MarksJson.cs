using System.Text;
using System.Text.Json;
using Quiz.Core.Classroom.Statistics;
using Quiz.Core.Prose;

namespace Quiz.Files.Reports.Marks;

/// <summary>A table of marks reported as one JSON document.</summary>
public static class MarksJson
{
    private const int SchemaVersion = 1;

    public static void Write(MarksReport report, TextWriter output)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonText.Document))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", SchemaVersion);
            json.WriteTexts("warnings", report.Cautions);
            json.WriteTest(report.Analysis.Test);
            json.WriteStartArray("questions");
            for (int j = 0; j < report.Counts.Count; j++)
            {
                json.WriteStartObject();
                json.WriteText("id", report.Analysis.Questions[j].Id);
                json.WriteItem(report.Analysis.Questions[j], report.Counts[j]);
                json.WriteNumber("blank", report.Blanks[j]);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteLearners(json, report.Table);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    private static void WriteLearners(Utf8JsonWriter json, MarksTable table)
    {
        json.WriteStartArray("learners");
        foreach (MarkedLearner learner in table.Learners)
        {
            json.WriteStartObject();
            json.WriteText("learner", learner.Name);
            json.WriteFigure("total", learner.Total);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
