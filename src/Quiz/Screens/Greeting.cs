using Quiz.Core;

namespace Quiz.Screens;

/// <summary>What a student reads of a test before it begins.</summary>
/// <param name="Facts">A sentence each: how long, until when.</param>
internal sealed record Greeting(string Title, Items<string> Facts)
{
    public const string Prompt = "Your id, as the list of your class has it:";

    /// <summary>Stands under the id, large.</summary>
    public const string Check = "Is this your own id? Enter begins; else type it again.";

    private const int Longest = 20;

    /// <summary>An id letter by letter, so that a neighbour's is noticed.</summary>
    public static string Large(string id) =>
        id.Length > Longest ? id : "   " + string.Join("  ", id.EnumerateRunes().Select(letter => letter.ToString()));
}
