using Quiz.Core.Banks;
using Quiz.Core.Classroom;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Documents;
using Quiz.Screens.Pages;

namespace Quiz.Plain.Lines;

/// <summary>What stands before the questions: what this sitting is, and the article.</summary>
internal static class ArticleLines
{
    public static IEnumerable<Block> Introduction(Session session) =>
    [
        Block.Of($"{session.Bank.Title}, {Phrases.ModeName(session)}"),
        .. session.Bank.Source?.About is { } about ? new[] { Block.Of(about) } : [],
        Block.Of(
            $"{Spoken.Of(Phrases.SittingSize(session))}. {Phrases.Rules(session)} Commands begin with a colon; :help lists them."),
        .. ReviewWording.MisconceptionsFirst(session) is { Length: > 0 } first ? new[] { Block.Of(first) } : [],
        .. session.IsReview ? [] : Whole(session.Bank),
        .. session.IsReview ? [] : new[] { Block.Of("The article ends here.") with { SpaceBefore = true } },
    ];

    /// <summary>What is said when a sitting is taken up again.</summary>
    public static IEnumerable<Block> Resumption(Session session)
    {
        string place = $"question {Phrases.Number(session.Index + 1)} of {Phrases.Number(session.Questions.Count)}";
        yield return Block.Of($"{session.Bank.Title}, {Phrases.ModeName(session)}");
        if (session.Stage != Stage.Done)
            yield return Block.Of(
                $"Resumed at {place}, {Phrases.Number(session.AnsweredCount)} answered.{(session.GoneCount > 0 ? " " + GoneQuestions.LeftOut(session.GoneCount) : "")} Commands begin with a colon; :help lists them.");
    }

    public static IEnumerable<Block> Whole(Bank bank)
    {
        string retold = Phrases.Retold(bank);
        yield return Block.Of(Spoken.Of(retold.Length == 0
            ? "The article"
            : $"The article · {retold}")) with
        { SpaceBefore = true };
        foreach (Block block in bank.Passages.SelectMany(p => Passage(p, []))) yield return block;
    }

    public static Block Heading(Passage passage) =>
        Block.Of($"¶{Phrases.Number(passage.Number)} {passage.Title}") with { SpaceBefore = true };

    public static IEnumerable<Block> Passage(Passage passage, IReadOnlyList<Mark> marks) =>
    [
        Heading(passage),
        new Block { Runs = Mark.Runs(passage, marks) },
        .. ArticleDocument.Original(passage, null).Select(b => b with { Lead = [], SpaceBefore = false }),
    ];
}
