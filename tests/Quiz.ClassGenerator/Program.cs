using System.Globalization;
using Quiz.ClassGenerator;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const string Usage = "Usage: class-generator FOLDER [STUDENTS (30) [QUESTIONS (40) [SEED (1)]]]";
if (args is ["--help" or "-h" or "-?", ..])
{
    Console.WriteLine(Usage);
    return 0;
}

int[] numbers = [.. args.Skip(1)
    .Select(a => int.TryParse(a, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1)];
if (args is not [[not '-', ..] folder, ..] || numbers.Length > 3 || numbers.Contains(-1) || numbers.Take(2).Contains(0))
{
    Console.Error.WriteLine(Usage);
    return 2;
}

GeneratedClass generated = GeneratedClass.Write(
    folder,
    numbers.ElementAtOrDefault(0) is > 0 and var students ? students : 30,
    numbers.ElementAtOrDefault(1) is > 0 and var questions ? questions : 40,
    numbers.Length > 2 ? numbers[2] : 1);
Console.WriteLine(
    string.Create(
        CultureInfo.InvariantCulture,
        $"{generated.Truth.Counted.Count} students with results, {generated.Truth.Faults.Count} faults, mean {generated.Truth.Mean:0.###}: {folder}"));
return 0;
