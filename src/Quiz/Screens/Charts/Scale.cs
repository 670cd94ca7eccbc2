using Quiz.Core.Wording;

namespace Quiz.Screens.Charts;

/// <summary>The numbers along an axis.</summary>
/// <param name="Step">From one number that is written to the next.</param>
/// <param name="Unit">What stands behind each number, such as " %".</param>
internal sealed record Scale(double From, double To, double Step, string Unit = "")
{
    /// <summary>All of something, in hundredths.</summary>
    public static Scale Percent { get; } = new(0, 100, 25, " %");

    /// <summary>Whole numbers from 0, at most six of them, up to a round one that is not below the largest.</summary>
    public static Scale Counts(int largest)
    {
        int step = Steps().First(s => largest <= 5 * s);
        return new Scale(0, Math.Max(step, (largest + step - 1) / step * step), step);
    }

    public IEnumerable<double> Marks
    {
        get
        {
            for (int i = 0; From + i * Step <= To; i++) yield return From + i * Step;
        }
    }

    public string Written(double value) => Phrases.Number(value) + Unit;

    /// <summary>1, 2, 5, 10, 20, 50…</summary>
    private static IEnumerable<int> Steps()
    {
        for (int ten = 1; ten <= 100_000_000; ten *= 10)
        {
            yield return ten;
            yield return 2 * ten;
            yield return 5 * ten;
        }
    }
}
