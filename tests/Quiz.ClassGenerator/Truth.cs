using System.Text.Json;

namespace Quiz.ClassGenerator;

/// <summary>
/// What is true of a generated class: every fault that was planted, and every figure, computed without Quiz.
/// </summary>
public sealed class Truth(IReadOnlyList<GeneratedQuestion> questions)
{
    private readonly GeneratedQuestion _corrected = GeneratedBank.Corrected(questions);

    /// <summary>Kind, student (empty where it is about a file alone) and file.</summary>
    public List<(string Kind, string Student, string File)> Faults { get; } = [];

    /// <summary>Of each student from whom something came back, the answers that count.</summary>
    public SortedDictionary<string, IReadOnlyList<DrawnAnswer>> Counted { get; } = new(StringComparer.Ordinal);

    public double Total(string student) => Counted[student].Sum(a => a.Points);

    public double TotalCorrected(string student) => Counted[student].Sum(a => a.PointsCorrected(_corrected));

    public double Mean => Counted.Keys.Average(Total);

    /// <summary>Of the totals, over n − 1.</summary>
    public double Variance => Counted.Keys.Sum(s => Math.Pow(Total(s) - Mean, 2)) / (Counted.Count - 1);

    /// <summary>How many answers to a question have a state.</summary>
    public int Count(string question, string state) =>
        Counted.Values.Count(answers => answers.Any(a => a.Question.Id == question && a.State == state));

    public double Sum(string question) =>
        Counted.Values.Sum(answers => answers.Where(a => a.Question.Id == question).Sum(a => a.Points));

    public void Write(Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteNumber("mean", Mean);
        json.WriteNumber("variance", Variance);
        json.WriteStartArray("faults");
        foreach ((string kind, string student, string file) in Faults)
        {
            json.WriteStartObject();
            json.WriteString("kind", kind);
            json.WriteString("student", student);
            json.WriteString("file", file);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("questions");
        foreach (GeneratedQuestion question in questions)
        {
            json.WriteStartObject();
            json.WriteString("id", question.Id);
            json.WriteNumber("points", Sum(question.Id));
            foreach (string state in (string[])["right", "partly", "wrong", "dont-know", "blank"])
                json.WriteNumber(state, Count(question.Id, state));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("students");
        foreach (string student in Counted.Keys)
        {
            json.WriteStartObject();
            json.WriteString("id", student);
            json.WriteNumber("points", Total(student));
            json.WriteNumber("pointsUnderCorrectedKey", TotalCorrected(student));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
