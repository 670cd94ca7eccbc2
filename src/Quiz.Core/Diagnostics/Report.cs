namespace Quiz.Core.Diagnostics;

/// <summary>The faults found so far in one bank.</summary>
internal sealed class Report
{
    /// <summary>So many faults are told; of the rest only their number.</summary>
    public const int Limit = 1000;

    private readonly List<Diagnostic> _found = [];
    private int _untold;

    public bool HasErrors { get; private set; }

    /// <summary>Whether further faults would only be counted.</summary>
    public bool IsFull => _found.Count >= Limit;

    public void Add(Diagnostic fault)
    {
        HasErrors |= fault.Severity == Severity.Error;
        if (IsFull) _untold++;
        else _found.Add(fault);
    }

    /// <summary>Takes back the warnings that are allowed where they stand.</summary>
    public void Silence(Predicate<Diagnostic> isAllowed) =>
        _found.RemoveAll(f => f.Severity == Severity.Warning && isAllowed(f));

    /// <summary>All of it in the order of the file.</summary>
    public Items<Diagnostic> InOrder()
    {
        var ordered = _found.OrderBy(d => d.Span.Line).ThenBy(d => d.Span.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal).ToList();
        if (_untold > 0)
            ordered.Add(Problem.ManyMore(ordered is [.., var last] ? last.Span : SourceSpan.Start, _untold, HasErrors));
        return ordered.ToItems();
    }
}
