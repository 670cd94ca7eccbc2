using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Screens;

namespace Quiz.Plain;

/// <summary>A question as it is asked: where we are, the prompt, how it is scored, the options.</summary>
internal static class QuestionLines
{
    public static IEnumerable<Block> Of(Session session)
    {
        Asked asked = session.Current;
        string heading = $"Question {Wording.Number(session.Index + 1)} of {Wording.Number(session.Questions.Count)}: {Spoken.Of(Wording.About(session))}";
        yield return Block.Of(heading) with { SpaceBefore = true };
        yield return Block.Of(asked.Question.Prompt);
        if (session.TakesAnswer && QuestionDocument.HowTo(asked.Question) is { } rule) yield return Block.Of(rule);
        for (int row = 0; row < asked.Options.Count; row++) yield return Option(session, row);
        bool offersDontKnow = session.TakesAnswer && asked.Question is ChoiceQuestion && (session.IsTest || !asked.IsAnswered);
        if (offersDontKnow) yield return Block.Of("0. I don't know");
        if (session.IsTest && session.Stage == Stage.Asking && asked.Latest is { } given) yield return Block.Of($"Your answer so far: {InWords(asked, given.Answer)}. You can change it.");
        else if (session.TakesAnswer && asked.Draft is { } draft) yield return Block.Of($"Begun and not yet given: {InWords(asked, draft)}.");
        if (asked.Dispute is { } reason) yield return QuestionDocument.Disputed(reason) with { SpaceBefore = false };
    }

    private static Block Option(Session session, int row)
    {
        Asked asked = session.Current;
        Option option = asked.Options[row];
        string note = !session.TakesAnswer ? ""
            : asked.Struck.Contains(option.Id) ? " (struck out)"
            : !session.IsTest && Ladder.Tried(asked).Contains(option.Id) ? " (tried before)"
            : "";
        return Block.Of($"{OptionBlocks.KeyOf(row)}. {option.Text}{note}");
    }

    /// <summary>An answer as it was or could be typed: "2 and 4".</summary>
    private static string InWords(Asked asked, Answer answer) => answer switch
    {
        ChoiceAnswer choice => string.Join(" and ", Rows.Of(asked, choice).Select(OptionBlocks.KeyOf)),
        FillAnswer fill => $"“{string.Join(' ', fill.Texts)}”",
        _ => "I don't know",
    };
}
