using System.Globalization;
using Quiz.Core.Classroom.Statistics;

namespace Quiz.Core.Tests.Statistics;

/// <summary>Tables of marks written as rows, and those of others.</summary>
internal static class Marks
{
    /// <summary>
    /// Moodle's test data of quiz statistics (mod/quiz/report/statistics/tests/fixtures/results00.csv): 25 attempts at
    /// 7 questions.
    /// </summary>
    public const string Moodle = """
        1 1 1 1 1 0 1
        1 1 1 1 0.5 1 0
        1 1 1 1 0.5 0 1
        0 0 1 1 1 0 0
        1 0 1 0 0 1 0.5
        1 1 1 1 0.5 0 0.5
        0 1 1 1 0.5 1 0.5
        1 1 1 0 0.5 1 0.5
        1 0 1 1 1 1 1
        0 1 1 0 0.5 1 0.5
        0.8 0 1 1 0.5 1 0.5
        1 1 1 0 0.5 1 1
        1 0 1 1 0.5 1 0.5
        1 0 1 1 1 0 0.5
        0 0 1 1 0 1 1
        1 0 1 0 0.5 1 1
        0.8 0 1 1 0.5 0 1
        1 0 1 1 0 1 0.5
        1 0 1 1 0.5 0 0.5
        0 1 1 0 0.5 1 0
        1 1 0.3333333 1 0.5 0 0.5
        1 1 1 0 0.5 0 0.5
        1 1 1 1 0 1 0.5
        0 0 1 0 0.5 1 1
        0 0 1 1 1 1 1
        """;

    /// <summary>A learner a line, marks between spaces, "-" for what was not asked.</summary>
    public static MarksTable Table(string rows, params double[] max)
    {
        string[][] cells = [.. rows.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(r => r.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        return Table([.. cells.Select(r =>
            r.Select(c => c == "-" ? (double?)null : double.Parse(c, CultureInfo.InvariantCulture)).ToArray())], max);
    }

    public static MarksTable Table(double?[][] rows, params double[] max) => new(
        Enumerable.Range(0, rows.Length == 0 ? max.Length : rows[0].Length)
            .Select(j => new MarkedQuestion($"q{j + 1}", j < max.Length ? max[j] : 1)).ToItems(),
        rows.Select((r, i) => new MarkedLearner($"L{i + 1}", [.. r])).ToItems());

    public static void Near(double? expected, double? actual, double within = 1e-6)
    {
        if (expected is not { } e || actual is not { } a) Assert.Equal(expected, actual);
        else Assert.InRange(a, e - within, e + within);
    }
}
