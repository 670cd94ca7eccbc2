namespace Quiz.Core.Exchange;

/// <summary>A value as somebody gave it in a file, before it is known what it means.</summary>
public abstract record Given
{
    /// <summary>Nothing: left out, or <c>null</c>.</summary>
    public sealed record Nothing : Given;

    /// <summary>A text. A number, true or false stand for what they are written as.</summary>
    public sealed record Text(string Value) : Given;

    public sealed record List(Items<Given> Values) : Given;

    /// <summary>A cell of a table: whether it is a text or a list, only the question can tell.</summary>
    public sealed record Cell(string Value) : Given;

    /// <summary>Something that no answer is made of: <c>{…}</c>.</summary>
    public sealed record Odd : Given;
}
