using System.Globalization;
using Quiz.Core.Prose;

namespace Quiz.Core.Questions;

/// <summary>A question answered by typing into one or more gaps.</summary>
public sealed record FillQuestion : Question<FillAnswer>
{
    public required Items<Gap> Gaps { get; init; }

    /// <summary>The text that the gaps stand in, as [1], [2]…; null where there is only a line to type in.</summary>
    public string? Text { get; init; }

    protected override bool HasNoParts => Gaps.Count == 1 && !Gaps[0].HasPartScores;

    public override Answer Key => new FillAnswer(Gaps.Select(g => g.Example).ToItems());

    protected override string? OwnRule =>
        Gaps.Any(g => g.HasPartScores) ? Gaps.Count > 1
            ? "Every gap counts the same; some answers earn a part of it."
            : "Some answers earn a part of the points."
        : Gaps.Count > 1 ? "Every gap counts the same."
        : null;

    /// <summary>
    /// The first gap, 0-based, that takes a number and was filled with something that nobody can read as one; −1 if
    /// there is none.
    /// </summary>
    public int FirstUnread(Items<string> texts) =>
        Enumerable.Range(0, Math.Min(Gaps.Count, texts.Count))
            .Where(i => Gaps[i].TakesNumber && texts[i].Trim().Length > 0 && !Gaps[i].CanRead(texts[i]))
            .DefaultIfEmpty(-1)
            .First();

    /// <summary>The mean of the gaps' scores; a gap left out scores nothing.</summary>
    protected override Verdict Judge(FillAnswer answer)
    {
        if (answer.Texts.Count > Gaps.Count)
        {
            throw new ArgumentException(
                $"The question \"{Id}\" has fewer gaps than the answer has texts.", nameof(answer));
        }

        var judged = Gaps.Select((gap, i) => Judge(gap, i < answer.Texts.Count ? answer.Texts[i] : "", i)).ToItems();
        return Verdict.Of(judged.Average(j => j.Score), judged.Select(j => j.Part).ToItems(),
            Reason(judged.Select(j => j.Score).ToItems()));
    }

    internal override void AddKey(Fingerprint key) => key.AddAll(Gaps, (f, gap) => gap.AddKey(f));

    internal override void AddContent(Fingerprint content)
    {
        if (Text is not null) content.Add(Text);
        content.AddAll(Gaps, (f, gap) => gap.AddContent(f));
    }

    private static string? Reason(Items<double> scores)
    {
        if (scores.All(s => s is 0 or 1))
        {
            return scores.Count == 1
                ? null
                : FormattableString.Invariant($"{scores.Count(s => s == 1)} of {scores.Count} gaps right");
        }

        // Rounded before they are added, so that the sum on the screen adds up.
        var shown = scores.Select(s => Math.Round((decimal)s, 3)).ToItems();
        string sum = shown.Count == 1 ? "" : string.Join(" + ", shown.Select(Number)) + " = ";
        return FormattableString.Invariant($"{sum}{Number(shown.Sum())} of {scores.Count}");
    }

    private static string Number(decimal number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    private static (double Score, VerdictPart Part) Judge(Gap gap, string text, int index)
    {
        string id = (index + 1).ToString(CultureInfo.InvariantCulture);
        if (Folding.Fold(text).Length == 0) return (0, new VerdictPart(id, "", false));
        GapVerdict verdict = gap.Judge(text);
        return (verdict.Score, new VerdictPart(id, text, verdict.Score > 0, verdict.Note));
    }
}

/// <summary>What was typed, gap by gap.</summary>
public sealed record FillAnswer(Items<string> Texts) : Answer;
