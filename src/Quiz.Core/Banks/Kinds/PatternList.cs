using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;
using Quiz.Core.Grading;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Kinds;

/// <summary>The answers that a gap accepts and refuses.</summary>
internal sealed record PatternList(Items<AcceptedText> Accept, Items<RejectedText> Reject, TextPolicy Policy)
{
    private const int Most = 200; // each is compared with those before it

    public static PatternList Read(Frame frame, TextPolicy policy)
    {
        var tried = new List<(string Pattern, SourceSpan At)>();
        var reject = new List<RejectedText>();
        foreach (Entry entry in Entries(frame, "reject", required: false))
        {
            string? rationale = entry.Fields?.Prose("rationale");
            entry.Fields?.Close();
            if (Admit(entry)) reject.Add(new RejectedText(entry.Pattern, rationale));
        }

        var accept = new List<AcceptedText>();
        foreach (Entry entry in Entries(frame, "accept", required: true))
        {
            double score = entry.Fields?.Positive("score", most: 1) ?? 1;
            entry.Fields?.Close();
            if (Admit(entry)) accept.Add(new AcceptedText(entry.Pattern, score));
        }

        if (accept.Count > 0 && !accept.Exists(a => a.Score >= 1)) frame.Report(Problem.NoFullScore(frame.Fields.SpanOf("accept")));
        return new PatternList(accept.ToItems(), reject.ToItems(), policy);

        bool Admit(Entry entry)
        {
            if (entry.Pattern.Length == 0) return false;
            if (TextPattern.MatchesAll(entry.Pattern))
            {
                frame.Report(Problem.AcceptsEverything(entry.At, entry.Pattern));
                return true;
            }

            if (tried.Find(t => TextPattern.Covers(t.Pattern, entry.Pattern, policy)) is { Pattern: { } earlier } first)
                frame.Report(Problem.Unreachable(entry.At, entry.Pattern, earlier, first.At.Line));
            tried.Add((entry.Pattern, entry.At));
            return true;
        }
    }

    public TextGap ToGap() => new() { Accept = Accept, Reject = Reject, Policy = Policy };

    /// <summary>The entries of a list: each a text, or a mapping with <c>text:</c> and more.</summary>
    private static List<Entry> Entries(Frame frame, string key, bool required)
    {
        var entries = new List<Entry>();
        foreach (Node node in frame.Fields.Entries(key, required))
        {
            if (entries.Count == Most)
            {
                frame.Report(Problem.TooManyEntries(frame.Fields.SpanOf(key), key, Most));
                break;
            }

            if (node is MapNode map)
            {
                var fields = new Fields(map, frame.Draft.Report);
                entries.Add(new Entry(fields.Prose("text", required: true) ?? "", fields.Map.Find("text")?.Span ?? fields.Span, fields));
            }
            else if (frame.Fields.Prose(node, key) is { } text)
            {
                entries.Add(new Entry(text, node.Span, null));
            }
        }

        return entries;
    }

    private sealed record Entry(string Pattern, SourceSpan At, Fields? Fields);
}
