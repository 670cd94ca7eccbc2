namespace Quiz.Core.Learning;

/// <summary>
/// How well something was remembered, on the scale of FSRS and Anki. All but <see cref="Again"/> mean that it was.
/// </summary>
public enum Grade
{
    /// <summary>It was not.</summary>
    Again = 1,

    /// <summary>Barely, or only in part.</summary>
    Hard = 2,

    Good = 3,

    /// <summary>Beyond doubt.</summary>
    Easy = 4,
}
