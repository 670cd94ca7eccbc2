using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Kinds;

/// <summary>Several options, some of them right.</summary>
internal static class MultipleResponse
{
    private static readonly WordTable<ChoiceRule> Rules = new(
        ("right-minus-wrong", ChoiceRule.RightMinusWrong),
        ("all-or-nothing", ChoiceRule.AllOrNothing),
        ("per-option", ChoiceRule.PerOption));

    public static Kind Kind { get; } = new("multiple-response", Read);

    private static ChoiceQuestion Read(QuestionDraft frame)
    {
        OptionList list = OptionList.Read(frame);
        ChoiceRule rule = frame.Fields.Word("score", Rules) ?? ChoiceRule.RightMinusWrong;
        int? choose = frame.Fields.Whole("choose", 1, int.MaxValue);
        if (list.IsWhole) Check(frame, list, choose);
        return frame.Choice(list.Options, rule, choose);
    }

    private static void Check(QuestionDraft frame, OptionList list, int? choose)
    {
        int all = list.Options.Count, right = list.CorrectCount;
        if (right == 0) frame.Report(Problem.NoCorrect(frame.Fields.SpanOf("options")));
        if (right == all) frame.Report(Problem.NoWrong(frame.Fields.SpanOf("options")));
        if (choose is { } count && (count < right || count > all))
            frame.Report(Problem.ChooseOutOfRange(frame.Fields.SpanOf("choose"), count, right, all));
    }
}
