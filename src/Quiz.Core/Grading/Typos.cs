using Quiz.Core.Questions;

namespace Quiz.Core.Grading;

/// <summary>Overlooks a slip of the keyboard, where nothing else can be meant.</summary>
internal static class Typos
{
    /// <summary>The accepted text that was meant; null if there is none.</summary>
    public static AcceptedText? Meant(string text, TextGap gap) => null;
}
