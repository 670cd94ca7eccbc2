using Quiz.Core.Banks.Derivation;
using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Rules;

/// <summary>A written question can stand in for a derived one, which must be there to be replaced.</summary>
internal static class Replacements
{
    public static void Check(Bank bank, Draft draft)
    {
        // A faulty table may lack the row that is meant.
        if (draft.Report.HasErrors) return;
        string[] derived = [.. draft.Derived.Select(q => q.Id)];
        var replaced = new Dictionary<string, Question>();
        foreach (Question question in bank.Questions.Where(q => q.Replaces is not null))
        {
            string written = question.Replaces!, id = written; // filtered on the line above
            SourceSpan at = draft.Origins.Span(question, "replaces");
            if (OldNames.Find(written, bank, derived) is { } today)
            {
                id = today;
                draft.Report.Add(derived.Contains(today)
                    ? Problem.OldWord(at, "replaces", written, today)
                    : Problem.NothingLeftToReplace(at, written));
                if (!derived.Contains(today)) continue;
            }

            if (!derived.Contains(id))
                draft.Report.Add(Problem.NothingToReplace(at, id, Nearest.Of(id, derived.Take(1000))));
            else if (!replaced.TryAdd(id, question))
                draft.Report.Add(Problem.ReplacedTwice(at, id, draft.Origins.Span(replaced[id]).Line));
        }
    }
}
