namespace Quiz.Core.Learning;

/// <summary>
/// FSRS-6, a model of forgetting: when something will have been forgotten so far that it should be asked again.
/// </summary>
/// <remarks>
/// The formulas are those of "The Algorithm" in the wiki of open-spaced-repetition/fsrs4anki; where implementations
/// differ, fsrs-rs and Anki are followed (src/decisions/0009). Time is in whole study days, chances are from 0 to 1.
/// </remarks>
public static partial class Fsrs
{
    /// <summary>Bounds of a stability, in days.</summary>
    public const double MinStability = 0.001, MaxStability = 36500;

    /// <summary>The longest interval, in days: a hundred years.</summary>
    public const int MaxInterval = 36500;

    /// <summary>The chance of recall at which something is asked again, unless said otherwise.</summary>
    public const double UsualRetention = 0.9;

    /// <summary>
    /// The 21 default parameters w0 to w20 as published with FSRS-6, fitted to the reviews of thousands of users of
    /// Anki.
    /// </summary>
    public static Items<double> Parameters { get; } =
    [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
        1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ];

    private static readonly double Decay = -Parameters[20];

    /// <summary>Makes the chance of recall 0.9 after as many days as the stability says.</summary>
    private static readonly double Factor = Math.Pow(0.9, 1 / Decay) - 1;

    /// <summary>The chance of recall: (1 + factor · days / stability)^decay.</summary>
    /// <param name="days">Since the last review; a negative number counts as 0.</param>
    /// <returns>More than 0, at most 1.</returns>
    public static double Retrievability(double days, double stability) =>
        Math.Pow(1 + Factor * Math.Max(0, days) / stability, Decay);

    /// <summary>
    /// The days until the chance of recall has fallen to <paramref name="retention"/>, neither rounded nor bounded.
    /// </summary>
    /// <param name="retention">Between 0 and 1, both excluded.</param>
    /// <exception cref="ArgumentOutOfRangeException">The retention is out of range.</exception>
    public static double DaysUntil(double retention, double stability) => retention is > 0 and < 1
        ? stability / Factor * (Math.Pow(retention, 1 / Decay) - 1)
        : throw new ArgumentOutOfRangeException(nameof(retention), retention, "A retention lies between 0 and 1.");

    /// <summary>
    /// The days until the next review: <see cref="DaysUntil"/> rounded half up, from 1 to <see cref="MaxInterval"/>.
    /// </summary>
    /// <inheritdoc cref="DaysUntil"/>
    public static int Interval(double retention, double stability) =>
        (int)Math.Clamp(Math.Round(DaysUntil(retention, stability), MidpointRounding.AwayFromZero), 1, MaxInterval);

    /// <summary>The days until the next review if a grade is given now.</summary>
    /// <remarks>As in Anki, a better grade means at least a day more, until <see cref="MaxInterval"/> stops all of
    /// them.</remarks>
    /// <inheritdoc cref="Next(Memory?, int, Grade)"/>
    /// <inheritdoc cref="DaysUntil"/>
    public static int IntervalAfter(Memory? before, int days, Grade grade, double retention = UsualRetention)
    {
        int own = Interval(retention, Next(before, days, grade).Stability);
        return grade <= Grade.Hard
            ? own
            : Math.Clamp(IntervalAfter(before, days, grade - 1, retention) + 1, own, MaxInterval);
    }
}
