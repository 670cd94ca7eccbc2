namespace Quiz.Screens;

/// <summary>What the list of articles is sorted by.</summary>
internal enum HomeOrder
{
    /// <summary>Those with the most due first.</summary>
    Due,

    Title,

    /// <summary>The easiest to read first.</summary>
    Level,
}
