using System.Runtime.CompilerServices;

namespace Quiz.Core.Classroom.Statistics;

/// <summary>A sum that keeps what rounding would lose (Neumaier's variant of Kahan's).</summary>
internal struct CompensatedSum
{
    private double _sum;
    private double _lost;

    public readonly double Value => _sum + _lost;

    public static double Of(IEnumerable<double> values)
    {
        var sum = new CompensatedSum();
        foreach (double value in values) sum.Add(value);
        return sum.Value;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Of(ReadOnlySpan<double> values)
    {
        var sum = new CompensatedSum();
        foreach (double value in values) sum.Add(value);
        return sum.Value;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(double value)
    {
        double next = _sum + value;
        _lost += Math.Abs(_sum) >= Math.Abs(value) ? _sum - next + value : value - next + _sum;
        _sum = next;
    }
}
