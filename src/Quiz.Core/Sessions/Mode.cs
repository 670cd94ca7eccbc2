namespace Quiz.Core.Sessions;

/// <summary>When a sitting gives feedback, and how often a question may be tried.</summary>
public enum Mode
{
    /// <summary>Feedback after each answer; a wrong one may be looked at again. Only the first try scores.</summary>
    Practice,

    /// <summary>
    /// What is about to be forgotten: feedback after each answer, one try, the book closed until it is given.
    /// </summary>
    Review,

    /// <summary>Feedback after handing in; every answer can be changed until then.</summary>
    Test,

    /// <summary>
    /// A class answers together by raising hands; the key is shown when whoever leads it asks for it. Nothing is
    /// scored.
    /// </summary>
    Presentation,
}
