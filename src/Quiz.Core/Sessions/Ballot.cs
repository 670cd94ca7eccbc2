using Quiz.Core.Questions;

namespace Quiz.Core.Sessions;

/// <summary>What a class can raise its hands for on a question.</summary>
public sealed record Ballot(BallotKind Kind, Items<BallotLine> Lines)
{
    /// <summary>
    /// Options where there are some, in the order in which they are shown; the answers that were called out where one
    /// thing is to be typed; else how it went, which learners see for themselves once the answer is shown. Those who do
    /// not know come last.
    /// </summary>
    public static Ballot Of(Asked asked) => asked.Question.Match(
        choice: _ => Options(asked),
        fill: q => q.Gaps.Count == 1 ? Answers(asked) : Outcomes(q),
        order: Outcomes,
        pair: Outcomes,
        mark: Outcomes,
        open: Outcomes);

    /// <summary>The part of the hands that went up for what is right, from 0 to 1; null without any hands.</summary>
    public double? Right(Vote vote) =>
        vote.Total == 0 ? null : Lines.Where(l => l.Outcome == Outcome.Right).Sum(l => vote.Share(l.Id));

    /// <summary>The wrong lines, those with the most hands in a vote first; among equals their order stays.</summary>
    /// <param name="vote">Null leaves all in their order.</param>
    public IEnumerable<BallotLine> MostChosenWrong(Vote? vote) =>
        Lines.Where(l => l.Outcome == Outcome.Wrong).OrderByDescending(l => vote?.Of(l.Id) ?? 0);

    /// <summary>The first line that a vote has no count for; −1 if it has them all.</summary>
    public int FirstUncounted(Vote? vote)
    {
        for (int i = 0; i < Lines.Count; i++)
        {
            if (vote?.Of(Lines[i].Id) is null) return i;
        }

        return -1;
    }

    private static BallotLine NotKnown { get; } = new(Hands.DontKnow, "?", "I don't know", Outcome.DontKnow);

    private static Ballot Options(Asked asked) => new(
        BallotKind.Options,
        [.. asked.Options.Select((o, row) =>
            new BallotLine(o.Id, NameOf(row), o.Text, o.IsCorrect ? Outcome.Right : Outcome.Wrong)), NotKnown]);

    /// <summary>In the order in which they were called out first. One that has no hands any more was a slip.</summary>
    private static Ballot Answers(Asked asked)
    {
        IEnumerable<string> given = asked.Votes.SelectMany(v => v.Counts)
            .Where(h => h is { Count: > 0, Choice: not Hands.DontKnow })
            .Select(h => h.Choice)
            .Distinct();
        return new(
            BallotKind.Answers,
            [.. given.Select(text =>
                new BallotLine(text, "", text, asked.Question.Grade(new FillAnswer([text])).Outcome)), NotKnown]);
    }

    private static Ballot Outcomes(Question question) => new(
        BallotKind.Outcomes,
        [
            new BallotLine("right", "", "right", Outcome.Right),
            .. question.IsRightOrWrong ? [] : new[] { new BallotLine("partly", "", "partly right", Outcome.Partly) },
            new BallotLine("wrong", "", "not right", Outcome.Wrong),
            NotKnown,
        ]);

    /// <summary>A to Z, then AA, AB….</summary>
    private static string NameOf(int row) =>
        row < 26 ? ((char)('A' + row)).ToString() : NameOf((row / 26) - 1) + NameOf(row % 26);
}

/// <summary>One thing that hands go up for.</summary>
/// <param name="Id">As <see cref="Hands.Choice"/> has it.</param>
/// <param name="Name">What the class calls it: "A"; empty where it goes by its text.</param>
/// <param name="Text">What it stands for, in words.</param>
/// <param name="Outcome">What it comes to. Not to be shown before the key is.</param>
public sealed record BallotLine(string Id, string Name, string Text, Outcome Outcome);

/// <summary>What the lines of a ballot are.</summary>
public enum BallotKind
{
    /// <summary>The question's options.</summary>
    Options,

    /// <summary>Answers that the class called out.</summary>
    Answers,

    /// <summary>How it went: right, partly, not right.</summary>
    Outcomes,
}
