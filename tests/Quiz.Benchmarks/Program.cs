using System.Globalization;
using Quiz.Benchmarks;

// dotnet run -c Release --project tests/Quiz.Benchmarks -- history [EVENTS] | report GRADEBOOK
CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["history", ..]:
        HomeBenchmark.Run(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 200_000);
        return 0;
    case ["report", var gradebook]:
        return ReportBenchmark.Run(gradebook);
    default:
        Console.Error.WriteLine("What to measure: history [EVENTS], or report GRADEBOOK");
        return 2;
}
