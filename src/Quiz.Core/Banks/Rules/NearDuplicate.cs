using Quiz.Core.Diagnostics;
using Quiz.Core.Evidence;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Rules;

/// <summary>No two questions ask the same, and no sentence beside the evidence says what it says.</summary>
internal static class NearDuplicate
{
    /// <summary>Each question is compared with all others, so that of more than these none is.</summary>
    private const int MostQuestions = 500;

    /// <summary>Of fewer words only the key tells whether two questions are one.</summary>
    private const int EnoughWords = 2;

    /// <summary>What a question asks.</summary>
    /// <param name="For">The words that say what is asked for.</param>
    /// <param name="Prompt">The words of its prompt that carry meaning.</param>
    /// <param name="Matter">Those of what it asks about beside the prompt.</param>
    private sealed record Asked(Question Question, HashSet<string> For, HashSet<string> Prompt, HashSet<string> Matter);

    public static void Check(Bank bank, Draft draft)
    {
        if (bank.Questions.Count > MostQuestions) return;
        CheckQuestions(bank, draft);
        SecondSentence.Check(bank, draft);
    }

    private static void CheckQuestions(Bank bank, Draft draft)
    {
        var content = new ContentWords(bank);
        Asked[] asked =
        [
            .. bank.Questions.Where(q => q.IsScored)
                .Select(q => new Asked(q, content.Asking(q.Prompt), content.Of(q.Prompt), content.Of(Matter(q)))),
        ];
        for (int i = 1; i < asked.Length; i++)
        {
            if (asked.Take(i).FirstOrDefault(earlier => AreOne(earlier, asked[i]))?.Question is not { } first) continue;
            SourceSpan at = draft.Origins.Span(asked[i].Question);
            draft.Report.Add(Problem.NearDuplicate(at, first.Id, draft.Origins.Span(first).Line));
        }
    }

    private static bool AreOne(Asked one, Asked other)
    {
        if (!one.For.SetEquals(other.For)) return false;
        if (!AreNear(one.Prompt, other.Prompt) || !AreNear(one.Matter, other.Matter)) return false;
        if (!Negations.Of(one.Question.InALine).SequenceEqual(Negations.Of(other.Question.InALine))) return false;
        if (Key(one.Question) is { } key && key == Key(other.Question)) return true;
        return one.Prompt.Count + one.Matter.Count >= EnoughWords
            && Places(one).Any(p => Places(other).Any(p.Overlaps));
    }

    /// <summary>Whether two texts share at least four in five of the words that the longer one has.</summary>
    private static bool AreNear(HashSet<string> one, HashSet<string> other) =>
        5 * one.Count(other.Contains) >= 4 * Math.Max(one.Count, other.Count);

    private static IEnumerable<Place> Places(Asked asked) => asked.Question.Evidence.SelectMany(e => e.Places);

    /// <summary>What is asked about beside the prompt: a statement, a text with gaps, what is sorted.</summary>
    private static string Matter(Question question) => string.Join(' ', (string?[])
    [
        question.Statement,
        .. question switch
        {
            PairQuestion { Text: { } text } => [text],
            PairQuestion pair => pair.Lefts.Select(l => l.Text),
            OrderQuestion order => order.Items.Select(i => i.Text),
            FillQuestion fill => [fill.Text],
            _ => (IEnumerable<string?>)[],
        },
    ]);

    /// <summary>What is right, where words are: that two statements are both true does not make them one.</summary>
    private static string? Key(Question question) => question switch
    {
        ChoiceQuestion { KeepsOrder: false } choice =>
            Joined(choice.Options.Where(o => o.IsCorrect).Select(o => o.Text).Order(StringComparer.Ordinal)),
        FillQuestion fill => Joined(fill.Gaps.Select(g => g.Example)),
        _ => null,
    };

    private static string Joined(IEnumerable<string> texts) =>
        string.Join('\n', texts.Select(t => Folding.Fold(t).ToLowerInvariant()));
}
