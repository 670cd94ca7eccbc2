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
        // What was left out as faulty may be what is missing.
        if (draft.Report.HasErrors) return;
        CheckStatements(bank, draft);
        CheckSides(bank, draft);
    }

    /// <summary>Of statements to be judged at most three quarters are true, and so with the other answers.</summary>
    private static void CheckStatements(Bank bank, Draft draft)
    {
        IEnumerable<ChoiceQuestion> statements = bank.Questions.OfType<ChoiceQuestion>().Where(q => q.KeepsOrder);
        Option[] keys = [.. statements.Select(q => q.Options.First(o => o.IsCorrect))];
        if (keys.Length < Fewest) return;
        (string answer, int count) = keys.CountBy(k => k.Text).MaxBy(c => c.Value);
        if (4 * count <= 3 * keys.Length) return;
        draft.Report.Add(Problem.OneAnswer(draft.Origins.Span(bank, "questions"), answer, count, keys.Length));
    }

    /// <summary>Each side wants at least two fifths of its even share: of two sides a fifth of all.</summary>
    /// <remarks>What is offered to a side is as good as wanted by it.</remarks>
    private static void CheckSides(Bank bank, Draft draft)
    {
        if (bank.Sides.Count < 2 || bank.Wants.Count < Fewest) return;
        foreach (Side side in bank.Sides)
        {
            int count = bank.Wants.Count(w => w.Sides.Contains(side.Id) || w.To == side.Id);
            if (5 * count * bank.Sides.Count >= 2 * bank.Wants.Count) continue;
            draft.Report.Add(Problem.OneSide(draft.Origins.Span(bank, "wants"), side.Name, count, bank.Wants.Count));
        }
    }
}
