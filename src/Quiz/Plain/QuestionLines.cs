using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Plain.Shapes;
using Quiz.Screens;

namespace Quiz.Plain;

/// <summary>A question as it is asked: where we are, the prompt, how it is scored, what the answer is made from.</summary>
internal static class QuestionLines
{
    public static IEnumerable<Block> Of(Session session)
    {
        Asked asked = session.Current;
        var shape = ShapeLines.Of(asked.Question);
        string heading = $"Question {Wording.Number(session.Index + 1)} of {Wording.Number(session.Questions.Count)}: {Spoken.Of(Wording.About(session))}";
        yield return Block.Of(heading) with { SpaceBefore = true };
        yield return Block.Of(asked.Question.Prompt);
        if (session.AsksAnswer && QuestionDocument.HowTo(asked.Question) is { } rule) yield return Block.Of(rule);
        foreach (Block block in shape.Asked(session)) yield return block;
        if (session.AsksAnswer && shape.ListsDontKnow && (session.IsTest || !asked.IsAnswered)) yield return Block.Of("0. I don't know");
        if (session.TakesAnswer && asked.Pending is { } pending) yield return Block.Of($"Your answer: {InWords(session, pending.Answer)}.");
        else if (session.IsTest && session.Stage == Stage.Asking && asked.Latest is { } given) yield return Block.Of($"Your answer so far: {InWords(session, given)}. You can change it.");
        else if (session.AsksAnswer && asked.Draft is { } draft) yield return Block.Of($"Begun and not yet given: {InWords(session, draft)}.");
        if (asked.Dispute is { } reason) yield return QuestionDocument.Disputed(reason) with { SpaceBefore = false };
    }

    /// <summary>An answer with what was given beside it.</summary>
    private static string InWords(Session session, Attempt attempt)
    {
        bool wantsProof = attempt.Judgement.Proof is not null;
        string proof = wantsProof ? $", proof: {Wording.ProofGiven(session.Bank, attempt.Proof)}" : "";
        string certainty = attempt.Certainty is { } level ? $", {Wording.CertaintyName(level)}" : "";
        return InWords(session, attempt.Answer) + proof + certainty;
    }

    private static string InWords(Session session, Answer answer) =>
        answer is DontKnow ? "I don't know" : ShapeLines.Of(session.Current.Question).InWords(session, answer);
}
