using Quiz.Core.Sessions;
using Quiz.Screens;

namespace Quiz.Desks;

/// <summary>A review from its start to "enough for today": one sitting for each bank that has something due.</summary>
/// <param name="Asked">The questions answered in it so far.</param>
/// <param name="Spent">How long it has taken so far.</param>
internal sealed record ReviewRound(ReviewRequest Request, int Asked, TimeSpan Spent)
{
    public static ReviewRound Of(ReviewRequest request) => new(request, 0, TimeSpan.Zero);

    /// <summary>How many questions may still be asked.</summary>
    public int CountLeft => Math.Max(0, Request.Count - Asked);

    /// <summary>How many whole minutes are left, begun ones counted.</summary>
    public int MinutesLeft => (int)Math.Max(0, Math.Ceiling(Request.Minutes - Spent.TotalMinutes));

    public bool IsOver => CountLeft == 0 || MinutesLeft == 0;

    public ReviewRound After(Session sitting) =>
        this with { Asked = Asked + sitting.AnsweredCount, Spent = Spent + sitting.Spent };
}
