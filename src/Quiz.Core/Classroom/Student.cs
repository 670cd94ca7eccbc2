namespace Quiz.Core.Classroom;

/// <summary>Somebody on the list of a class.</summary>
/// <param name="Name">Empty if the list has none.</param>
public sealed record Student(string Id, string Name);
