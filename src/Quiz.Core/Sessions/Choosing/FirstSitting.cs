using Quiz.Core.Banks.Derivation;

namespace Quiz.Core.Sessions.Choosing;

/// <summary>What the first questions that somebody meets in a bank begin and end with.</summary>
/// <param name="seats">The seats of that sitting.</param>
internal sealed class FirstSitting(Seats seats)
{
    private readonly bool _hasBest = seats.Left.Any(c => c.Question.IsCore);

    /// <summary>The easiest where the text begins; null if there is none.</summary>
    public Candidate? Opening => seats.Left
        .Where(c => IsGood(c) && !c.IsOnWhole)
        .GroupBy(c => c.Passage).OrderBy(g => g.Key).Take(Sequence.EarlyPassages).SelectMany(g => g)
        .OrderBy(c => Ease.Of(c.Question)).ThenBy(c => c.Passage).ThenBy(c => c.Turn)
        .FirstOrDefault();

    /// <summary>One on the whole text, whose answer can be judged if possible; null if there is none.</summary>
    /// <param name="hasBoth">Whether the sitting is to have who says what and who wants what, which can be its end as
    /// well.</param>
    public Candidate? Ending(bool hasBoth) => seats.Left
        .Where(c => c.IsOnWhole && (IsGood(c) || (hasBoth && c.Aim is Aim.Voices or Aim.Wants)))
        .OrderBy(c => !IsGood(c)).ThenBy(c => !c.Question.IsScored)
        .ThenBy(c => LeavesNone(c, Aim.Wants) || LeavesNone(c, Aim.Voices)).ThenBy(Cost).ThenBy(c => c.Turn)
        .FirstOrDefault();

    /// <summary>
    /// The next of the author's best, so that as many as possible are asked; null if there is none left.
    /// </summary>
    public Candidate? Next => seats.Left.Where(c => c.Question.IsCore).MinBy(c => (Cost(c), seats.Rank(c)));

    /// <summary>How many of the author's best could not be asked beside a question.</summary>
    public int Cost(Candidate candidate) =>
        seats.Left.Count(c => c.Question.IsCore && c != candidate && c.GivesAway(candidate));

    /// <summary>
    /// Whether it is such as a first sitting is made of: one of the best or, where none are marked, a written one.
    /// </summary>
    private bool IsGood(Candidate candidate) => _hasBest ? candidate.Question.IsCore : !candidate.Question.IsDerived;

    /// <summary>Whether beside a question none of those could be asked that are for something.</summary>
    private bool LeavesNone(Candidate candidate, Aim aim) =>
        candidate.Aim != aim && seats.Left.Where(c => c.Aim == aim).All(c => c.GivesAway(candidate));
}
