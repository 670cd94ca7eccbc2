namespace Quiz.Core.Banks.Kinds;

/// <summary>A few words to type.</summary>
internal static class ShortAnswer
{
    public static Kind Kind { get; } = new("short-answer", frame =>
        TypedGap.Read(frame.Fields, frame.Draft) is { } gap
            ? frame.Fill([frame.Draft.Origins.Set(gap, frame.Fields.Map)])
            : null);
}
