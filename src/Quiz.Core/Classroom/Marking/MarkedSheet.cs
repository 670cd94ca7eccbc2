namespace Quiz.Core.Classroom.Marking;

/// <summary>How all answers of a file stood under the same rules.</summary>
/// <param name="Key">What they were marked by.</param>
public sealed record MarkedSheet(KeyFile Key, Items<MarkedAnswer> Answers);
