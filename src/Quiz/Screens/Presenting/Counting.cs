using Quiz.Core.Sessions;
using Quiz.Core.Wording;

namespace Quiz.Screens.Presenting;

/// <summary>
/// The teacher's hand while hands are counted: which show of hands it is, and which line of the ballot is next.
/// </summary>
/// <param name="Vote">0-based.</param>
/// <param name="Line">0-based; where answers are called out, a number that goes up with each, so that the field is a
/// new one.</param>
/// <param name="Refused">How often what was typed for it was none: the field is a new one each time, and nothing is
/// added to a slip.</param>
internal sealed record Counting(int Vote, int Line, string Typed, int Refused = 0)
{
    /// <summary>
    /// The count of the last vote goes on where a line is missing; a complete one is gone through again from its first
    /// line.
    /// </summary>
    /// <param name="again">Whether the hands go up for another time.</param>
    public static Counting Start(Asked asked, bool again)
    {
        int vote = again || asked.Votes.IsEmpty ? asked.Votes.Count : asked.Votes.Count - 1;
        return new Counting(vote, Math.Max(0, Ballot.Of(asked).FirstUncounted(VoteAt(asked, vote))), "");
    }

    public Counting To(Asked asked, int line) => new(Vote, Math.Clamp(line, 0, Ballot.Of(asked).Lines.Count - 1), "");

    /// <summary>What is typed, understood; an empty field leaves a line as it is, or without hands.</summary>
    public HandsText Read(Asked asked)
    {
        Ballot ballot = Ballot.Of(asked);
        string typed = Typed.Trim().Length == 0
            && ballot.Kind != BallotKind.Answers ? Phrases.Number(Known(asked, ballot) ?? 0) : Typed;
        return HandsText.Read(ballot, ballot.Kind == BallotKind.Answers ? 0 : Line, typed);
    }

    /// <summary>What is counted next; null when all lines are.</summary>
    /// <param name="asked">The question with the hands just counted.</param>
    public Counting? After(Asked asked, int counted)
    {
        Ballot ballot = Ballot.Of(asked);
        return ballot.Kind == BallotKind.Answers ? new Counting(Vote, Line + 1, "")
            : Line + counted < ballot.Lines.Count ? new Counting(Vote, Line + counted, "")
            : null;
    }

    /// <summary>What the field asks for.</summary>
    public string Label(Asked asked)
    {
        Ballot ballot = Ballot.Of(asked);
        if (ballot.Kind == BallotKind.Answers) return "Answer and hands, such as winter 12 (Enter ends)";
        BallotLine line = ballot.Lines[Line];
        string known = Known(asked, ballot) is { } count ? $" (so far {Phrases.Number(count)})" : "";
        return $"Hands for {(line.Name.Length > 0 && line.Name != "?" ? line.Name : $"“{line.Text}”")}{known}";
    }

    /// <summary>
    /// The hands that the line has so far; null if it was not counted. The field stays empty: what is typed into it is
    /// the number.
    /// </summary>
    private int? Known(Asked asked, Ballot ballot) => VoteAt(asked, Vote)?.Of(ballot.Lines[Line].Id);

    private static Vote? VoteAt(Asked asked, int vote) => vote < asked.Votes.Count ? asked.Votes[vote] : null;
}
