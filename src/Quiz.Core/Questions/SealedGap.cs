using System.Diagnostics;

namespace Quiz.Core.Questions;

/// <summary>
/// A gap of a question whose key is kept elsewhere: it knows only whether words or a number go into it.
/// </summary>
public sealed record SealedGap : Gap
{
    public override bool TakesNumber => IsNumber;

    public bool IsNumber { get; init; }

    public override string Example => "";

    public override bool HasPartScores => false;

    public override bool CanRead(string text) => !IsNumber || NumberText.Readings(text).Any();

    public override GapVerdict Judge(string text) => throw new UnreachableException("A sealed question is not judged.");

    internal override void AddKey(Fingerprint key) { }
}
