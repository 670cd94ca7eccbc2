using Quiz.Core.Classroom.Statistics;
using Quiz.Core.Wording;

namespace Quiz.Files.Reports;

/// <summary>The figures of test theory as lines, each with what it says.</summary>
public static class TheoryText
{
    public static void Write(TestAnalysis analysis, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(
            $"Test theory, by the formulas of Moodle's quiz statistics. \"{Words.Undefined}\" is not defined.");
        output.WriteLine();
        var test = new TextTable(new TextColumn($"the test, n = {Words.Count(analysis.Test.N)}", IsNumber: false),
            new TextColumn("value"), new TextColumn("what it says", IsNumber: false, Widest: 45));
        foreach (Figure<TestStatistics> figure in TestFigures.Theory)
            test.Add(figure.Heading, figure.Shown(analysis.Test), figure.Meaning);
        test.Write(output);
        output.WriteLine();
        var items = new TextTable([new TextColumn("question", IsNumber: false, Widest: 16), new TextColumn("n"),
            .. ItemFigures.Theory.Select(f => new TextColumn(f.Heading))]);
        foreach (ItemStatistics item in analysis.Questions)
            items.Add(ItemFigures.Theory.Select(f => f.Shown(item)).Prepend(Words.Count(item.N)).Prepend(item.Id));
        items.Write(output);
        output.WriteLine();
        foreach (Figure<ItemStatistics> figure in ItemFigures.Theory)
            output.WriteLine($"{figure.Heading}: {figure.Meaning}");
    }
}
