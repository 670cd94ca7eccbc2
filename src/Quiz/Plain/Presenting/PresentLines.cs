using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Plain.Lines;
using Quiz.Screens.Pages;
using Quiz.Screens.Presenting;

namespace Quiz.Plain.Presenting;

/// <summary>What is said in front of a class.</summary>
internal static class PresentLines
{
    public static IEnumerable<Block> Introduction(Session session) =>
    [
        Block.Of($"{session.Bank.Title}, {Phrases.ModeName(session)}"),
        .. session.Bank.Source?.About is { } about ? new[] { Block.Of(about) } : [],
        Block.Of(
            $"{Phrases.Count(session.Questions.Count, "question")}, {BallotWording.Progress(session)}. Commands begin with a colon; :help lists them."),
    ];

    /// <summary>Where the presentation is, in full.</summary>
    public static IEnumerable<Block> Of(Session session) => session.Stage switch
    {
        Stage.Reading => [],
        Stage.Asking => [.. Question(session), .. session.Current.Votes.IsEmpty ? [] : Votes(session),
            .. session.Current.IsRevealed ? Told(session) : []],
        Stage.Overview or Stage.Done =>
        [
            Block.Of(session.Stage == Stage.Done ? "The end." : "All questions:") with { SpaceBefore = true },
            .. session.Questions.Select((asked, i) =>
                Block.Of($"{Phrases.Number(i + 1)}. {BallotWording.StateOf(asked)}: {asked.Question.InALine}")),
        ],
    };

    /// <summary>What can be typed now.</summary>
    public static string HowTo(Session session) => session.Stage switch
    {
        Stage.Reading => "Press Enter for the first question; :article reads the article.",
        Stage.Overview => "Type :goto and a number for a question, :write for a table of the hands, :end for the end.",
        Stage.Done => "Type :write for a table of the hands, :quit to leave.",
        Stage.Asking => session.Current switch
        {
            { IsRevealed: true, Votes.IsEmpty: true } asked when Ballot.Of(asked).Kind == BallotKind.Outcomes =>
                $"{Counting(asked)} An empty line goes on.",
            { IsRevealed: true } => "An empty line goes on; :evidence opens the passages.",
            { Votes.IsEmpty: false } => ":key gives the answer; :again and the numbers count another vote.",
            var asked when Ballot.Of(asked).Kind == BallotKind.Outcomes =>
                "Let everybody write it down; :key gives the answer.",
            var asked => $"{Counting(asked)} :key gives the answer.",
        },
    };

    /// <summary>How the hands are spread, one line each.</summary>
    public static IEnumerable<Block> Votes(Session session)
    {
        Asked asked = session.Current;
        Ballot ballot = Ballot.Of(asked);
        yield return Block.Of($"Counted: {BallotWording.Totals(asked.Votes)}.");
        foreach (BallotLine line in ballot.Lines)
        {
            string[] counts = [.. asked.Votes.Select((vote, i) => vote.Of(line.Id) is { } count
                ? $"{(asked.Votes.Count > 1 ? BallotWording.Ordinal(i) + " vote " : "")}{Phrases.Number(count)}, {BallotWording.Percent(vote.Share(line.Id))}" : null)
                .OfType<string>()];
            if (counts.Length > 0) yield return Block.Of($"{Named(line)}: {string.Join("; ", counts)}");
        }
    }

    /// <summary>The answer and its reasons, against the most chosen wrong option first.</summary>
    public static IEnumerable<Block> Told(Session session)
    {
        Asked asked = session.Current;
        if (asked.Question is ChoiceQuestion question)
        {
            foreach (BallotLine line in Ballot.Of(asked).Lines.Where(l => l.Outcome == Outcome.Right))
                yield return Option("Right is", line, question.Option(line.Id));
            foreach ((BallotLine line, Option option) in EvidenceWalk.Wrong(
                session, chosenOnly: false)) yield return Option("Not right is", line, option);
        }
        else
        {
            foreach (Block block in Shapes.ShapeLines.Of(asked.Question).Told(session, null, wasSaid: false))
                yield return block;
        }

        foreach (Block block in ReasonLines.Of(session)) yield return block;
    }

    public static IEnumerable<Block> Help(IEnumerable<PlainCommand<PlainPresentation>> commands) =>
    [
        Block.Of("Numbers are hands, one for each line of the question in its order; the last is for those who do not "
            + "know. Numbers typed once more correct the count."),
        Block.Of("Where a word or a number is asked for, type an answer and behind it how many gave it: winter 12. A ? "
            + "stands for those who do not know."),
        .. commands.Select(c => Block.Of(c.Line)),
    ];

    private static IEnumerable<Block> Question(Session session)
    {
        Asked asked = session.Current;
        yield return Block.Of(
            $"Question {Phrases.Number(session.Index + 1)} of {Phrases.Number(session.Questions.Count)}") with
        {
            SpaceBefore = true,
        };
        yield return Block.Of(asked.Question.Prompt);
        foreach (Block statement in StatementBlock.Plain(asked.Question)) yield return statement;
        if (BallotWording.Task(asked.Question) is { } task && !asked.IsRevealed) yield return Block.Of(task);
        Ballot ballot = Ballot.Of(asked);
        foreach (BallotLine line in ballot.Kind == BallotKind.Options ? ballot.Lines : [])
            yield return Block.Of(Named(line));
        // a letter, then its text
        foreach (Block block in PresentedBlocks.Asked(session)) yield return Block.Of(block.Text.TrimStart());
    }

    private static Block Option(string lead, BallotLine line, Option option) =>
        Block.Of(
            $"{lead} {Named(line)}{(EvidenceWalk.Reason(option) is { } reason ? (line.Text.EndsWith('.') ? " " : ". ") + reason : "")}");

    private static string Named(BallotLine line) =>
        line.Name.Length == 0 || line.Outcome == Outcome.DontKnow ? line.Text : $"{line.Name}. {line.Text}";

    private static string Counting(Asked asked)
    {
        Ballot ballot = Ballot.Of(asked);
        return ballot.Kind switch
        {
            BallotKind.Answers => "Type an answer and how many gave it, such as winter 12.",
            BallotKind.Options =>
                $"Type the hands for {string.Join(", ", ballot.Lines.SkipLast(1).Select(l => l.Name))} and those who do not know, with spaces between.",
            BallotKind.Outcomes =>
                $"Type how many had it {string.Join(", ", ballot.Lines.SkipLast(1).Select(l => l.Text))}, or did not know, with spaces between.",
        };
    }
}
