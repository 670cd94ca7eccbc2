using System.Globalization;
using Quiz.Core;
using Quiz.Core.Classroom.Statistics;
using Quiz.Core.Wording;
using Quiz.Files.Html;

namespace Quiz.Files.Reports;

/// <summary>A histogram as a picture, with each number above its bar.</summary>
public static class HistogramChart
{
    private const int Step = 48, Bar = 40, Height = 120, Above = 18, Below = 20;

    /// <param name="name">What is counted: "Totals".</param>
    public static Element Of(string name, Items<HistogramStep> steps)
    {
        int most = Math.Max(1, steps.Max(s => s.Count));
        string words =
            string.Join(", ", steps.Where(s => s.Count > 0).Select(s => $"{Range(s)}: {Words.Count(s.Count)}"));
        return Element.Of(
            "svg",
            [
                Element.Of("title", name),
                Element.Of("desc", words),
                .. steps.SelectMany((s, i) => Column(s, i * Step, s.Count * Height / most)),
                Element.Of("line").With("x1", "0").With("x2", Text(steps.Count * Step)).With("y1", Text(Above + Height))
                    .With("y2", Text(Above + Height)).With("stroke", "#000"),
                .. steps.Select((s, i) => Label(Words.Marks(s.From), i * Step, Above + Height + 15)),
                Label(Words.Marks(steps[^1].To), steps.Count * Step, Above + Height + 15),
            ])
            .With("role", "img").With("viewBox", string.Create(
                CultureInfo.InvariantCulture, $"-12 0 {steps.Count * Step + 24} {Above + Height + Below}"))
            .With("width", Text(steps.Count * Step + 24));
    }

    private static IEnumerable<Markup> Column(HistogramStep step, int x, int height)
    {
        if (step.Count == 0) yield break;
        yield return Element.Of("rect").Class("bar").With("x", Text(x + (Step - Bar) / 2))
            .With("y", Text(Above + Height - height)).With("width", Text(Bar)).With("height", Text(height));
        yield return Label(Words.Count(step.Count), x + Step / 2, Above + Height - height - 4);
    }

    private static Element Label(string text, int x, int y) =>
        Element.Of("text", text).With("x", Text(x)).With("y", Text(y)).With("text-anchor", "middle");

    private static string Range(HistogramStep step) => $"{Words.Marks(step.From)} to {Words.Marks(step.To)}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
