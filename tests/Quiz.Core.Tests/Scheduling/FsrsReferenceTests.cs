using System.Globalization;
using Quiz.Core.Learning;
using Quiz.Tests;

namespace Quiz.Core.Tests.Scheduling;

/// <summary>
/// Figures made by py-fsrs 6.3.1 (MIT); where it differs from fsrs-rs, fsrs-rs is followed, and the files say so.
/// </summary>
public class FsrsReferenceTests
{
    private const double Tolerance = 1e-6;

    [Fact]
    public void Single_steps_are_those_of_the_reference()
    {
        double[][] steps = Rows("fsrs-steps.csv");
        Assert.Equal(60, steps.Length);
        Assert.All(steps, step =>
        {
            (int days, var grade) = ((int)step[2], (Grade)(int)step[3]);
            Memory next = Fsrs.Next(new Memory(step[0], step[1]), days, grade);
            Same(step[4], Fsrs.Retrievability(days, step[0]));
            Same(step[5], next.Stability);
            Same(step[6], next.Difficulty);
            Same(step[7], Fsrs.DaysUntil(0.8, next.Stability));
            Same(step[8], Fsrs.DaysUntil(0.9, next.Stability));
            Same(step[9], Fsrs.DaysUntil(0.95, next.Stability));
        });
    }

    [Fact]
    public void Sequences_are_those_of_the_reference()
    {
        double[][] rows = Rows("fsrs-sequences.csv");
        Assert.Equal(20, rows.Select(r => r[0]).Distinct().Count());
        Assert.All(rows.GroupBy(r => r[0]), sequence =>
        {
            Memory? memory = null;
            foreach (double[] row in sequence)
            {
                memory = Fsrs.Next(memory, (int)row[1], (Grade)(int)row[2]);
                Same(row[3], memory.Value.Stability);
                Same(row[4], memory.Value.Difficulty);
            }
        });
    }

    private static double[][] Rows(string file) =>
    [
        .. File.ReadLines(Path.Combine(Golden.Repository, "tests/Quiz.Core.Tests/Scheduling", file))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()),
    ];

    private static void Same(double expected, double actual) =>
        Assert.InRange(actual / expected, 1 - Tolerance, 1 + Tolerance);
}
