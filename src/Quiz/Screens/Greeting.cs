using Quiz.Core;

namespace Quiz.Screens;

/// <summary>What a student reads of a test before it begins.</summary>
/// <param name="Facts">A sentence each: how long, until when.</param>
internal sealed record Greeting(string Title, Items<string> Facts)
{
    public const string Prompt = "Your id, as the list of your class has it:";
}
