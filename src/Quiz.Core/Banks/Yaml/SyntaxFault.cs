using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks.Yaml;

/// <summary>A place where YAML could not be read on, told in the words of someone who writes a bank.</summary>
/// <param name="Message">What the YAML library says.</param>
/// <param name="Last">What was read last before the fault.</param>
/// <param name="Within">The list or mapping that is still open.</param>
internal sealed record SyntaxFault(
    SourceText Source, string Message, int Start, int End, Node? Last, ContainerNode? Within)
{
    private SourceSpan Here => Source.Span(Start, Math.Max(End, Start + 1));

    private char First => Start < Source.Text.Length ? Source.Text[Start] : '\n';

    /// <summary>The fault; null where one already reported is its cause.</summary>
    public Diagnostic? Explain()
    {
        if (IndentingTab() is { } tab) return Problem.TabIndent(Source.Span(tab, tab + 1));
        if (Says("tab")) return Problem.TabIndent(Here);
        if (Says("quoted scalar") && (Says("end of stream") || Says("wrong indentation") || Says("document indicator")))
            return Problem.UnclosedQuote(Source.Span(Start, Start + 1), First);
        if (Says("escape"))
            return Problem.UnknownEscape(
                Source.Span(End, End + 2), Source.Text[End..Math.Min(End + 2, Source.Text.Length)]);
        if (Says("multiline plain scalar")) return Problem.RunsOn(Here);
        if (Says("invalid mapping") || Says("mapping values")) return Problem.ColonInText(Here);
        if (Says("anchor or alias") && First == '*') return Problem.Alias(Here, Rest());
        if (Says("directive")) return Problem.ReservedStart(Here, '%');
        if (Says("invalid comment")) return Problem.ReservedStart(Here, '#');
        if (Says(" tag")) return Problem.Tag(Here);
        if (First is '|' or '>' || (First is ']' or '}' or ',' && Says("node content")))
            return Problem.ReservedStart(Here, First);
        if (Says("block scalar")) return Problem.UnevenBlock(Here);
        if (Says("anchor") || Says("cannot start any token") || Says("Mapping keys are not allowed"))
            return Problem.ReservedStart(Here, First);
        if (Says("Block sequence entries")) return Problem.DashInText(Here);
        if (Within is { IsFlow: true })
            return Problem.UnclosedBracket(Source.Span(Within.Start, Within.Start + 1), Source.Text[Within.Start]);
        if (FollowsBracket()) return Problem.TextAfterBracket(Here);
        if (FollowsOnItsLine()) return Last is FaultyNode ? null : Problem.TextAfterQuote(Here);
        if (Says("did not find expected") || Says("simple key")) return Problem.DoesNotFit(Here);
        return Problem.BadYaml(Here, Message.TrimEnd('.'));
    }

    private bool Says(string words) => Message.Contains(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>A tab among the spaces that begin a line, between the last good part and the fault's line.</summary>
    private int? IndentingTab()
    {
        int line = Source.LineStart(Math.Min(Last?.End ?? 0, Source.Text.Length));
        // of a tab the library gives the place of the mapping around it
        int end = Says("tab") ? Source.Text.Length : End;
        while (line < Source.Text.Length && line <= end)
        {
            ReadOnlySpan<char> rest = Source.Text.AsSpan(line);
            ReadOnlySpan<char> indent = rest[..^rest.TrimStart(" \t").Length];
            if (indent.IndexOf('\t') is var tab and >= 0 && !IsBlank(rest)) return line + tab;
            int next = rest.IndexOf('\n');
            if (next < 0) break;
            line += next + 1;
        }

        return null;
    }

    private static bool IsBlank(ReadOnlySpan<char> line) =>
        line.TrimStart(" \t") is [] or ['\r', ..] or ['\n', ..] or ['#', ..];

    /// <summary>Whether the fault stands behind a quoted text or an alias on the same line.</summary>
    private bool FollowsOnItsLine() =>
        Last is FaultyNode or TextNode { Style: TextStyle.SingleQuoted or TextStyle.DoubleQuoted }
        && Last.End <= Start && Source.LineStart(Last.End) == Source.LineStart(Start);

    /// <summary>Whether the fault stands behind a closed bracket on the same line: "text: [1] and more".</summary>
    private bool FollowsBracket() =>
        Source.Text.AsSpan(Source.LineStart(Start), Start - Source.LineStart(Start)).TrimEnd() is [.., ']' or '}'];

    private string Rest()
    {
        ReadOnlySpan<char> rest = Source.Text.AsSpan(Start);
        return rest[..(rest.IndexOfAny("\r\n,]#") is var end and >= 0 ? end : rest.Length)].TrimEnd().ToString();
    }
}
