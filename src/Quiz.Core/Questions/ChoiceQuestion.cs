namespace Quiz.Core.Questions;

/// <summary>A question answered by choosing among options.</summary>
public sealed record ChoiceQuestion : Question<ChoiceAnswer>
{
    public required Items<Option> Options { get; init; }

    public ChoiceRule Scoring { get; init; } = ChoiceRule.Single;

    /// <summary>How many options may be ticked, where the author says so.</summary>
    public int? Choose { get; init; }

    /// <summary>Whether the options keep their order (true, false, not given).</summary>
    public bool KeepsOrder { get; init; }

    public bool IsMultiple => Scoring != ChoiceRule.Single;

    public int CorrectCount => Options.Count(o => o.IsCorrect);

    protected override bool HasNoParts => Scoring is ChoiceRule.Single or ChoiceRule.AllOrNothing;

    public override Answer Key => new ChoiceAnswer(Options.Where(o => o.IsCorrect).Select(o => o.Id).ToItems());

    protected override string? OwnRule => Scoring switch
    {
        ChoiceRule.Single => null,
        ChoiceRule.RightMinusWrong => "Wrong ticks cost points.",
        ChoiceRule.AllOrNothing => "It counts only if exactly the right ones are ticked.",
        ChoiceRule.PerOption => "Every line counts, ticked or left alone.",
    };

    public override string? Formula => Scoring switch
    {
        ChoiceRule.RightMinusWrong => "Each right tick counts one, each wrong tick takes one off, never below 0.",
        ChoiceRule.PerOption =>
            "Each right line that is ticked and each wrong one that is left alone counts one. Ticking nothing earns "
                + "nothing.",
        _ => null,
    };

    /// <exception cref="ArgumentException">No option has that id.</exception>
    public Option Option(string id) => Options.FirstOrDefault(o => o.Id == id)
        ?? throw new ArgumentException($"The question \"{Id}\" has no option \"{id}\".", nameof(id));

    protected override Verdict Judge(ChoiceAnswer answer)
    {
        Items<Option> ticked = answer.Options.Distinct().Select(Option).ToItems();
        int right = ticked.Count(o => o.IsCorrect);
        int wrong = ticked.Count - right;
        (double score, string? reason) = Scoring switch
        {
            ChoiceRule.Single => (right == 1 && wrong == 0 ? 1.0 : 0.0, null),
            ChoiceRule.RightMinusWrong => RightMinusWrong(right, wrong),
            ChoiceRule.AllOrNothing => AllOrNothing(right, wrong),
            ChoiceRule.PerOption => PerOption(right, wrong),
        };
        return Verdict.Of(score, ticked.Select(o => new VerdictPart(o.Id, o.Text, o.IsCorrect)).ToItems(), reason);
    }

    internal override void AddKey(Fingerprint key) => key.Add(Scoring.ToString())
        .AddAll([.. Options.Where(o => o.IsCorrect).Select(o => o.Id).Order(StringComparer.Ordinal)],
            (f, id) => f.Add(id));

    internal override void AddContent(Fingerprint content) => content.AddAll(Options, (f, option) => f
        .Add(option.Id).Add(option.Text).Add(option.Rationale).Add(option.Misled.Kind.ToString())
        .AddAll(option.Misled.Places, (g, place) => g.Add(place)));

    private (double Score, string? Reason) RightMinusWrong(int right, int wrong)
    {
        int net = Math.Max(0, right - wrong);
        string floored = right < wrong ? Text($"−{wrong - right}, so ") : "";
        return ((double)net / CorrectCount, Text($"{right} right − {wrong} wrong = {floored}{net} of {CorrectCount}"));
    }

    private (double Score, string? Reason) AllOrNothing(int right, int wrong)
    {
        bool exact = right == CorrectCount && wrong == 0;
        return (exact ? 1 : 0, Text($"{right} of {CorrectCount} right, {wrong} wrong: {(exact ? "all" : "nothing")}"));
    }

    private (double Score, string? Reason) PerOption(int right, int wrong)
    {
        // Ticking nothing is no answer, although it leaves the wrong options alone.
        if (right + wrong == 0) return (0, Text($"nothing ticked: 0 of {Options.Count}"));
        int leftAlone = Options.Count - CorrectCount - wrong;
        int sum = right + leftAlone;
        return ((double)sum / Options.Count,
            Text($"{right} rightly ticked + {leftAlone} rightly left alone = {sum} of {Options.Count}"));
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}

/// <summary>The options that were chosen, by id.</summary>
public sealed record ChoiceAnswer(Items<string> Options) : Answer;
