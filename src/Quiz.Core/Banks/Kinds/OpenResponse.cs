using Quiz.Core.Banks.Yaml;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Kinds;

/// <summary>An answer in the learner's own words, which a person compares with a model and a rubric.</summary>
internal static class OpenResponse
{
    private const double MostPoints = 1000;

    public static Kind Kind { get; } = new("open-response", Read);

    private static OpenQuestion Read(QuestionDraft frame)
    {
        string? model = frame.Fields.Prose("model", required: true);
        var listed = new Listed("rubric line", frame.Draft);
        var rubric = new List<RubricLine>();
        foreach (Fields fields in frame.Fields.Mappings("rubric", 0, TextEntry.Most))
        {
            string? text = fields.Prose("text", required: true);
            double? points = fields.Positive("points", MostPoints, required: true);
            fields.Close();
            if (text is not null) listed.Add(text, fields.ValueSpan("text"));
            if (text is not null && points is { } worth) rubric.Add(new RubricLine(text, worth));
        }

        return frame.Open(model ?? "", rubric.ToItems());
    }
}
