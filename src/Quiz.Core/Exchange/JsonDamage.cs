using System.Text.Json;

namespace Quiz.Core.Exchange;

/// <summary>What .NET throws where JSON from outside has something in it that it cannot take.</summary>
public static class JsonDamage
{
    /// <summary>How such a fault is told where nobody knows more of it.</summary>
    public const string Sentence =
        "Something in it cannot be read: half a character, say, or a number out of all bounds.";

    /// <summary>
    /// Whether an exception is a fault of the file that is read: broken JSON, half a character, a kind that nobody
    /// knows, a number that is none.
    /// </summary>
    public static bool Is(Exception e) => e is JsonException or FormatException or InvalidOperationException
        or NotSupportedException or ArgumentException or OverflowException;
}
