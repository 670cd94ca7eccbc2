namespace Quiz.Core.Banks.Derivation;

/// <summary>What the questions of a family are for.</summary>
internal enum Aim
{
    /// <summary>To know who says what.</summary>
    Voices,

    /// <summary>To know who wants what.</summary>
    Wants,

    /// <summary>To practise reading closely. A teacher would not put them to a class unasked.</summary>
    Exercise,
}
