using System.Globalization;

namespace Quiz.Tests.Architecture;

/// <summary>The width that <c>.editorconfig</c> promises, which no analyzer holds.</summary>
public class LineLengthTests
{
    private const int Columns = 120;

    /// <summary>What cannot be broken well: a sentence in quotation marks, a row of data.</summary>
    private const double MostOver = 0.005;

    [Fact]
    public void Lines_of_code_fit_into_their_columns()
    {
        var lines = new[] { "src", "tests" }
            .SelectMany(folder => Directory.GetFiles(
                Path.Combine(Golden.Repository, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(file => File.ReadLines(file).Select((line, i) => (File: file, Number: i + 1, Text: line)))
            .ToList();
        var over = lines.Where(l => new StringInfo(l.Text).LengthInTextElements > Columns).ToList();
        Assert.True(
            over.Count <= MostOver * lines.Count,
            $"{over.Count} of {lines.Count} lines are longer than {Columns} columns. The longest:\n" + string.Join(
                '\n', over.OrderByDescending(l => l.Text.Length).Take(10).Select(l => $"{l.File}:{l.Number}")));
    }
}
