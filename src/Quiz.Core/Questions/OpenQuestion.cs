namespace Quiz.Core.Questions;

/// <summary>A question answered in the learner's own words, which a person reads: it stays outside the score.</summary>
public sealed record OpenQuestion : Question<OpenAnswer>
{
    /// <summary>An answer to compare with.</summary>
    public required string Model { get; init; }

    public Items<RubricLine> Rubric { get; init; }

    public override bool IsScored => false;

    protected override bool TakesProof => false;

    public override Answer Key => new OpenAnswer(Model);

    protected override string OwnRule => "It is not scored: afterwards you compare it with a model answer.";

    protected override Verdict Judge(OpenAnswer answer) => Verdict.Unscored;

    internal override void AddKey(Fingerprint key) =>
        key.Add(Model).AddAll(Rubric, (f, line) => f.Add(line.Text).Add(line.Points));

    internal override void AddContent(Fingerprint content) { }
}

/// <summary>Something that a good answer has, and what it is worth.</summary>
/// <param name="Points">Above 0.</param>
public sealed record RubricLine(string Text, double Points);

/// <summary>What was written.</summary>
public sealed record OpenAnswer(string Text) : Answer;
