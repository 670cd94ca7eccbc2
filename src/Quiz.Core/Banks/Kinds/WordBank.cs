using System.Globalization;
using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Kinds;

/// <summary>The words of a cloze that are chosen, not typed: each gap accepts some of them.</summary>
internal static class WordBank
{
    private const string Key = "choices";
    private const int Least = 2;

    public static PairQuestion Read(QuestionDraft frame, string? text, List<Fields> gaps)
    {
        if (frame.Fields.Text(TypedGap.Match) is not null)
            frame.Report(Problem.OnlyTyped(frame.Fields.SpanOf(TypedGap.Match), TypedGap.Match));
        var choices = new Listed("choice", frame.Draft);
        var rights = new List<PairRight>();
        foreach (TextEntry entry in TextEntry.Read(frame.Fields, Key, frame.Draft, Least))
        {
            TextNode? id = entry.Id;
            entry.Fields?.Close();
            if (entry.Text.Length > 0) rights.Add(new PairRight(choices.Add(entry.Text, entry.At, id), entry.Text));
        }

        var lefts = new List<PairLeft>();
        var evidence = new List<EvidenceEntry>();
        foreach (Fields fields in gaps)
        {
            string number = (lefts.Count + 1).ToString(CultureInfo.InvariantCulture);
            Items<string> accepted = Accepted(fields, choices, frame.Fields.HasAll(Key, rights.Count)
                ? rights
                : null, frame.Draft).Distinct().ToItems();
            lefts.Add(new PairLeft(number, number, accepted, fields.Prose("rationale")));
            evidence.AddRange(EvidenceReader.Entries(fields, frame.Draft));
            fields.Close((key, _) => TypedGap.Keys.Contains(key.Value) ? Problem.OnlyTyped(key.Span, key.Value) : null);
        }

        return frame.Pair(PairSense.Gaps, lefts.ToItems(), rights.ToItems(), evidence, text);
    }

    /// <summary>The ids of the choices that a gap accepts.</summary>
    /// <param name="all">The choices; null if not all could be read, so that nothing can be said about what is not
    /// among them.</param>
    private static IEnumerable<string> Accepted(Fields gap, Listed choices, List<PairRight>? all, Draft draft)
    {
        foreach (TextEntry entry in TextEntry.Read(gap, "accept", draft, least: 1))
        {
            if (entry.Fields?.Positive("score", most: 1) < 1)
                draft.Report.Add(Problem.PartOfChoice(entry.Fields.ValueSpan("score")));
            entry.Fields?.Close();
            if (entry.Text.Length == 0) continue;
            if (choices.IdOf(entry.Text) is { } id) yield return id;
            else if (all is not null)
                draft.Report.Add(
                    Problem.NotAChoice(entry.At, entry.Text, Nearest.Of(entry.Text, all.Select(r => r.Text))));
        }
    }
}
