using Quiz.Core.Diagnostics;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Rules;

/// <summary>The right option is not told by its length.</summary>
internal static class KeyLongest
{
    /// <summary>The key stands out where it has half as many words again as the longest wrong option, and at least so many more.</summary>
    private const int WordsMore = 3;

    public static void Check(Bank bank, Draft draft)
    {
        foreach (ChoiceQuestion question in bank.Questions.OfType<ChoiceQuestion>().Where(q => !q.IsMultiple && !q.KeepsOrder && q.CorrectCount == 1))
        {
            Option right = question.Options.First(o => o.IsCorrect);
            int key = WordCount.Of(right.Text), wrong = question.Options.Where(o => !o.IsCorrect).Select(o => WordCount.Of(o.Text)).DefaultIfEmpty(key).Max();
            if (2 * key >= 3 * wrong && key >= wrong + WordsMore) draft.Report.Add(Problem.KeyLongest(draft.Origins.Span(right)));
        }
    }
}
