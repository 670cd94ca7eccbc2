using System.Globalization;

namespace Quiz.Core.Questions;

/// <summary>A gap that takes a number.</summary>
public sealed record NumberGap : Gap
{
    public required double Answer { get; init; }

    public Tolerance Tolerance { get; init; }

    /// <summary>The language of the bank, in which the number is written.</summary>
    public string Language { get; init; } = "en";

    public override string Example => Answer.ToString("R", CultureInfo.InvariantCulture);

    public override bool HasPartScores => false;

    public override bool TakesNumber => true;

    public override bool CanRead(string text) => NumberText.Readings(text).Any();

    public override GapVerdict Judge(string text)
    {
        double[] readings = [.. NumberText.Readings(text, Language)];
        if (readings.Length == 0) return new(0, "That is no number.");
        return new(readings.Any(r => Tolerance.Allows(Answer, r)) ? 1 : 0);
    }

    internal override void AddKey(Fingerprint key) =>
        key.Add(Answer).Add(Tolerance.Kind.ToString()).Add(Tolerance.Width);
}
