using System.Security.Cryptography;
using Quiz.Core.Banks.Rules;
using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks.Readers;

/// <summary>Reads a bank from a file's bytes; never throws for content.</summary>
public static class BankReader
{
    /// <summary>
    /// A file with more bytes is refused unread; a caller need not load more than one byte beyond it.
    /// </summary>
    public const int MaxBytes = Screening.MaxBytes;

    /// <param name="rules">The rules of wording that it is checked by.</param>
    public static Reading Read(ReadOnlyMemory<byte> bytes, RuleSet rules = RuleSet.Usual)
    {
        var report = new Report();
        Bank? bank = Read(bytes.Span, report, rules, out _);
        return new Reading(report.HasErrors ? null : bank, report.InOrder());
    }

    /// <summary>
    /// Reads a bank that lies inside a key, a gradebook or a history, where it had no fault when it was put there. What
    /// was asked of its tables or its wording since then does not stop it; a file that was changed by hand does.
    /// </summary>
    public static Reading ReadKept(ReadOnlyMemory<byte> bytes) => ReadInside(bytes, RuleSet.Usual);

    /// <summary>
    /// The same of what its author wrote, where nothing of what its tables yield is asked for: they yield nothing.
    /// </summary>
    public static Reading ReadWritten(ReadOnlyMemory<byte> bytes) => ReadInside(bytes, null);

    private static Reading ReadInside(ReadOnlyMemory<byte> bytes, RuleSet? rules)
    {
        var report = new Report();
        Bank? bank = Read(bytes.Span, report, rules, out MappingNode? root);
        Items<Diagnostic> found = report.InOrder();
        return new Reading(found.Any(f => KeptBank.IsStoppedBy(f, root)) ? null : bank, found);
    }

    /// <summary>The fault of a bank whose id another one has, too.</summary>
    public static Diagnostic DuplicateBank(string id, string otherPath) =>
        Problem.DuplicateBank(SourceSpan.Start, id, otherPath);

    /// <summary>
    /// Reads on as far as it makes sense: what is faulty is reported and left out, and the rest is still checked.
    /// </summary>
    /// <param name="rules">Null where the tables yield nothing, and wording is nobody's concern.</param>
    private static Bank? Read(ReadOnlySpan<byte> bytes, Report report, RuleSet? rules, out MappingNode? root)
    {
        root = null;
        if (Screening.Screen(bytes, report) is not { } source) return null;
        Document document = NodeReader.Read(source, report);
        root = Root(document, report);
        if (root is null) return null;

        var draft = new Draft(report);
        var fields = new Fields(root, report);
        if (!IsFormatKnown(fields, report)) return null;
        string hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        Bank bank = BankFields.Read(fields, draft, hash, derives: rules is not null);
        if (rules is { } wording) RuleList.Check(bank, draft, wording);
        else RuleList.CheckWritten(bank, draft);
        return bank;
    }

    private static MappingNode? Root(Document document, Report report)
    {
        if (document.Root is MappingNode map) return map;
        if (document.Root is null or TextNode { Value.Length: 0 })
        {
            if (document.IsWhole) report.Add(Problem.EmptyFile(SourceSpan.Start));
        }
        else
        {
            report.Add(Problem.NotABank(document.Root.Span, document.Root.Name));
        }

        return null;
    }

    /// <summary>
    /// What another format means by its fields cannot be known, so nothing else is said about such a file.
    /// </summary>
    private static bool IsFormatKnown(Fields fields, Report report)
    {
        if (fields.Text("format", required: true) is not { } format || format.Value == "1") return true;
        report.Add(Problem.UnknownFormat(format.Span, format.Value));
        return false;
    }
}
