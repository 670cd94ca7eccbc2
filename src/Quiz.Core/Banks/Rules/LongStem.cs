using Quiz.Core.Diagnostics;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Rules;

/// <summary>A question is asked in few words.</summary>
internal static class LongStem
{
    private const int Most = 16;

    public static void Check(Bank bank, Draft draft)
    {
        // Without a box, what is to be judged true or false is the prompt itself.
        foreach (Question question in bank.Questions.Where(
            q => q.IsScored && q is not ChoiceQuestion { KeepsOrder: true }))
        {
            if (WordCount.Of(question.Prompt) is var words and > Most)
                draft.Report.Add(Problem.LongStem(draft.Origins.Span(question, "prompt"), words, Most));
        }
    }
}
