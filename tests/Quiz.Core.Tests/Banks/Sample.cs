using System.Globalization;
using System.Text;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Diagnostics;
using Quiz.Tests;

namespace Quiz.Core.Tests.Banks;

/// <summary>The banks under Samples/, and what the reader says about each.</summary>
internal static class Sample
{
    private const string Folder = "tests/Quiz.Core.Tests/Banks/Samples";

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Path.Combine(Golden.Repository, Folder), "*.yaml")
            .Select(f => Path.GetFileNameWithoutExtension(f))
            .Order(StringComparer.Ordinal);

    public static byte[] Bytes(string name) =>
        File.ReadAllBytes(Path.Combine(Golden.Repository, Folder, name + ".yaml"));

    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

    /// <summary>A sample whose name says so is checked by all rules of wording.</summary>
    public static Reading Read(string name) => BankReader.Read(
        Bytes(name), name.EndsWith("-all-rules", StringComparison.Ordinal) ? RuleSet.All : RuleSet.Usual);

    public static string GoldenOf(string name) => $"{Folder}/{name}.annotated.txt";

    /// <summary>The bank's lines, each with the faults found in it beneath.</summary>
    public static string Annotate(string text, Items<Diagnostic> faults)
    {
        var annotated = new StringBuilder();
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i < lines.Length - 1 || lines[i].Length > 0) annotated.Append(lines[i]).Append('\n');
            foreach (Diagnostic fault in faults.Where(f => f.Span.Line == i + 1))
                annotated.Append(
                    CultureInfo.InvariantCulture,
                    $"#! {fault.Code} {fault.Severity.ToString().ToLowerInvariant()} {fault.Span.Column}: {fault.Message}\n");
        }

        return annotated.ToString();
    }
}
