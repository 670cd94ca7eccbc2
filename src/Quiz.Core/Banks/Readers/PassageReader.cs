using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;
using Quiz.Core.Evidence;

namespace Quiz.Core.Banks.Readers;

/// <summary>Reads the passages and finds their sentences.</summary>
internal static class PassageReader
{
    // Quotations are looked up in it again and again; nobody reads more than this as one piece.
    private const int LongestText = 50_000;

    public static Items<Passage> Read(Fields bank, Draft draft)
    {
        var passages = new List<Passage>();
        foreach (Fields fields in bank.Mappings("passages"))
        {
            string? id = draft.Passages.Declare(fields.Text("id", required: true));
            string? text = fields.Prose("text", required: true);
            string? title = fields.Prose("title");
            Original? original = SourceReader.Original(fields, draft);
            fields.Close();
            if (text is { Length: > LongestText })
            {
                draft.Report.Add(Problem.TextTooLong(fields.SpanOf("text"), "text", LongestText));
                text = null;
            }

            if (text is null) continue;
            var passage = new Passage
            {
                Id = id ?? "",
                Title = title,
                Number = passages.Count + 1,
                Original = original,
                Text = text,
                Sentences = SentenceSplitter.Split(text, draft.Language),
            };
            draft.Passages.Set(id, draft.Origins.Set(passage, fields.Map));
            passages.Add(passage);
        }

        return passages.ToItems();
    }
}
