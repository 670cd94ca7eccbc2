namespace Quiz.Core.Classroom.Reports;

/// <summary>
/// How often answers went wrong where a passage decides: one place of the article as a map of where a class lost its
/// way.
/// </summary>
/// <param name="Number">The 7 of ¶7.</param>
/// <param name="Questions">The questions that it decides, by id; empty where nothing was asked about it.</param>
/// <param name="Answers">How many times they were asked.</param>
/// <param name="NotRight">How many answers did not earn everything; null where so few that it must not be told.</param>
public sealed record PassageReport(
    string Id, int Number, string? Title, Items<string> Questions, int Answers, int? NotRight)
{
    /// <summary>From 0 to 1; null where nothing was asked, or it must not be told.</summary>
    public double? Share => Answers == 0 ? null : (double?)NotRight / Answers;
}
