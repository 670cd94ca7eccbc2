using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Kinds;

/// <summary>What questions of all types have in common, with the fields from which a kind makes the rest.</summary>
internal sealed record QuestionDraft(Fields Fields, Draft Draft)
{
    public required string Id { get; init; }

    public required string Type { get; init; }

    public required string Prompt { get; init; }

    public string? Statement { get; init; }

    public Process? Process { get; init; }

    public Items<string> Tags { get; init; }

    public bool IsCore { get; init; }

    public double Points { get; init; } = 1;

    public string? Hint { get; init; }

    public Items<EvidenceEntry> Evidence { get; init; }

    public string? Rationale { get; init; }

    public ProofPolicy? Prove { get; init; }

    public string? Replaces { get; init; }

    public void Report(Diagnostic fault) => Draft.Report.Add(fault);

    public ChoiceQuestion Choice(Items<Option> options, ChoiceRule scoring, int? choose = null, bool keepsOrder = false,
        bool isUnsaid = false) => Complete(new ChoiceQuestion
        {
            Id = Id,
            Type = Type,
            Prompt = Prompt,
            Options = options,
            Scoring = scoring,
            Choose = choose,
            KeepsOrder = keepsOrder,
            IsUnsaid = isUnsaid,
        });

    /// <param name="text">The text that the gaps stand in, if there is one.</param>
    /// <param name="evidence">What shows the gaps' answers, beside what shows the question's.</param>
    public FillQuestion Fill(Items<Gap> gaps, string? text = null, IEnumerable<EvidenceEntry>? evidence = null) =>
        Complete(new FillQuestion
        {
            Id = Id,
            Type = Type,
            Prompt = Prompt,
            Gaps = gaps,
            Text = text,
        }, evidence);

    public OrderQuestion Order(Items<OrderItem> items, OrderRule scoring) => Complete(new OrderQuestion
    {
        Id = Id,
        Type = Type,
        Prompt = Prompt,
        Items = items,
        Scoring = scoring,
    });

    public PairQuestion Pair(PairSense sense, Items<PairLeft> lefts, Items<PairRight> rights,
        IEnumerable<EvidenceEntry> evidence, string? text = null) => Complete(new PairQuestion
        {
            Id = Id,
            Type = Type,
            Prompt = Prompt,
            Sense = sense,
            Lefts = lefts,
            Rights = rights,
            Text = text,
        }, evidence);

    public MarkQuestion Mark() => Complete(new MarkQuestion
    {
        Id = Id,
        Type = Type,
        Prompt = Prompt,
    });

    public OpenQuestion Open(string model, Items<RubricLine> rubric) => Complete(new OpenQuestion
    {
        Id = Id,
        Type = Type,
        Prompt = Prompt,
        Model = model,
        Rubric = rubric,
    });

    /// <summary>A shape's question with all that this frame holds, and its fingerprints.</summary>
    private T Complete<T>(T shape, IEnumerable<EvidenceEntry>? evidence = null) where T : Question
    {
        Items<EvidenceEntry> all = Evidence.Concat(evidence ?? []).Distinct().ToItems();
        if (all is [var first, ..]) Draft.LastPassage = first.Place.Passage;
        T complete = shape with
        {
            Statement = Statement,
            Process = Process,
            Tags = Tags,
            IsCore = IsCore,
            Points = Points,
            Hint = Hint,
            Evidence = all,
            Rationale = Rationale,
            Prove = Prove,
            Replaces = Replaces,
            // Where it is placed: at its first evidence, else with the question before, else at the first passage.
            Passage = Draft.LastPassage ?? Draft.Passages.First?.Id,
        };
        return complete.WithFingerprints();
    }
}
