using Quiz.Core.Diagnostics;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Rules;

/// <summary>A typed answer has a text without a wildcard that can be shown as its key.</summary>
internal static class WildcardShown
{
    public static void Check(Bank bank, Draft draft)
    {
        foreach (TextGap gap in bank.Questions.OfType<FillQuestion>().SelectMany(q => q.Gaps).OfType<TextGap>())
        {
            // What accepts everything or earns less than everything is told as such.
            AcceptedText[] full = [.. gap.Accept.Where(a => a.Score >= 1)];
            if (full.Length == 0
                || full.Any(a => TextPattern.Plain(a.Pattern) is not null || TextPattern.MatchesAll(a.Pattern)))
                continue;
            draft.Report.Add(Problem.WildcardShown(draft.Origins.Span(gap, "accept"), full[0].Pattern));
        }
    }
}
