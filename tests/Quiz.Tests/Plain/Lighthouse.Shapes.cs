using Quiz.Core.Questions;

namespace Quiz.Tests.Plain;

/// <content>Questions of the shapes that are answered by more than a choice or a word.</content>
internal static partial class Lighthouse
{
    public static OrderQuestion Night { get; } = new()
    {
        Id = "night",
        Type = "ordering",
        Prompt = "What comes after what?",
        Passage = "p1",
        Evidence = [Evidence(1, "lit at dusk")],
        ContentHash = "c",
        KeyHash = "k",
        Items = [new("dusk", "Dusk falls"), new("lit", "The lamp is lit"), new("turns", "The lamp turns"), new("dawn", "Dawn comes")],
    };
}
