using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks.Readers;

/// <summary>Reads who said what, and what nobody said.</summary>
internal static class ClaimReader
{
    private static readonly WordTable<Voice> Voices =
        new(("direct", Voice.Direct), ("reported", Voice.Reported), ("narrated", Voice.Narrated));

    public static Items<Claim> Read(Fields bank, Draft draft)
    {
        var claims = new List<Claim>();
        foreach (Fields fields in bank.Mappings("claims"))
        {
            string? id = draft.Claims.Declare(fields.Text("id", required: true));
            string? by = Speaker(fields.Text("by", required: true), draft);
            Voice? voice = fields.Word("voice", Voices);
            string? verb = fields.Prose("verb");
            var claim = new Claim
            {
                Id = id ?? "",
                By = by ?? "",
                AlsoBy = fields.Texts("also-by").Select(t => Speaker(t, draft)).OfType<string>().ToItems(),
                Voice = voice ?? (by == Person.Narrator ? Voice.Narrated : Voice.Reported),
                Stance = StanceReader.Read(fields, verb, draft),
                Verb = verb,
                IsOpinion = Opinion(fields, by, draft),
                Says = fields.Prose("says", required: true) ?? "",
                Same = fields.Texts("same").Select(t => t.Value).ToItems(),
                NotFor = RowFields.NotFor(fields, draft),
                Evidence = EvidenceReader.Entries(fields, draft),
            };
            AllowReader.Read(fields, draft);
            fields.Close();
            claims.Add(draft.Origins.Set(claim, fields.Map));
        }

        Items<Claim> all = claims.ToItems();
        RowFields.CheckReferences(all, "same", c => c.Id, c => c.Same, draft);
        return all;
    }

    public static Items<Unsaid> Unsaid(Fields bank, Draft draft)
    {
        var unsaid = new List<Unsaid>();
        foreach (Fields fields in bank.Mappings("unsaid"))
        {
            string? id = draft.Claims.Declare(fields.Text("id", required: true));
            fields.Prose("about"); // older banks say it, and nobody reads it any more
            bool isThing = fields.Has("what");
            string? says = fields.Prose("says", required: !isThing);
            if (isThing && says is not null) draft.Report.Add(Problem.SaysAndWhat(fields.ValueSpan("says")));
            unsaid.Add(draft.Origins.Set(new Unsaid(id ?? "", says
                ?? (isThing ? null : ""), fields.Prose("what"), draft.Sides.Refer(fields.Text("from"))), fields.Map));
            AllowReader.Read(fields, draft);
            fields.Close();
        }

        return unsaid.ToItems();
    }

    /// <summary>What people say is theirs anyway, so that only the writer's rows are told apart.</summary>
    private static bool Opinion(Fields fields, string? by, Draft draft)
    {
        bool isOpinion = fields.Flag("opinion");
        if (isOpinion && by is not (null or Person.Narrator))
            draft.Report.Add(Problem.OpinionOfPerson(fields.ValueSpan("opinion")));
        return isOpinion;
    }

    private static string? Speaker(TextNode? id, Draft draft) =>
        id?.Value == Person.Narrator ? Person.Narrator : draft.People.Refer(id);
}
