using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Kinds;

/// <summary>The answers that a gap accepts and refuses.</summary>
internal sealed record PatternList(Items<AcceptedText> Accept, Items<RejectedText> Reject)
{
    public static PatternList Read(Fields fields, Draft draft, TextPolicy policy)
    {
        var tried = new List<(string Pattern, SourceSpan At)>();
        var reject = new List<RejectedText>();
        foreach (TextEntry entry in TextEntry.Read(fields, "reject", draft))
        {
            string? rationale = entry.Fields?.Prose("rationale");
            entry.Fields?.Close();
            if (Admit(entry)) reject.Add(new RejectedText(entry.Text, rationale));
        }

        var accept = new List<AcceptedText>();
        foreach (TextEntry entry in TextEntry.Read(fields, "accept", draft, least: 1))
        {
            double score = entry.Fields?.Positive("score", most: 1) ?? 1;
            entry.Fields?.Close();
            if (Admit(entry)) accept.Add(new AcceptedText(entry.Text, score));
        }

        if (accept.Count > 0 && !accept.Exists(a => a.Score >= 1))
            draft.Report.Add(Problem.NoFullScore(fields.SpanOf("accept")));
        return new PatternList(accept.ToItems(), reject.ToItems());

        bool Admit(TextEntry entry)
        {
            if (entry.Text.Length == 0) return false;
            if (TextPattern.MatchesAll(entry.Text))
            {
                draft.Report.Add(Problem.AcceptsEverything(entry.At, entry.Text));
                return true;
            }

            if (tried.Find(t => TextPattern.Covers(t.Pattern, entry.Text, policy)) is { Pattern: { } earlier } first)
                draft.Report.Add(Problem.Unreachable(entry.At, entry.Text, earlier, first.At.Line));
            tried.Add((entry.Text, entry.At));
            return true;
        }
    }
}
