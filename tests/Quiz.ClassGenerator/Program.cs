using System.Globalization;
using Quiz.ClassGenerator;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is not [var folder, .. var rest] || rest.Length > 3)
{
    Console.Error.WriteLine("Usage: class-generator FOLDER [STUDENTS (30) [QUESTIONS (40) [SEED (1)]]]");
    return 2;
}

int[] numbers = [.. rest.Select(int.Parse)];
GeneratedClass generated = GeneratedClass.Write(folder, numbers.ElementAtOrDefault(0) is > 0 and var students ? students : 30, numbers.ElementAtOrDefault(1) is > 0 and var questions ? questions : 40, numbers.Length > 2 ? numbers[2] : 1);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{generated.Truth.Counted.Count} students with results, {generated.Truth.Faults.Count} faults, mean {generated.Truth.Mean:0.###}: {folder}"));
return 0;
