using Microsoft.Data.Sqlite;
using Quiz.Desks;
using Quiz.Files.Storage;
using Quiz.Running;
using Quiz.Screens;

namespace Quiz.Benchmarks;

/// <summary>How long home needs with a long history, beside how long reading that file takes.</summary>
internal static class HomeBenchmark
{
    public static void Run(int events)
    {
        DirectoryInfo home = Directory.CreateTempSubdirectory("quiz-bench-");
        try
        {
            var data = new DataFolder(home.FullName);
            LongHistory.Write(data, events);
            var io = new Io(TextReader.Null, TextWriter.Null, TextWriter.Null, TimeProvider.System, _ => null,
                Environment.CurrentDirectory);
            double read = Measure.Median(() => File.ReadAllBytes(data.History));
            Console.WriteLine(
                $"history: {events} events, {new FileInfo(data.History).Length / 1e6:0.0} MB, read in {read:0} ms");
            double first = Measure.Once(() => Home(io, data));
            double list = Measure.Median(() => List(io, data)), all = Measure.Median(() => Home(io, data));
            Console.WriteLine($"home, titles and sittings: {list:0} ms, {list / read:0.0} times reading the file");
            Console.WriteLine(
                $"home with all that is due: {all:0} ms, {all / read:0.0} times reading the file; the very first time {first:0} ms");
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            home.Delete(recursive: true);
        }
    }

    private static void List(Io io, DataFolder data)
    {
        using var desk = new Desk(io, data, null, "");
        desk.List();
    }

    private static void Home(Io io, DataFolder data)
    {
        using var desk = new Desk(io, data, null, "");
        HomeScreen home = new HomeScreen().With(desk.List());
        if (desk.SumUp() is not { } sums || !home.With(sums).HasDue)
            throw new InvalidOperationException("After such a history something is due.");
    }
}
