using System.Globalization;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Wording;

/// <summary>How shows of hands are put into words.</summary>
public static class BallotWording
{
    /// <summary>"52 %".</summary>
    public static string Percent(double share) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Round(share * 100, MidpointRounding.AwayFromZero)} %");

    /// <summary>"1st", for a vote by its place, 0-based.</summary>
    public static string Ordinal(int vote) => vote switch
    {
        0 => "1st",
        1 => "2nd",
        2 => "3rd",
        _ => $"{Phrases.Number(vote + 1)}th",
    };

    /// <summary>How many hands went up: "30 hands", "1st vote 30 hands, 2nd vote 28".</summary>
    public static string Totals(Items<Vote> votes) => votes.Count switch
    {
        0 => "",
        1 => Phrases.Count(votes[0].Total, "hand"),
        _ => string.Join(", ", votes.Select(
            (v, i) => $"{Ordinal(i)} vote {(i == 0 ? Phrases.Count(v.Total, "hand") : Phrases.Number(v.Total))}")),
    };

    /// <summary>
    /// What the class made of a question, as far as it may be told: "no hands", "30 hands", "right 52 %, then 80 %".
    /// </summary>
    public static string StateOf(Asked asked)
    {
        if (asked.Votes.IsEmpty) return asked.IsRevealed ? "shown, no hands" : "no hands";
        if (!asked.IsRevealed) return Totals(asked.Votes);
        Ballot ballot = Ballot.Of(asked);
        string[] right = [.. asked.Votes
            .Select(v => IsCounted(ballot, v) ? ballot.Right(v) is { } share ? Percent(share) : null : "–")
            .OfType<string>()];
        return right.Length == 0 ? "shown, no hands" : $"right {string.Join(", then ", right)}";
    }

    /// <summary>
    /// Whether a share can be told: no line lacks its count, apart from that of those who do not know. Answers are
    /// called out, and have no more lines than were counted.
    /// </summary>
    private static bool IsCounted(Ballot ballot, Vote vote) =>
        ballot.Kind == BallotKind.Answers
            || ballot.Lines.All(l => l.Outcome == Outcome.DontKnow || vote.Of(l.Id) is not null);

    /// <summary>How far it has come: "hands for 3 of 12 questions".</summary>
    public static string Progress(Session session) =>
        $"hands for {Phrases.Number(session.Questions.Count(q => !q.Votes.IsEmpty))} of {Phrases.Count(session.Questions.Count, "question")}";

    /// <summary>What a class is to do, where neither the prompt nor what stands below it shows it.</summary>
    public static string? Task(Question question) => question.Match(
        choice: q => !q.IsMultiple ? null
            : q.Choose is { } n ? $"{Phrases.Number(n)} of them are to be chosen."
            : "Several can be right.",
        fill: _ => null,
        order: _ => null,
        pair: _ => null,
        mark: q => q.NeedsSeveral ? "Find the sentences in the article." : "Find the sentence in the article.",
        open: _ => "In your own words.");

    /// <summary>
    /// Whether the place of the answer may be shown before the key is: not where it is the answer, nor where it tells
    /// that there is one.
    /// </summary>
    public static bool PlaceTellsNothing(Question question) =>
        question is not (MarkQuestion or ChoiceQuestion { KeepsOrder: true });
}
