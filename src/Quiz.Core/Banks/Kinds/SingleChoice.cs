using Quiz.Core.Diagnostics;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Kinds;

/// <summary>Several options, one of them right.</summary>
internal static class SingleChoice
{
    public static Kind Kind { get; } = new("single-choice", Read);

    private static ChoiceQuestion Read(QuestionDraft frame)
    {
        OptionList list = OptionList.Read(frame);
        if (list.IsWhole && list.CorrectCount != 1)
            frame.Report(Problem.NotOneCorrect(frame.Fields.SpanOf("options"), list.CorrectCount));
        return frame.Choice(list.Options, ChoiceRule.Single);
    }
}
