using Quiz.Core.Diagnostics;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Rules;

/// <summary>
/// The right option is not told by its length: neither in one question, nor by a habit of the whole bank.
/// </summary>
internal static class KeyLongest
{
    /// <summary>
    /// The key stands out where it has half as many words again as the longest wrong option, and at least so many more.
    /// </summary>
    private const int WordsMore = 3;

    /// <summary>In fewer questions half of them are no habit.</summary>
    private const int Fewest = 8;

    public static void Check(Bank bank, Draft draft)
    {
        ChoiceQuestion[] choices =
            [.. bank.Questions.OfType<ChoiceQuestion>()
                .Where(q => !q.IsMultiple && !q.KeepsOrder && q.CorrectCount == 1)];
        foreach (ChoiceQuestion question in choices)
        {
            (int key, int wrong) = Lengths(question);
            if (2 * key < 3 * wrong || key < wrong + WordsMore) continue;
            draft.Report.Add(Problem.KeyLongest(draft.Origins.Span(question.Options.First(o => o.IsCorrect))));
        }

        int longest = choices.Count(q => Lengths(q) is var (key, wrong) && key > wrong);
        if (choices.Length < Fewest || 2 * longest <= choices.Length) return;
        draft.Report.Add(Problem.KeysLongest(draft.Origins.Span(bank, "questions"), longest, choices.Length));
    }

    /// <summary>The words of the right option and of the longest wrong one.</summary>
    private static (int Key, int Wrong) Lengths(ChoiceQuestion question)
    {
        int key = WordCount.Of(question.Options.First(o => o.IsCorrect).Text);
        return (
            key, question.Options.Where(o => !o.IsCorrect).Select(o => WordCount.Of(o.Text)).DefaultIfEmpty(key).Max());
    }
}
