namespace Quiz.Core.Classroom.Reports;

/// <summary>A response with the place of its student in the class.</summary>
/// <param name="IsUpper">In the top third by totals.</param>
/// <param name="IsLower">In the bottom third.</param>
internal readonly record struct PlacedResponse(CountedSheet Sheet, Response Response, bool IsUpper, bool IsLower);
