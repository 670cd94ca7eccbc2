using Quiz.Core.Diagnostics;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Rules;

/// <summary>Every question and every option of its own should say why it is right or wrong.</summary>
internal static class MissingRationale
{
    public static void Check(Bank bank, Draft draft)
    {
        foreach (Question question in bank.Questions)
        {
            if (draft.Origins.Lacks(question, "rationale"))
                draft.Report.Add(Problem.NoRationale(draft.Origins.Span(question), question.Id));
            foreach (Option option in (question as ChoiceQuestion)?.Options ?? [])
            {
                if (draft.Origins.Lacks(option, "rationale"))
                    draft.Report.Add(Problem.NoOptionRationale(draft.Origins.Span(option)));
            }
        }
    }
}
