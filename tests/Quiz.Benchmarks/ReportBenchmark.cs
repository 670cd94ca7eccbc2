using Quiz.Commands;
using Quiz.Core.Classroom.Reports;
using Quiz.Files.Gradebooks;
using Quiz.Files.Reports.Class;
using Quiz.Running;

namespace Quiz.Benchmarks;

/// <summary>Where the time of a class report goes: reading the gradebook, reckoning, writing.</summary>
internal static class ReportBenchmark
{
    public static int Run(string path)
    {
        var io = new Io(TextReader.Null, TextWriter.Null, Console.Error, TimeProvider.System, _ => null,
            Environment.CurrentDirectory);
        return GradebookUse.Run(io, path, book =>
        {
            ClassWork? work = null;
            double read = Measure.Once(() => work = GradebookWork.Of(book));
            ClassReport? report = null;
            double reckon = Measure.Once(() => report = ClassReport.Of(work!)); // read just before
            double write = Measure.Once(() => ClassJson.Write(report!, TextWriter.Null)); // reckoned just before
            Console.WriteLine(
                $"{work!.Students.Count} students, {work.Students.Sum(s => s.Sheets.Sum(a => a.Responses.Count))} answers");
            Console.WriteLine(
                $"gradebook read in {read:0} ms, report reckoned in {reckon:0} ms, written as JSON in {write:0} ms");
        });
    }
}
