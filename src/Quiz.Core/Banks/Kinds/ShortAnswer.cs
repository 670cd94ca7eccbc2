using Quiz.Core.Banks.Yaml;
using Quiz.Core.Grading;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Kinds;

/// <summary>A few words to type.</summary>
internal static class ShortAnswer
{
    private static readonly Words<bool> Comparisons = new(("ignore", true), ("exact", false));

    public static Kind Kind { get; } = new("short-answer", Read);

    private static FillQuestion? Read(Frame frame)
    {
        bool ignoreCase = frame.Fields.Word("case", Comparisons) ?? true;
        bool ignoreAccents = frame.Fields.Word("accents", Comparisons) ?? true;
        PatternList patterns = PatternList.Read(frame, new TextPolicy(ignoreCase, ignoreAccents));
        return patterns.Accept.IsEmpty ? null : frame.Fill([patterns.ToGap()]);
    }
}
