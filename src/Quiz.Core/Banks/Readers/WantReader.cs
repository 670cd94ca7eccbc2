using Quiz.Core.Banks.Yaml;

namespace Quiz.Core.Banks.Readers;

/// <summary>Reads what each side wants, needs, gives, gains, fears and is limited by.</summary>
internal static class WantReader
{
    private static readonly WordTable<Relation> Relations = new(
        ("wants", Relation.Wants),
        ("needs", Relation.Needs),
        ("seeks", Relation.Seeks),
        ("gains", Relation.Gains),
        ("offers", Relation.Offers),
        ("fears", Relation.Fears),
        ("limited-by", Relation.LimitedBy));

    public static Items<Want> Read(Fields bank, Draft draft)
    {
        var wants = new List<Want>();
        var ids = new Ids<Want>("want", draft.Report);
        foreach (Fields fields in bank.Mappings("wants"))
        {
            var want = new Want
            {
                Id = ids.Declare(fields.Text("id", required: true)) ?? "",
                Sides = fields.Texts("sides", required: true).Select(draft.Sides.Refer).OfType<string>().ToItems(),
                From = draft.Sides.Refer(fields.Text("from")),
                To = draft.Sides.Refer(fields.Text("to")),
                Relation = fields.Word("relation", Relations, required: true) ?? Relation.Wants,
                What = fields.Prose("what", required: true) ?? "",
                PartOf = fields.Text("part-of")?.Value,
                NotFor = RowFields.NotFor(fields, draft),
                Evidence = EvidenceReader.Entries(fields, draft),
            };
            AllowReader.Read(fields, draft);
            fields.Close();
            wants.Add(draft.Origins.Set(want, fields.Map));
        }

        Items<Want> all = wants.ToItems();
        RowFields.CheckReferences(all, "part-of", w => w.Id, w => w.PartOf is { } whole ? [whole] : [], draft);
        return all;
    }
}
