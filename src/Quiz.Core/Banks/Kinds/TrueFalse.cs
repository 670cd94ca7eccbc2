namespace Quiz.Core.Banks.Kinds;

/// <summary>A statement that the text says, or says the opposite of.</summary>
internal static class TrueFalse
{
    public static Kind Kind { get; } =
        new("true-false", frame => Statement.Read(frame, ("true", "True"), ("false", "False")));
}
