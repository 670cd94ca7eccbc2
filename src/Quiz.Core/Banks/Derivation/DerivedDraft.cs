using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Derivation;

/// <summary>What derived questions of all families have in common, to be finished as one of the shapes.</summary>
/// <param name="Family">The family's name, which is the question's tag and begins its id.</param>
/// <param name="Row">The rest of the id: the row that the question is made from, and what tells it from others on the
/// same row.</param>
internal sealed record DerivedDraft(Tables Tables, string Family, string Row)
{
    // No id of a speaker or a side, so that it is none of theirs.
    public const string Nobody = "-";

    public string Id => $"{Family}.{Row}";

    public required string Prompt { get; init; }

    /// <summary>What the prompt is about, in a box.</summary>
    public string? Statement { get; init; }

    public required Items<Point> About { get; init; }

    /// <summary>The rows that wrong options come from.</summary>
    public Items<Point> Beside { get; init; }

    public required Process Process { get; init; }

    public Items<EvidenceEntry> Evidence { get; init; }

    /// <summary>Where it is placed if there is no evidence.</summary>
    public string? Passage { get; init; }

    public string? Hint { get; init; }

    public string? Rationale { get; init; }

    /// <summary>One option is right, or several are.</summary>
    public ChoiceQuestion Choice(Items<Option> options, bool keepsOrder = false, bool isUnsaid = false) =>
        Complete(new ChoiceQuestion
        {
            Id = Id,
            Type = options.Count(o => o.IsCorrect) > 1 ? "multiple-response" : "single-choice",
            Prompt = Prompt,
            Options = keepsOrder ? options : InNoTellingOrder(options, o => o.Id),
            Scoring = options.Count(o => o.IsCorrect) > 1 ? ChoiceRule.RightMinusWrong : ChoiceRule.Single,
            KeepsOrder = keepsOrder,
            IsUnsaid = isUnsaid,
        });

    /// <summary>Things are sorted under groups, or under nobody's.</summary>
    public PairQuestion Sort(IEnumerable<PairLeft> lefts, IEnumerable<PairRight> groups) => Complete(new PairQuestion
    {
        Id = Id,
        Type = "categorization",
        Prompt = Prompt,
        Sense = PairSense.Groups,
        Lefts = InNoTellingOrder(lefts, l => l.Id),
        Rights = groups.Append(new PairRight(Nobody, Tables.Sentences["nobody"])).ToItems(),
    });

    public MarkQuestion Mark() => Complete(new MarkQuestion
    {
        Id = Id,
        Type = "find-evidence",
        Prompt = Prompt,
    });

    private Items<T> InNoTellingOrder<T>(IEnumerable<T> values, Func<T, string> id) =>
        Tables.InTurn(values, id, Id).ToItems();

    private T Complete<T>(T shape) where T : Question
    {
        Items<EvidenceEntry> evidence = Evidence.Distinct().ToItems();
        T complete = shape with
        {
            Statement = Statement,
            About = About,
            Beside = Beside,
            Process = Process,
            Tags = [Family],
            Hint = Hint,
            Evidence = evidence,
            Rationale = Rationale,
            Prove = Tables.Bank.Prove,
            Passage = evidence is [var first, ..] ? first.Place.Passage : Passage,
        };
        return complete.WithFingerprints();
    }
}
