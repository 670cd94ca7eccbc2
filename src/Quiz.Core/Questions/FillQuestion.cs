using System.Globalization;
using Quiz.Core.Grading;

namespace Quiz.Core.Questions;

/// <summary>A question answered by typing into one or more gaps.</summary>
public sealed record FillQuestion : Question<FillAnswer>
{
    public required Items<Gap> Gaps { get; init; }

    public override Answer Key => new FillAnswer(Gaps.Select(g => g.Example).ToItems());

    public override string? Rule => Gaps.Any(g => g.Accept.Any(a => a.Score < 1)) ? "Some answers earn a part of the points." : null;

    /// <summary>The mean of the gaps' scores; a gap left out scores nothing.</summary>
    protected override Verdict Judge(FillAnswer answer)
    {
        var judged = Gaps.Select((gap, i) => Judge(gap, i < answer.Texts.Count ? answer.Texts[i] : "", i)).ToItems();
        return Verdict.Of(judged.Average(j => j.Score), judged.Select(j => j.Part).ToItems());
    }

    private static (double Score, VerdictPart Part) Judge(Gap gap, string text, int index)
    {
        string id = (index + 1).ToString(CultureInfo.InvariantCulture);
        if (text.Trim().Length == 0) return (0, new VerdictPart(id, "", false));
        RejectedText? rejected = gap.Reject.FirstOrDefault(r => TextPattern.Matches(text, r.Pattern, gap.Policy));
        if (rejected is not null) return (0, new VerdictPart(id, text, false, rejected.Rationale));
        AcceptedText? accepted = gap.Accept.FirstOrDefault(a => TextPattern.Matches(text, a.Pattern, gap.Policy));
        return (accepted?.Score ?? 0, new VerdictPart(id, text, accepted is not null));
    }
}

/// <summary>What was typed, gap by gap.</summary>
public sealed record FillAnswer(Items<string> Texts) : Answer;
