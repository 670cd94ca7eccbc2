namespace Quiz.Core.Sessions;

/// <summary>The part of a sitting that a learner is in.</summary>
public enum Stage
{
    /// <summary>The article, before the first question.</summary>
    Reading,

    /// <summary>A question, or the feedback on it.</summary>
    Asking,

    /// <summary>All questions at a glance, before handing in.</summary>
    Overview,

    /// <summary>Over: the results.</summary>
    Done,
}
