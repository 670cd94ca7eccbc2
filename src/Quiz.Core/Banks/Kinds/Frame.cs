using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Kinds;

/// <summary>What questions of all types have in common, with the fields from which a kind makes the rest.</summary>
internal sealed record Frame(Fields Fields, Draft Draft)
{
    public required string Id { get; init; }

    public required string Type { get; init; }

    public required string Prompt { get; init; }

    public Process? Process { get; init; }

    public Items<string> Tags { get; init; }

    public double Points { get; init; } = 1;

    public string? Hint { get; init; }

    public Items<EvidenceEntry> Evidence { get; init; }

    public string? Rationale { get; init; }

    /// <summary>Where it is placed: at its first evidence, else with the question before, else at the first passage.</summary>
    private string? Passage => Draft.LastPassage ?? Draft.Passages.First?.Id;

    public void Report(Diagnostic fault) => Draft.Report.Add(fault);

    public ChoiceQuestion Choice(Items<Option> options, ChoiceRule scoring, int? choose = null, bool keepsOrder = false)
    {
        Fingerprint key = new Fingerprint().Add(scoring.ToString())
            .AddAll([.. options.Where(o => o.IsCorrect).Select(o => o.Id).Order(StringComparer.Ordinal)], (f, id) => f.Add(id));
        return new ChoiceQuestion
        {
            Id = Id,
            Type = Type,
            Prompt = Prompt,
            Process = Process,
            Tags = Tags,
            Points = Points,
            Hint = Hint,
            Evidence = Evidence,
            Rationale = Rationale,
            Passage = Passage,
            Options = options,
            Scoring = scoring,
            Choose = choose,
            KeepsOrder = keepsOrder,
            KeyHash = key.Hex(),
            ContentHash = Content(key).AddAll(options, Add).Hex(),
        };
    }

    public FillQuestion Fill(Items<Gap> gaps)
    {
        Fingerprint key = new Fingerprint().AddAll(gaps, Add);
        return new FillQuestion
        {
            Id = Id,
            Type = Type,
            Prompt = Prompt,
            Process = Process,
            Tags = Tags,
            Points = Points,
            Hint = Hint,
            Evidence = Evidence,
            Rationale = Rationale,
            Passage = Passage,
            Gaps = gaps,
            KeyHash = key.Hex(),
            ContentHash = Content(key).AddAll(gaps.SelectMany(g => g.Reject).ToItems(), (f, r) => f.Add(r.Rationale)).Hex(),
        };
    }

    private Fingerprint Content(Fingerprint key) => new Fingerprint()
        .Add(Type).Add(Prompt).Add(Hint).Add(Rationale).Add(key.Hex())
        .AddAll(Evidence, (f, entry) => f.Add(entry.Place).AddAll(entry.Or, (g, place) => g.Add(place)));

    private static void Add(Fingerprint content, Option option) => content
        .Add(option.Id).Add(option.Text).Add(option.Rationale).Add(option.Misled.Kind.ToString())
        .AddAll(option.Misled.Places, (f, place) => f.Add(place));

    private static void Add(Fingerprint key, Gap gap) => key
        .Add(gap.Policy.IgnoreCase ? "case" : "").Add(gap.Policy.IgnoreAccents ? "accents" : "")
        .AddAll(gap.Accept, (f, a) => f.Add(a.Pattern).Add(a.Score))
        .AddAll(gap.Reject, (f, r) => f.Add(r.Pattern));
}
