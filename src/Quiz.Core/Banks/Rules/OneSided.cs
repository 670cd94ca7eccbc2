using Quiz.Core.Diagnostics;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Rules;

/// <summary>Neither does one answer nearly always hold, nor does one side want nearly everything.</summary>
internal static class OneSided
{
    /// <summary>Of fewer statements or wants nobody could say that they are one-sided.</summary>
    private const int Fewest = 4;

    public static void Check(Bank bank, Draft draft)
    {
        CheckStatements(bank, draft);
        CheckSides(bank, draft);
    }

    /// <summary>Of statements to be judged at most three quarters are true, and so with the other answers.</summary>
    private static void CheckStatements(Bank bank, Draft draft)
    {
        Option[] keys = [.. bank.Questions.OfType<ChoiceQuestion>().Where(q => q.KeepsOrder).Select(q => q.Options.First(o => o.IsCorrect))];
        if (keys.Length < Fewest) return;
        (string answer, int count) = keys.CountBy(k => k.Text).MaxBy(c => c.Value);
        if (4 * count > 3 * keys.Length) draft.Report.Add(Problem.OneAnswer(draft.Origins.Span(bank, "questions"), answer, count, keys.Length));
    }

    /// <summary>Of two sides each wants at least a fifth of what is wanted, and more sides accordingly less; what is offered to a side is as good as wanted by it.</summary>
    private static void CheckSides(Bank bank, Draft draft)
    {
        if (bank.Sides.Count < 2 || bank.Wants.Count < Fewest) return;
        foreach (Side side in bank.Sides)
        {
            int count = bank.Wants.Count(w => w.Sides.Contains(side.Id) || w.To == side.Id);
            if (5 * count * bank.Sides.Count < 2 * bank.Wants.Count)
                draft.Report.Add(Problem.OneSide(draft.Origins.Span(bank, "wants"), side.Name, count, bank.Wants.Count));
        }
    }
}
