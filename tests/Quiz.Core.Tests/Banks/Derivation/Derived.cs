using System.Text;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Questions;
using Quiz.Tests;

namespace Quiz.Core.Tests.Banks.Derivation;

/// <summary>Banks that questions are derived from, and derived questions written out to be read.</summary>
internal static class Derived
{
    private const string Folder = "tests/Quiz.Core.Tests/Banks/Derivation/Banks";

    public static string GoldenOf(string name) => $"{Folder}/{name}.derived.txt";

    public static string Text(string name) => File.ReadAllText(Path.Combine(Golden.Repository, Folder, name + ".yaml"));

    /// <summary>A bank from YAML, which must be without faults other than of wording.</summary>
    public static Bank Read(string yaml)
    {
        Reading reading = BankReader.Read(Encoding.UTF8.GetBytes(yaml));
        // How rows are worded is not what these tests are about.
        Assert.DoesNotContain(reading.Diagnostics, d => d.Rule is null);
        return reading.Bank!; // there are no faults
    }

    public static T Find<T>(Bank bank, string id) where T : Question =>
        Assert.IsType<T>(bank.Derived.FirstOrDefault(q => q.Id == id));

    /// <summary>All that was derived, each question with its key, its reasons and its evidence.</summary>
    public static string Write(Bank bank)
    {
        var text = new StringBuilder();
        foreach (Question question in bank.Derived)
        {
            text.Append(question.Id).Append('\n').Append(question.Prompt).Append('\n');
            if (question.Statement is { } statement) text.Append("  [ ").Append(statement).Append(" ]\n");
            foreach (string line in Lines(question)) text.Append("  ").Append(line).Append('\n');
            if (question.Rationale is { } reason) text.Append("= ").Append(reason).Append('\n');
            if (question.Hint is { } hint) text.Append("? ").Append(hint).Append('\n');
            text.Append("@ ")
                .AppendJoin(" | ", question.Evidence.Select(e => $"{e.Place.Address} {e.Place.Quote}"))
                .Append("\n\n");
        }

        return text.ToString();
    }

    private static IEnumerable<string> Lines(Question question) => question.Match(
        choice: q => q.Options.Select(o =>
            $"{(o.IsCorrect ? "*" : "-")} {o.Text}{(o.Rationale is null ? "" : $" [{o.Misled.Kind}: {o.Rationale}]")}"),
        fill: _ => [],
        order: _ => [],
        pair: q => q.Lefts.Select(l => $"{l.Text} > {q.Right(l.Rights[0]).Text} [{l.Rationale}]")
            .Concat(q.Rights.Where(r => !q.Lefts.Any(l => l.Rights.Contains(r.Id)))
                .Select(r => $"left over: {r.Text}")),
        mark: _ => [],
        open: _ => []);
}
