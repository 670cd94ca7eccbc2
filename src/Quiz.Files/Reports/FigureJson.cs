using System.Text.Json;
using Quiz.Core.Classroom.Statistics;
using Quiz.Core.Wording;

namespace Quiz.Files.Reports;

/// <summary>Figures in JSON: with all their digits, and null where they are not defined.</summary>
public static class FigureJson
{
    public static void WriteFigure(this Utf8JsonWriter json, string key, double? value)
    {
        if (value is { } number) json.WriteNumber(key, number);
        else json.WriteNull(key);
    }

    public static void WriteCount(this Utf8JsonWriter json, string key, int? value)
    {
        if (value is { } number) json.WriteNumber(key, number);
        else json.WriteNull(key);
    }

    public static void WriteTest(this Utf8JsonWriter json, TestStatistics test)
    {
        json.WriteStartObject("test");
        json.WriteNumber("n", test.N);
        json.WriteNumber("questions", test.Questions);
        json.WriteFigure("max", test.Max);
        foreach (Figure<TestStatistics> figure in TestFigures.All) json.WriteFigure(figure.Key, figure.Of(test));
        json.WriteEndObject();
    }

    /// <summary>The counts and figures of a question, into an object that is open.</summary>
    public static void WriteItem(this Utf8JsonWriter json, ItemStatistics item, MarkCounts counts)
    {
        json.WriteNumber("n", item.N);
        json.WriteFigure("max", item.Max);
        json.WriteCount("full", counts.Full);
        json.WriteCount("part", counts.Part);
        json.WriteNumber("none", counts.None);
        json.WriteFigure("mean", item.Mean);
        json.WriteFigure("topThirdMean", counts.Upper);
        json.WriteFigure("bottomThirdMean", counts.Lower);
        foreach (Figure<ItemStatistics> figure in ItemFigures.Theory) json.WriteFigure(figure.Key, figure.Of(item));
        json.WriteBoolean("negativeCovariance", item.HasNegativeCovariance);
    }
}
