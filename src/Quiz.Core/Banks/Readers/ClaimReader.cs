using Quiz.Core.Banks.Yaml;

namespace Quiz.Core.Banks.Readers;

/// <summary>Reads who said what, and what nobody said.</summary>
internal static class ClaimReader
{
    private static readonly Words<Voice> Voices = new(("direct", Voice.Direct), ("reported", Voice.Reported), ("narrated", Voice.Narrated));

    public static Items<Claim> Read(Fields bank, Draft draft)
    {
        var claims = new List<Claim>();
        foreach (Fields fields in bank.Mappings("claims"))
        {
            string? id = draft.Claims.Declare(fields.Text("id", required: true));
            string? by = Speaker(fields.Text("by", required: true), draft);
            Voice? voice = fields.Word("voice", Voices);
            var claim = new Claim
            {
                Id = id ?? "",
                By = by ?? "",
                AlsoBy = fields.Texts("also-by").Select(t => Speaker(t, draft)).OfType<string>().ToItems(),
                Voice = voice ?? (by == Person.Narrator ? Voice.Narrated : Voice.Reported),
                Verb = fields.Prose("verb"),
                Says = fields.Prose("says", required: true) ?? "",
                Evidence = EvidenceReader.Entries(fields, draft),
            };
            fields.Close();
            claims.Add(draft.Origins.Set(claim, fields.Map));
        }

        return claims.ToItems();
    }

    public static Items<Unsaid> Unsaid(Fields bank, Draft draft)
    {
        var unsaid = new List<Unsaid>();
        foreach (Fields fields in bank.Mappings("unsaid"))
        {
            string? id = draft.Claims.Declare(fields.Text("id", required: true));
            unsaid.Add(draft.Origins.Set(new Unsaid(id ?? "", fields.Prose("about"), fields.Prose("says", required: true) ?? ""), fields.Map));
            fields.Close();
        }

        return unsaid.ToItems();
    }

    private static string? Speaker(TextNode? id, Draft draft) =>
        id?.Value == Person.Narrator ? Person.Narrator : draft.People.Refer(id);
}
