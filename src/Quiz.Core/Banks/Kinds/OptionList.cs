using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;
using Quiz.Core.Evidence;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Kinds;

/// <summary>The options of a choice question.</summary>
/// <param name="IsWhole">Whether all could be read, so that counting them makes sense.</param>
internal sealed record OptionList(Items<Option> Options, bool IsWhole)
{
    private const int Least = 2;
    private const string Correct = "correct", Wrong = "wrong";

    public int CorrectCount => Options.Count(o => o.IsCorrect);

    public static OptionList Read(QuestionDraft frame)
    {
        var options = new List<Option>();
        foreach (Fields fields in frame.Fields.Mappings("options", required: true))
        {
            if (ReadOne(fields, frame.Draft) is { } option) options.Add(frame.Draft.Origins.Set(option, fields.Map));
            fields.Close();
        }

        CheckDuplicates(options, frame.Draft);
        bool isWhole = frame.Fields.HasAll("options", options.Count);
        if (isWhole && options.Count < Least && options.Count > 0)
            frame.Report(Problem.TooFewOptions(frame.Fields.SpanOf("options"), Least));
        return new OptionList(options.ToItems(), isWhole && options.Count >= Least);
    }

    private static Option? ReadOne(Fields fields, Draft draft)
    {
        string? correct = fields.Prose(Correct), wrong = fields.Prose(Wrong);
        TextNode? id = fields.Text("id");
        string? rationale = fields.Prose("rationale");
        Misled misled = ReadMisled(fields, draft);
        if (id is not null && !Ids<Option>.IsId(id.Value)) draft.Report.Add(Problem.BadId(id.Span, id.Value));
        if (correct is not null && wrong is not null) draft.Report.Add(Problem.CorrectAndWrong(fields.SpanOf(Wrong)));
        if ((correct ?? wrong) is { } text)
            return new Option(id?.Value ?? WhiteSpace.Fold(text), text, correct is not null, misled, rationale);
        if (!fields.Has(Correct) && !fields.Has(Wrong) && !fields.Map.IsCutOff)
            draft.Report.Add(Problem.NeitherCorrectNorWrong(fields.SpanOf(Correct)));
        return null;
    }

    private static Misled ReadMisled(Fields fields, Draft draft)
    {
        Items<Place> misreads = EvidenceReader.Places(fields, "misreads", draft);
        Items<Place> elsewhere = EvidenceReader.Places(fields, "elsewhere", draft);
        bool isUnsupported = fields.Word("unsupported", new WordTable<bool>(("true", true), ("false", false))) ?? false;
        return fields.Has("misreads") ? new Misled(MisledBy.Misreads, misreads)
            : fields.Has("elsewhere") ? new Misled(MisledBy.Elsewhere, elsewhere)
            : isUnsupported ? new Misled(MisledBy.Unsupported, [])
            : Misled.Not;
    }

    /// <summary>
    /// Two options that look the same cannot both be meant, and an answer is known by its option's id.
    /// </summary>
    private static void CheckDuplicates(List<Option> options, Draft draft)
    {
        var texts = new Dictionary<string, Option>();
        var ids = new Dictionary<string, Option>();
        foreach (Option option in options)
        {
            string text = Folding.Fold(option.Text);
            if (!texts.TryAdd(text, option))
                draft.Report.Add(Problem.DuplicateOption(
                    draft.Origins.Span(option), option.Text, draft.Origins.Span(texts[text]).Line));
            else if (!ids.TryAdd(option.Id, option))
                draft.Report.Add(Problem.DuplicateId(draft.Origins.Span(option, "id"), "option", option.Id,
                    draft.Origins.Span(ids[option.Id], "id").Line));
        }
    }
}
