using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;
using Quiz.Core.Evidence;
using Quiz.Core.Evidence.Quotes;

namespace Quiz.Core.Banks;

/// <summary>
/// Reads quotations and finds each in its passage; one that is not there letter for letter is never used.
/// </summary>
internal static class EvidenceReader
{
    /// <summary>What is needed together, each with the other places that show it as well.</summary>
    public static Items<EvidenceEntry> Entries(Fields parent, Draft draft)
    {
        var entries = new List<EvidenceEntry>();
        foreach (Fields fields in parent.Mappings("evidence"))
        {
            Items<Place> or = Places(fields, "or", draft);
            if (ReadPlace(fields, draft) is { } place) entries.Add(new EvidenceEntry(place, or));
        }

        return entries.ToItems();
    }

    /// <summary>A list of places without alternatives.</summary>
    public static Items<Place> Places(Fields parent, string key, Draft draft) =>
        parent.Mappings(key).Select(fields => ReadPlace(fields, draft)).OfType<Place>().ToItems();

    private static Place? ReadPlace(Fields fields, Draft draft)
    {
        string? id = draft.Passages.Refer(fields.Text("passage", required: true));
        string? exact = fields.Prose("exact", required: true);
        var selector = new QuoteSelector(exact ?? "", fields.Prose("prefix"), fields.Prose("suffix"));
        fields.Close((key, meant) => meant is null ? Problem.OddEvidenceKey(key.Span, key.Value) : null);
        if (exact is null || id is null || draft.Passages.Find(id) is not { } passage) return null;

        SourceSpan at = fields.Map.Find("exact")?.Span ?? fields.Span;
        switch (QuoteResolver.Resolve(passage.Text, selector, passage.Sentences))
        {
            case QuoteMatch.Found found:
                return PlaceOf(passage, found.Range);
            case QuoteMatch.Ambiguous several:
                draft.Report.Add(Problem.QuoteAmbiguous(at, id, several.Ranges.Count));
                break;
            case QuoteMatch.Approximate like:
                draft.Report.Add(Problem.QuoteInexact(at, id, like.Range.Of(passage.Text)));
                break;
            case QuoteMatch.Missing none:
                draft.Report.Add(Problem.QuoteMissing(at, id, none.Nearest?.Of(passage.Text)));
                break;
        }

        return null;
    }

    private static Place PlaceOf(Passage passage, TextRange range) =>
        new(passage.Id, range, range.Of(passage.Text), passage.Addresses(range));
}
