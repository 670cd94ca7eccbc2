using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Kinds;

/// <summary>
/// Pairs to find; several of them may have the same right side, and some right sides may be left over.
/// </summary>
internal static class Matching
{
    private const int Least = 2;

    public static Kind Kind { get; } = new("matching", Read);

    private static PairQuestion Read(QuestionDraft frame)
    {
        Listed leftNames = new("left side", frame.Draft), rightNames = new("right side", frame.Draft);
        var lefts = new List<PairLeft>();
        var rights = new List<PairRight>();
        var evidence = new List<EvidenceEntry>();
        foreach (Fields fields in frame.Fields.Mappings("pairs", Least, TextEntry.Most))
        {
            string? left = fields.Prose("left", required: true), right = fields.Prose("right", required: true);
            TextNode? id = fields.Text("id");
            string? rationale = fields.Prose("rationale");
            evidence.AddRange(EvidenceReader.Entries(fields, frame.Draft));
            fields.Close();
            if (right is not null && rightNames.IdOf(right) is null)
                rights.Add(new PairRight(rightNames.Add(right, fields.ValueSpan("right")), right));
            if (left is null || right is null) continue;
            // it has just been added
            lefts.Add(new PairLeft(
                leftNames.Add(left, fields.ValueSpan("left"), id), left, [rightNames.IdOf(right)!], rationale));
        }

        foreach (TextNode decoy in Decoys(frame, rightNames))
            rights.Add(new PairRight(rightNames.Add(decoy.Value, decoy.Span), decoy.Value));
        CheckRights(frame, lefts, rights);
        return frame.Pair(PairSense.Pairs, lefts.ToItems(), rights.ToItems(), evidence);
    }

    /// <summary>The right sides that fit nothing.</summary>
    private static List<TextNode> Decoys(QuestionDraft frame, Listed rights)
    {
        frame.Fields.CheckCount("decoys", 0, TextEntry.Most);
        List<TextNode> decoys = [.. frame.Fields.Texts("decoys").Take(TextEntry.Most)];
        foreach (TextNode decoy in decoys) frame.Fields.Prose(decoy, "decoys");
        decoys.RemoveAll(decoy => rights.IsDecoyReal(decoy.Value, decoy.Span));
        return decoys;
    }

    /// <summary>With a single right side there is nothing to find.</summary>
    private static void CheckRights(QuestionDraft frame, List<PairLeft> lefts, List<PairRight> rights)
    {
        bool hasDecoys = frame.Fields.Map.Find("decoys") is not null || frame.Fields.Map.IsCutOff;
        if (!hasDecoys && rights.Count == 1 && lefts.Count >= Least && frame.Fields.HasAll("pairs", lefts.Count))
            frame.Report(Problem.OneRightSide(frame.Fields.SpanOf("pairs"), rights[0].Text));
    }
}
