using Quiz.Core.Banks.Yaml;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Kinds;

/// <summary>A text with gaps to type into, or, with <c>choices:</c>, to put one of the words into.</summary>
internal static class Cloze
{
    private const int Most = 50; // what is typed into one gap is compared with what belongs into the others

    public static Kind Kind { get; } = new("cloze", Read);

    private static Question? Read(QuestionDraft frame)
    {
        TextNode? text = frame.Fields.Text("text", required: true);
        frame.Fields.Prose(text, "text");
        List<Fields> gaps = [.. frame.Fields.Mappings("gaps", 1, Most)];
        if (text is not null && frame.Fields.HasAll("gaps", gaps.Count)) GapNumbers.Check(text, gaps, frame.Draft);
        return frame.Fields.Any("choices") is not null
            ? WordBank.Read(frame, text?.Value, gaps)
            : Typed(frame, text?.Value, gaps);
    }

    private static FillQuestion Typed(QuestionDraft frame, string? text, List<Fields> gaps)
    {
        var typed = new List<TextGap>();
        bool isLenient = TypedGap.IsLenient(frame.Fields) ?? true;
        var maps = new List<MappingNode>();
        var evidence = new List<EvidenceEntry>();
        foreach (Fields fields in gaps)
        {
            TextGap? gap = TypedGap.Read(fields, frame.Draft, isLenient);
            string? rationale = fields.Prose("rationale");
            evidence.AddRange(EvidenceReader.Entries(fields, frame.Draft));
            fields.Close();
            if (gap is null) continue;
            typed.Add(gap with { Rationale = rationale });
            maps.Add(fields.Map);
        }

        return frame.Fill(typed.Select((gap, i) => frame.Draft.Origins.Set(Among(typed, gap, i), maps[i]))
            .ToItems<Gap>(), text, evidence);
    }

    /// <summary>A gap that knows what belongs into the others, so that it is not taken for a slip.</summary>
    private static TextGap Among(List<TextGap> gaps, TextGap gap, int index) => !gap.AllowsTypos ? gap : gap with
    {
        Others = gap.Others.Concat(gaps.Where((_, i) => i != index)
            .SelectMany(g => g.Accept)
            .Select(a => TextPattern.Example(a.Pattern))).Distinct().ToItems(),
    };
}
