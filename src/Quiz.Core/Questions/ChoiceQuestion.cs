using System.Globalization;

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

    public override Answer Key => new ChoiceAnswer(Options.Where(o => o.IsCorrect).Select(o => o.Id).ToItems());

    public override string? Rule => Scoring switch
    {
        ChoiceRule.Single => null,
        ChoiceRule.RightMinusWrong => "Each right tick counts one, each wrong tick takes one off, never below 0.",
        ChoiceRule.AllOrNothing => "It counts only if exactly the right ones are ticked.",
        ChoiceRule.PerOption => "Every line counts: right ones ticked, wrong ones left alone.",
    };

    public Option Option(string id) => Options.First(o => o.Id == id);

    protected override Verdict Judge(ChoiceAnswer answer)
    {
        int right = answer.Options.Count(id => Option(id).IsCorrect);
        int wrong = answer.Options.Count - right;
        (double score, string? reason) = Scoring switch
        {
            ChoiceRule.Single => (right == 1 && wrong == 0 ? 1.0 : 0.0, null),
            ChoiceRule.RightMinusWrong => RightMinusWrong(right, wrong),
            ChoiceRule.AllOrNothing => AllOrNothing(right, wrong),
            ChoiceRule.PerOption => PerOption(right, wrong),
        };
        Items<VerdictPart> parts = [.. answer.Options.Select(id => new VerdictPart(id, Option(id).Text, Option(id).IsCorrect))];
        return Verdict.Of(score, parts, reason);
    }

    private (double Score, string? Reason) RightMinusWrong(int right, int wrong)
    {
        int net = Math.Max(0, right - wrong);
        string floor = right < wrong ? " (never below 0)" : "";
        return ((double)net / CorrectCount,
            string.Create(CultureInfo.InvariantCulture, $"{right} right − {wrong} wrong = {net} of {CorrectCount}{floor}"));
    }

    private (double Score, string? Reason) AllOrNothing(int right, int wrong)
    {
        bool exact = right == CorrectCount && wrong == 0;
        return (exact ? 1 : 0,
            string.Create(CultureInfo.InvariantCulture, $"{right} of {CorrectCount} right ones ticked, {wrong} wrong: {(exact ? "all" : "nothing")}"));
    }

    private (double Score, string? Reason) PerOption(int right, int wrong)
    {
        // Ticking nothing is no answer, although it leaves the wrong options alone.
        if (right + wrong == 0) return (0, "nothing ticked");
        int leftAlone = Options.Count - CorrectCount - wrong;
        int sum = right + leftAlone;
        return ((double)sum / Options.Count,
            string.Create(CultureInfo.InvariantCulture, $"{right} rightly ticked + {leftAlone} rightly left alone = {sum} of {Options.Count}"));
    }
}

/// <summary>The options that were chosen, by id.</summary>
public sealed record ChoiceAnswer(Items<string> Options) : Answer;
