using System.Globalization;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Diagnostics;

namespace Quiz.Commands;

/// <summary>One bank that has been checked.</summary>
/// <param name="Path">Its path as the user gave it.</param>
internal sealed record CheckedBank(string Path, Bank? Bank, Items<Diagnostic> Faults);

/// <summary>Banks that have been checked together, so that faults between them are found too.</summary>
/// <param name="strict">Whether warnings are taken for errors.</param>
/// <param name="rules">The rules of wording that they are checked by.</param>
internal sealed class CheckedBanks(bool strict, RuleSet rules)
{
    private readonly List<CheckedBank> _banks = [];
    private readonly Dictionary<string, string> _pathsById = [];

    public IReadOnlyList<CheckedBank> Banks => _banks;

    public int Errors => Count(Severity.Error);

    public int Warnings => Count(Severity.Warning);

    /// <summary>"2 banks, 96 questions: no faults" or "1 bank, 12 questions: 3 errors, 1 warning".</summary>
    public string Summary
    {
        get
        {
            string faults = (Errors, Warnings) switch
            {
                (0, 0) => "no faults",
                (var e, 0) => Several(e, "error"),
                (0, var w) => Several(w, "warning"),
                var (e, w) => $"{Several(e, "error")}, {Several(w, "warning")}",
            };
            int questions = _banks.Sum(b => b.Bank?.Questions.Count ?? 0);
            string readable = _banks.Exists(b => b.Bank is not null) ? ", " + Several(questions, "question") : "";
            return $"{Several(_banks.Count, "bank")}{readable}: {faults}";
        }
    }

    public void Add(string path, ReadOnlyMemory<byte> bytes)
    {
        Reading reading = BankReader.Read(bytes, rules);
        var faults = reading.Diagnostics.Select(f => strict ? f with { Severity = Severity.Error } : f).ToList();
        if (reading.Bank is { } bank && !_pathsById.TryAdd(bank.Id, path))
            faults.Add(BankReader.DuplicateBank(bank.Id, _pathsById[bank.Id]));
        _banks.Add(new CheckedBank(path, reading.Bank, faults.ToItems()));
    }

    private int Count(Severity severity) => _banks.Sum(b => b.Faults.Count(f => f.Severity == severity));

    private static string Several(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
