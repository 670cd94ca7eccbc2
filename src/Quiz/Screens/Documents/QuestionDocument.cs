using Quiz.Core;
using Quiz.Core.Evidence;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Answers;
using Quiz.Screens.Pages;

namespace Quiz.Screens.Documents;

/// <summary>A question as it stands: prompt, options, and as much of the feedback as may be told.</summary>
internal static class QuestionDocument
{
    /// <summary>The click target of "I don't know".</summary>
    public const string DontKnow = "dont-know";

    /// <summary>Where the hint stands, to scroll to it when it is opened.</summary>
    public const string HintAnchor = "hint";

    /// <param name="hand">Where the learner's hand is; null shows the question as it stands without one.</param>
    /// <param name="allReasons">Whether the options that were neither chosen nor right say their reasons too.</param>
    public static Items<Block> Of(Session session, Hand? hand, bool allReasons)
    {
        Asked asked = session.Current;
        bool isPlacing = hand is PairHand { IsPlacing: true };
        var blocks = new List<Block>();
        if (!isPlacing)
            blocks.AddRange([Block.Of(asked.Question.Prompt, Tone.Strong), .. StatementBlock.Of(asked.Question)]);
        if (HowToAnswer.Of(asked.Question) is { } howTo && session.AsksAnswer && !isPlacing)
            blocks.Add(Block.Of(howTo, Tone.Dim));
        if (session.TakesAnswer && asked.Pending is { } pending)
            blocks.Add(Labelled("Your answer: ", AnswerWords.Of(session, pending.Answer)));
        blocks.AddRange(hand?.Blocks(session, allReasons) ?? ToldBlocks.Of(session, allReasons));
        if (session.AsksAnswer && !isPlacing)
            blocks.Add(DontKnowBlock(hand is { IsTyping: true }
                ? "Esc 0"
                : "0", session.Rung == Rung.None ? "I don't know" : "Show me the answer"));
        if (SaidHint(session) is { } hint) blocks.Add(Hint(hint));
        if (session is { TakesAnswer: true, Rung: not Rung.None }
            && asked.Scored?.Verdict is { Outcome: Outcome.Partly, Reason: { } sum })
            blocks.Add(Labelled("Your first try: ", sum + "."));
        if (session is { TakesAnswer: true, Rung: not Rung.None } && asked.Attempts.Count > 1
            && asked.Latest?.Verdict.Reason is { } now)
            blocks.Add(Labelled("This time: ", now + "."));
        if (session.Rung == Rung.Place) blocks.Add(Labelled("Look again at ", Addresses(session) + "."));
        if (session.Rung == Rung.Key) blocks.AddRange(Explanation(session));
        if (session.HasChangedKey)
            blocks.Add(Block.Of(ReviewWording.Decision(asked.StartsOver, "k", "r")) with { SpaceBefore = true });
        if (asked.Dispute is { } reason) blocks.Add(Disputed(reason));
        if (asked.ReasonDraft is { } begun) blocks.Add(DisputeBegun(begun));
        return blocks.ToItems();
    }

    /// <summary>The addresses of what decides: "¶7.2 and ¶9.1".</summary>
    public static string Addresses(Session session)
    {
        string[] all = [.. session.Current.Question.Evidence
            .Select(e => session.Bank.Passage(e.Place.Passage).Label(e.Place.Range))
            .Distinct()];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    private static Block DontKnowBlock(string key, string text) => new()
    {
        Lead = [new Run($"  {key}  ", Tone.Key)],
        Runs = [new Run(text, Tone.Dim)],
        SpaceBefore = true,
        Target = DontKnow,
    };

    /// <summary>The hint, once it was asked for or the ladder has come to it.</summary>
    public static string? SaidHint(Session session) =>
        session.TakesAnswer && (session.Current.HintOpened || session.Rung is Rung.Hint or Rung.Place)
            ? session.Current.Question.Hint
            : null;

    /// <summary>What is said once all may be told: the sum, the reason, the deciding words.</summary>
    public static IEnumerable<Block> Explanation(Session session) => [.. Account(session), .. Evidence(session)];

    /// <summary>How the answer came to what it earns, and why.</summary>
    public static IEnumerable<Block> Account(Session session)
    {
        Question question = session.Current.Question;
        foreach (Block before in MisconceptionFeedback.Of(session).Lines)
            yield return before with { SpaceBefore = true };
        if (Sum(session) is { } sum)
            yield return Labelled(
                session.Current.Attempts.Count > 1 ? "Score of your first try: " : "Score: ", sum + ".");
        foreach (Block proof in ProofBlocks.Told(session)) yield return proof;
        if (session.Current.Scored is { Certainty: { } level, Judgement.Mark: { } mark })
            yield return Labelled(
                "Certainty: ", $"{Phrases.CertaintyName(level)}, which makes {Phrases.Signed(mark)} in its own tally.");
        if (question.Rationale is { } rationale) yield return Block.Of(rationale) with { SpaceBefore = true };
    }

    /// <summary>The words that decide, each with its address.</summary>
    public static IEnumerable<Block> Evidence(Session session)
    {
        Question question = session.Current.Question;
        int number = 0;
        foreach (EvidenceEntry entry in question.Evidence)
        {
            string address = session.Bank.Passage(entry.Place.Passage).Label(entry.Place.Range);
            yield return new Block
            {
                Lead = [new Run(address + " ", Tone.Key)],
                Runs = [new Run($"“{entry.Place.Quote}”", Tone.Decides)],
                SpaceBefore = number == 0,
                Target = FormattableString.Invariant($"evidence:{number}"),
            };
            number++;
        }

        if (question.Evidence.IsEmpty && question.IsScored)
            yield return Block.Of("No sentence of the article says this.", Tone.Dim) with { SpaceBefore = true };
    }

    /// <summary>How the score that counts comes about; null where it needs no saying.</summary>
    public static string? Sum(Session session) => session.Current.Scored is not { } scored ? null
        : string.Join("; ", new[] { scored.Verdict.Reason, Phrases.ProofSum(scored.Judgement) }
            .OfType<string>()) is { Length: > 0 } sum ? sum
        : null;

    public static Block Hint(string hint) => Labelled("Hint: ", hint, HintAnchor);

    public static Block Disputed(string reason) => Labelled("You dispute this question: ", reason);

    public static Block DisputeBegun(string reason) => Labelled("You began to dispute this question: ", reason);

    private static Block Labelled(string label, string text, string? anchor = null) =>
        new() { Runs = [new Run(label, Tone.Strong, anchor), new Run(text)], SpaceBefore = true };
}
