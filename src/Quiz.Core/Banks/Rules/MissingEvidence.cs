using Quiz.Core.Diagnostics;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Rules;

/// <summary>Every question, claim and want should quote the words that show it, itself or in its parts.</summary>
/// <remarks>"Not given" has none to quote, an open answer need not have, and without any a question that asks for them
/// is refused already.</remarks>
internal static class MissingEvidence
{
    public static void Check(Bank bank, Draft draft)
    {
        foreach (Question q in bank.Questions.Where(
            q => !q.IsUnsaid && q.IsScored && q is not MarkQuestion && q.Evidence.IsEmpty))
            Check("question", q.Id, q);
        foreach (Claim c in bank.Claims) Check("claim", c.Id, c);
        foreach (Want w in bank.Wants) Check("want", w.Id, w);

        void Check(string what, string id, object part)
        {
            if (draft.Origins.LacksAnywhere(part, "evidence"))
                draft.Report.Add(Problem.NoEvidence(draft.Origins.Span(part), what, id));
        }
    }
}
