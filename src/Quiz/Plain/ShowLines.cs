using Quiz.Core.Evidence;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Plain.Lines;
using Quiz.Plain.Shapes;
using Quiz.Screens.Documents;

namespace Quiz.Plain;

/// <summary>
/// A question as its author looks at it: as a learner sees it, then all that is told afterwards, and why the rest is
/// wrong.
/// </summary>
internal static class ShowLines
{
    /// <param name="session">A sitting on all questions of the bank.</param>
    /// <param name="index">The question's place in it.</param>
    public static IEnumerable<Block> Of(Session session, int index)
    {
        Session asked = session with { Stage = Stage.Asking, Index = index };
        Session told = asked with { Stage = Stage.Done };
        Question question = asked.Current.Question;
        yield return Block.Of(Heading(question)) with { SpaceBefore = true };
        foreach (Block block in QuestionLines.Of(asked)) yield return block with { SpaceBefore = false };
        if (question.CanBeProved && question.Prove is ProofPolicy.Optional or ProofPolicy.Required)
            yield return Block.Of($"{Phrases.ProofPrompt} {Phrases.ProofRule(question.Prove.Value)}");

        IEnumerable<Block> key = [
            .. ShapeLines.Of(question).Told(told, null, wasSaid: false),
            .. QuestionDocument.Explanation(told),
            .. question.Evidence.SelectMany(e => e.Or).Select(p => Also(told, p)),
        ];
        bool isFirst = true;
        foreach (Block block in key)
        {
            yield return block with { SpaceBefore = isFirst };
            isFirst = false;
        }

        foreach (Block block in BesideKeyLines.Of(told)) yield return block;
        if (question.Hint is { } hint) yield return QuestionDocument.Hint(hint) with { SpaceBefore = false };
    }

    /// <summary>"why-ration: single choice, locate, tags war and shells".</summary>
    private static string Heading(Question question)
    {
        string[] parts = [Phrases.Plainly(question.Type), question.Process?.ToString().ToLowerInvariant() ?? "",
            question.Tags.IsEmpty ? "" : "tags " + string.Join(" and ", question.Tags)];
        return $"{question.Id}: {string.Join(", ", parts.Where(p => p.Length > 0))}";
    }

    private static Block Also(Session session, Place place) =>
        Block.Of($"or {SentenceNames.Address(session.Bank, place)} “{place.Quote}”");
}
