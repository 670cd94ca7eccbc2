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
            string id = question.Replaces!; // filtered on the line above
            if (!derived.Contains(id)) draft.Report.Add(Problem.NothingToReplace(draft.Origins.Span(question, "replaces"), id, Nearest.Of(id, derived.Take(1000))));
            else if (!replaced.TryAdd(id, question)) draft.Report.Add(Problem.ReplacedTwice(draft.Origins.Span(question, "replaces"), id, draft.Origins.Span(replaced[id]).Line));
        }
    }
}
