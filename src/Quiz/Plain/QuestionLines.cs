using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Plain.Lines;
using Quiz.Plain.Shapes;
using Quiz.Screens.Documents;
using Quiz.Screens.Pages;

namespace Quiz.Plain;

/// <summary>
/// A question as it is asked: where we are, the prompt, how it is scored, what the answer is made from.
/// </summary>
internal static class QuestionLines
{
    public static IEnumerable<Block> Of(Session session)
    {
        Asked asked = session.Current;
        var shape = ShapeLines.Of(asked.Question);
        string heading =
            $"Question {Phrases.Number(session.Index + 1)} of {Phrases.Number(session.Questions.Count)}: {Spoken.Of(Phrases.About(session))}";
        yield return Block.Of(heading) with { SpaceBefore = true };
        yield return Block.Of(asked.Question.Prompt);
        foreach (Block statement in StatementBlock.Plain(asked.Question)) yield return statement;
        if (session.AsksAnswer && HowToAnswer.Of(asked.Question) is { } rule) yield return Block.Of(rule);
        foreach (Block block in shape.Asked(session)) yield return block;
        if (session.AsksAnswer && shape.ListsDontKnow && (session.IsTest || !asked.IsAnswered))
            yield return Block.Of("0. I don't know");
        foreach (string line in session.TakesAnswer ? SoFar(session) : []) yield return Block.Of(line);
        if (asked.Dispute is { } reason) yield return QuestionDocument.Disputed(reason) with { SpaceBefore = false };
        if (asked.ReasonDraft is { } begun)
            yield return QuestionDocument.DisputeBegun(begun) with { SpaceBefore = false };
    }

    /// <summary>What has been answered or begun before the verdict.</summary>
    private static IEnumerable<string> SoFar(Session session)
    {
        Asked asked = session.Current;
        Attempt? given = session.IsTest ? asked.Latest : null;
        if (asked.Pending is { } pending)
        {
            yield return $"Your answer: {Closed(InWords(session, pending.Answer))}";
            yield break;
        }

        if (given is not null) yield return $"Your answer so far: {Closed(InWords(session, given))} You can change it.";
        if (asked.Draft is { } draft && draft != given?.Answer)
            yield return $"Begun and not yet given: {Closed(InWords(session, draft))}{(session.IsTest ? " Going on gives it." : "")}";
    }

    /// <summary>Quoted sentences end by themselves.</summary>
    private static string Closed(string words) => words.EndsWith(".”", StringComparison.Ordinal) ? words : words + ".";

    /// <summary>An answer with what was given beside it.</summary>
    private static string InWords(Session session, Attempt attempt)
    {
        bool wantsProof = attempt.Judgement.Proof is not null;
        string proof = wantsProof ? $", proof: {Phrases.ProofGiven(session.Bank, attempt.Proof)}" : "";
        string certainty = attempt.Certainty is { } level ? $", {Phrases.CertaintyName(level)}" : "";
        return InWords(session, attempt.Answer) + proof + certainty;
    }

    private static string InWords(Session session, Answer answer) =>
        answer is DontKnow ? "I don't know" : ShapeLines.Of(session.Current.Question).InWords(session, answer);
}
