namespace Quiz.Core.Questions;

/// <summary>How far a number may lie from the right one, by Moodle's rules (question/type/numerical, 4.5).</summary>
/// <param name="Width">At least 0.</param>
public readonly record struct Tolerance(ToleranceKind Kind, double Width)
{
    /// <summary>Moodle's precision of 14 digits: numbers that print alike are alike.</summary>
    private const double Epsilon = 1e-14;

    /// <summary>Whether a number counts as the right one; both ends of the range do.</summary>
    public bool Allows(double answer, double given)
    {
        (double low, double high) = Kind switch
        {
            ToleranceKind.Nominal =>
                Around(answer, Width + Epsilon * Math.Max(Math.Max(Math.Abs(Width), Math.Abs(answer)), Epsilon)),
            ToleranceKind.Relative => Around(answer, Math.Abs(answer) * (Width + Epsilon)),
            ToleranceKind.Geometric => (answer / (1 + Width + Epsilon), answer * (1 + Width + Epsilon)),
        };
        return given >= Math.Min(low, high) && given <= Math.Max(low, high);
    }

    private static (double Low, double High) Around(double answer, double by) => (answer - by, answer + by);
}

/// <summary>What a tolerance is measured in.</summary>
public enum ToleranceKind
{
    /// <summary>From a − t to a + t.</summary>
    Nominal,

    /// <summary>From a − |a|·t to a + |a|·t.</summary>
    Relative,

    /// <summary>From a / (1 + t) to a · (1 + t).</summary>
    Geometric,
}
