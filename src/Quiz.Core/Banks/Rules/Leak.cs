using Quiz.Core.Diagnostics;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Rules;

/// <summary>No question states the answer to another one.</summary>
internal static class Leak
{
    /// <summary>Each question is compared with all others, so that of more than these none is.</summary>
    private const int MostQuestions = 500;

    public static void Check(Bank bank, Draft draft)
    {
        var content = new ContentWords(bank);
        // Where "the" and "is" count as words, everything tells everything.
        if (bank.Questions.Count > MostQuestions || !content.IsLanguageKnown) return;
        HashSet<string> names =
            [.. bank.People.SelectMany(p => p.Names).Concat(bank.Sides.Select(s => s.Name)).SelectMany(content.Of)];
        (Question Question, HashSet<string> Words)[] asked =
            [.. bank.Questions.Select(q => (q, content.Of(q.InALine)))];
        foreach ((Question question, HashSet<string> own) in asked)
        {
            if (KeyOf(question) is not { } key) continue;
            HashSet<string> right = Beyond(own, key);
            HashSet<string>[] wrong = [.. WrongOptions(question).Select(o => Beyond(own, o.Text))];
            Question? teller = asked.FirstOrDefault(o => o.Question != question && IsTrue(o.Question)
                && IsTold(right, own, o.Words) && !wrong.Any(w => IsTold(w, own, o.Words))).Question;
            if (teller is null) continue;
            SourceSpan at = draft.Origins.Span(teller, teller.Statement is null ? "prompt" : "statement");
            draft.Report.Add(Problem.Leak(at, key, question.Id, draft.Origins.Span(question).Line));
        }

        HashSet<string> Beyond(HashSet<string> prompt, string answer) => [.. content.Of(answer).Except(prompt)];

        // A text that has three quarters of what an answer adds, and half of the question's words, is about the same
        // and tells the answer. Where it has all that is added, and that is more than a name, fewer of the question's
        // will do.
        bool IsTold(HashSet<string> answer, HashSet<string> question, HashSet<string> text)
        {
            HashSet<string> told = [.. answer.Where(text.Contains)];
            int shared = question.Count(text.Contains);
            if (told.Count == 0 || shared == 0) return false;
            bool isWhole = told.Count == answer.Count && told.Except(names).Skip(1).Any();
            return (4 * told.Count >= 3 * answer.Count && 2 * shared >= question.Count
                && (shared > 1 || question.Count == 1))
                || (isWhole && (shared > 1 ? 4 : 3) * shared >= question.Count);
        }
    }

    /// <summary>The one right answer, where it is told in words.</summary>
    private static string? KeyOf(Question question) => question switch
    {
        ChoiceQuestion { IsMultiple: false, KeepsOrder: false, CorrectCount: 1 } choice =>
            choice.Options.First(o => o.IsCorrect).Text,
        FillQuestion { Gaps: [TextGap gap], Text: null } => gap.Example,
        _ => null,
    };

    private static IEnumerable<Option> WrongOptions(Question question) =>
        question is ChoiceQuestion choice ? choice.Options.Where(o => !o.IsCorrect) : [];

    /// <summary>Whether what stands in a question is so: a statement to be judged may be false.</summary>
    private static bool IsTrue(Question question) =>
        question is not ChoiceQuestion { KeepsOrder: true, Options: [{ IsCorrect: false }, ..] };
}
