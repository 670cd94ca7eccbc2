using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Kinds;

/// <summary>A number to type.</summary>
internal static class Numerical
{
    private static readonly WordTable<ToleranceKind> Tolerances = new(
        ("nominal", ToleranceKind.Nominal),
        ("relative", ToleranceKind.Relative),
        ("geometric", ToleranceKind.Geometric));

    public static Kind Kind { get; } = new("numerical", Read);

    private static FillQuestion? Read(QuestionDraft frame)
    {
        double? answer = frame.Fields.Number("answer", required: true);
        double? width = frame.Fields.NotNegative("tolerance");
        ToleranceKind kind = frame.Fields.Word("tolerance-type", Tolerances) ?? ToleranceKind.Nominal;
        if (answer is not { } right) return null;
        if (right == 0 && width > 0 && kind != ToleranceKind.Nominal)
            frame.Report(Problem.ToleranceOfZero(frame.Fields.SpanOf("tolerance-type")));
        return frame.Fill([new NumberGap { Answer =
            right, Tolerance = new Tolerance(kind, width ?? 0), Language = frame.Draft.Language }]);
    }
}
