namespace Quiz.Plain;

/// <summary>How a sitting in lines ended, and what the learner wishes next.</summary>
internal enum PlainEnd
{
    /// <summary>The learner left, or the input ended.</summary>
    Left,

    /// <summary>A test was handed in that is not judged here.</summary>
    HandedIn,

    /// <summary>To practise the questions that were not right.</summary>
    PractiseWrong,

    /// <summary>The same questions again.</summary>
    Again,

    /// <summary>To go on with the review.</summary>
    ReviewOn,
}
