namespace Quiz.Core.Questions;

/// <summary>How ticks on options become a score.</summary>
public enum ChoiceRule
{
    /// <summary>One option is chosen, and it is right or not.</summary>
    Single,

    /// <summary>(right − wrong) / correct, never below 0.</summary>
    RightMinusWrong,

    /// <summary>Exactly the right options, or nothing.</summary>
    AllOrNothing,

    /// <summary>Every option counts: ticked if right, left alone if wrong.</summary>
    PerOption,
}
