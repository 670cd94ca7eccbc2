using Quiz.Core;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;

namespace Quiz.Screens.Documents;

/// <summary>Questions of a finished sitting that belong together, to be looked through.</summary>
/// <param name="Meaning">What they have in common, in more words than the name; may be empty.</param>
/// <param name="Questions">Their places in the sitting, at least one.</param>
internal sealed record ResultGroup(string Name, string Meaning, Items<int> Questions)
{
    public static Items<ResultGroup> Of(Session session) => Of(session, Results.Of(session));

    /// <param name="results">Those of the sitting, where they are at hand.</param>
    public static Items<ResultGroup> Of(Session session, Results results)
    {
        IEnumerable<ResultGroup> proofs = results.ByProof.Select(p => new ResultGroup(
            Phrases.ProofName(p.Outcome), Phrases.ProofMeaning(p.Outcome), Places(session, p.Questions)));
        return proofs.Append(
            new ResultGroup("Sure and wrong", "over 80 % sure, and not right", Places(session, results.SureAndWrong)))
            .Where(g => !g.Questions.IsEmpty).ToItems();
    }

    private static Items<int> Places(Session session, Items<string> ids) =>
        Enumerable.Range(0, session.Questions.Count)
            .Where(i => ids.Contains(session.Questions[i].Question.Id))
            .ToItems();
}
