using System.Text;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Tests.Banks.Rules;

/// <summary>
/// A small bank around the questions and tables of one test, and what one rule of wording says of it.
/// </summary>
internal static class RuleCase
{
    private const string Passage =
        "The ferry will stop in May. The council of the town closes the line in spring. Ana Reed wants a bridge.";

    /// <summary>An entry of <c>evidence:</c> that quotes the passage.</summary>
    public static string Quote(string exact) => $"evidence: [{{passage: p, exact: \"{exact}\"}}]";

    /// <summary>A question with one right option and wrong ones.</summary>
    public static string Choice(string id, string prompt, string exact, string key, params string[] wrong)
    {
        IEnumerable<string> options =
            wrong.Select(w => $"{{wrong: \"{w}\", unsupported: true}}").Prepend($"{{correct: \"{key}\"}}");
        return Question(id, "single-choice", prompt, Quote(exact), $"options: [{string.Join(", ", options)}]");
    }

    public static string Question(string id, string type, string prompt, params string[] fields)
    {
        IEnumerable<string> all = [$"type: {type}", $"prompt: \"{prompt}\"", .. fields];
        return $"  - id: {id}\n{string.Concat(all.Select(f => $"    {f}\n"))}";
    }

    /// <summary>The questions begin in line 7, and each further line of the tables moves them down.</summary>
    public static string Bank(string questions, string tables = "", string text = Passage) =>
        "format: 1\nid: b\ntitle: \"B\"\npassages:\n"
        + $"  - {{id: p, text: \"{text}\"}}\n{tables}{(questions.Length == 0 ? "" : "questions:\n")}{questions}";

    /// <summary>The lines of the bank at which the rule finds fault.</summary>
    public static int[] Lines(string rule, string bank) => [.. Of(rule, bank).Select(d => d.Span.Line)];

    public static bool Breaks(string rule, string bank) => Of(rule, bank).Length > 0;

    public static Diagnostic[] Of(string rule, string bank) => [.. Read(bank).Diagnostics.Where(d => d.Rule == rule)];

    public static Reading Read(string bank) => BankReader.Read(Encoding.UTF8.GetBytes(bank), RuleSet.All);
}
