using Quiz.Core.Banks.Kinds;
using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Readers;

/// <summary>Reads the questions: what all types share here, the rest by the question's kind.</summary>
internal static class QuestionReader
{
    private static readonly WordTable<Process> Processes = new(
        ("locate", Process.Locate),
        ("infer", Process.Infer),
        ("interpret", Process.Interpret),
        ("evaluate", Process.Evaluate));

    public static readonly WordTable<ProofPolicy> ProofPolicies = new(
        ("required", ProofPolicy.Required),
        ("optional", ProofPolicy.Optional),
        ("never", ProofPolicy.Never));

    private const double MostPoints = 1000;

    public static Items<Question> Read(Fields bank, Draft draft)
    {
        var questions = new List<Question>();
        var ids = new Ids<Question>("question", draft.Report);
        foreach (Fields fields in bank.Mappings("questions"))
        {
            if (Read(fields, ids, draft) is { } question) questions.Add(draft.Origins.Set(question, fields.Map));
        }

        return questions.ToItems();
    }

    private static Question? Read(Fields fields, Ids<Question> ids, Draft draft)
    {
        TextNode? type = fields.Text("type", required: true);
        Kind? kind = type is null ? null : KindList.Find(type.Value);
        var frame = new QuestionDraft(fields, draft)
        {
            Id = ids.Declare(fields.Text("id", required: true)) ?? "",
            Type = type?.Value ?? "",
            Prompt = fields.Prose("prompt", required: true) ?? "",
            Statement = fields.Prose("statement"),
            Process = fields.Word("process", Processes),
            Tags = fields.Texts("tags").Select(t => t.Value).ToItems(),
            IsCore = fields.Flag("core"),
            Points = fields.Positive("points", MostPoints) ?? 1,
            Hint = fields.Prose("hint"),
            Evidence = EvidenceReader.Entries(fields, draft),
            Rationale = fields.Prose("rationale"),
            Prove = fields.Word("prove", ProofPolicies) ?? draft.Prove,
            Replaces = fields.Text("replaces")?.Value,
        };
        AllowReader.Read(fields, draft);
        if (kind is null)
        {
            // Which keys the question may have is unknown, so nothing more is said about it.
            if (type is not null)
                draft.Report.Add(Problem.UnknownWord(
                    type.Span, "type", type.Value, KindList.Words, Nearest.Of(type.Value, KindList.Words)));
            return null;
        }

        Question? question = kind.Read(frame);
        fields.Close();
        return question;
    }
}
