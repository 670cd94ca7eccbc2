namespace Quiz.Core.Banks.Kinds;

/// <summary>A statement that the text says, says the opposite of, or is silent on.</summary>
internal static class TrueFalseNotGiven
{
    public static Kind Kind { get; } = new("true-false-not-given", frame =>
        Statement.Read(frame, ("true", "True"), ("false", "False"), (Statement.NotGiven, "Not given")));
}
