namespace Quiz.Core.Questions;

/// <summary>How an order becomes a score (Moodle's ordering question, 4.5).</summary>
public enum OrderRule
{
    /// <summary>The most items that stand in the right order among themselves, from two on.</summary>
    LongestOrderedSubset,

    /// <summary>The items at their right places.</summary>
    AbsolutePosition,

    /// <summary>The items that are followed by the right one; the last one by none.</summary>
    RelativeNext,

    /// <summary>Exactly the right order, or nothing.</summary>
    AllOrNothing,
}
