using System.Globalization;
using Quiz.Benchmarks;

// dotnet run -c Release --project tests/Quiz.Benchmarks -- history [EVENTS]
CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["history", ..]:
        HomeBenchmark.Run(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 200_000);
        return 0;
    default:
        Console.Error.WriteLine("What to measure: history [EVENTS]");
        return 2;
}
