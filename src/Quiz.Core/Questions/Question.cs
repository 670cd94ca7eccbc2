using System.Diagnostics;
using System.Text.Json.Serialization;
using Quiz.Core.Evidence;
using Quiz.Core.Prose;

namespace Quiz.Core.Questions;

/// <summary>Something a learner is asked, together with how an answer to it is judged.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "shape")]
[JsonDerivedType(typeof(ChoiceQuestion), "choice")]
[JsonDerivedType(typeof(PairQuestion), "pair")]
[JsonDerivedType(typeof(MarkQuestion), "mark")]
public abstract record Question
{
    public required string Id { get; init; }

    /// <summary>The word after <c>type:</c> in the bank.</summary>
    public required string Type { get; init; }

    public required string Prompt { get; init; }

    /// <summary>
    /// What the prompt is about, a sentence in a box of its own; null where the prompt says everything.
    /// </summary>
    public string? Statement { get; init; }

    /// <summary>Prompt and statement in a line, for lists.</summary>
    public string InALine => Statement is null ? Prompt : $"{Prompt} “{WhiteSpace.Fold(Statement)}”";

    public Process? Process { get; init; }

    public Items<string> Tags { get; init; }

    /// <summary>
    /// Whether its author counts it among the best of the bank: a newcomer's first sitting takes these.
    /// </summary>
    public bool IsCore { get; init; }

    /// <summary>What a full score is worth.</summary>
    public double Points { get; init; } = 1;

    public string? Hint { get; init; }

    /// <summary>What the passages show; all entries are needed together.</summary>
    public Items<EvidenceEntry> Evidence { get; init; }

    /// <summary>Said after any answer.</summary>
    public string? Rationale { get; init; }

    /// <summary>Whether the right answer is that the text is silent, so that no sentence shows it.</summary>
    public bool IsUnsaid { get; init; }

    /// <summary>Whether a proof is asked for, as its author says; null leaves it to the sitting.</summary>
    public ProofPolicy? Prove { get; init; }

    /// <summary>
    /// The passage it belongs to: where its first evidence stands, or, without any, where it is placed in the bank.
    /// </summary>
    public string? Passage { get; init; }

    /// <summary>The rows of the bank's tables that it was derived from; empty for a written question.</summary>
    public Items<Point> About { get; init; }

    /// <summary>
    /// Further rows of those tables, from which its wrong options come: who knows that none of them is right knows more
    /// of it.
    /// </summary>
    public Items<Point> Beside { get; init; }

    /// <summary>Whether the program made it from the bank's tables.</summary>
    public bool IsDerived => !About.IsEmpty;

    /// <summary>Whether an id is one that the program gives: an author's has no dot.</summary>
    public static bool IsDerivedId(string id) => id.Contains('.', StringComparison.Ordinal);

    /// <summary>The id of the derived question that this written one stands in for.</summary>
    public string? Replaces { get; init; }

    /// <summary>
    /// Fingerprint of the wording: prompt, options, reasons, evidence. Empty before it is taken, and in a sealed
    /// question.
    /// </summary>
    public string ContentHash { get; init; } = "";

    /// <summary>
    /// Fingerprint of what counts as right, empty as above. An answer given under another key has to be looked at again.
    /// </summary>
    public string KeyHash { get; init; } = "";

    /// <summary>What is told of its key where the key itself is kept elsewhere; null where the key is here.</summary>
    public Sealed? Sealed { get; init; }

    /// <summary>Judges an answer of this question's own shape, or <see cref="DontKnow"/>.</summary>
    /// <exception cref="ArgumentException">The answer has another shape.</exception>
    public abstract Verdict Grade(Answer answer);

    /// <summary>The answer that earns everything.</summary>
    public abstract Answer Key { get; }

    /// <summary>What scoring means for whoever answers, in one short sentence; null for right or not.</summary>
    public string? Rule => Sealed is { } told ? told.Rule : OwnRule;

    /// <summary>How the score is counted, to the letter, where <see cref="Rule"/> leaves that open.</summary>
    public virtual string? Formula => null;

    /// <summary>Whether there is nothing between right and wrong, so that certainty about it can be tallied.</summary>
    public bool IsRightOrWrong => Sealed?.IsRightOrWrong ?? HasNoParts;

    /// <summary>Whether its answer counts; an open one is read by a person.</summary>
    public virtual bool IsScored => true;

    /// <summary>Whether a learner can be asked which sentence proves the answer.</summary>
    public bool CanBeProved => Sealed?.CanBeProved ?? TakesProof;

    /// <summary>
    /// Whether a proof shows the answer: each of its sentences is touched by the evidence, or none is given where none
    /// shows it.
    /// </summary>
    public bool IsProvedBy(Proof proof) => proof.Sentences.IsEmpty
        ? IsUnsaid
        : proof.Sentences.All(s => Evidence.Any(e => e.Places.Any(p => p.Sentences.Contains(s))));

    /// <summary>
    /// Whether and how it is to be proved: "never" is its author's last word, otherwise a wish goes first.
    /// </summary>
    /// <param name="wish">What somebody asks for; null if nobody does.</param>
    /// <param name="usual">What holds where neither a wish nor the author says.</param>
    public ProofPolicy ProofPolicyUnder(ProofPolicy? wish, ProofPolicy usual = ProofPolicy.Never) =>
        Prove == ProofPolicy.Never || !CanBeProved ? ProofPolicy.Never : wish ?? Prove ?? usual;

    /// <summary>The rule as the key makes it.</summary>
    protected virtual string? OwnRule => null;

    /// <summary>Whether the key leaves nothing between right and wrong.</summary>
    protected virtual bool HasNoParts => false;

    /// <summary>Whether the key has something to prove.</summary>
    protected virtual bool TakesProof => IsUnsaid || !Evidence.IsEmpty;

    /// <summary>Adds what counts as right to a fingerprint.</summary>
    internal abstract void AddKey(Fingerprint key);

    /// <summary>Adds the shape's own wording to a fingerprint.</summary>
    internal abstract void AddContent(Fingerprint content);

    /// <summary>Chooses by shape. A new shape adds a parameter here, and the compiler lists every caller.</summary>
    public T Match<T>(
        Func<ChoiceQuestion, T> choice,
        Func<FillQuestion, T> fill,
        Func<OrderQuestion, T> order,
        Func<PairQuestion, T> pair,
        Func<MarkQuestion, T> mark,
        Func<OpenQuestion, T> open) => this switch
        {
            ChoiceQuestion q => choice(q),
            FillQuestion q => fill(q),
            OrderQuestion q => order(q),
            PairQuestion q => pair(q),
            MarkQuestion q => mark(q),
            OpenQuestion q => open(q),
            _ => throw new UnreachableException(), // answers have the other such arm
        };
}

/// <summary>Ties a question's shape to the shape of its answers, once and for all.</summary>
public abstract record Question<TAnswer> : Question where TAnswer : Answer
{
    protected abstract Verdict Judge(TAnswer answer);

    public sealed override Verdict Grade(Answer answer) => answer switch
    {
        DontKnow => Verdict.DontKnow,
        TAnswer own => Sealed is null ? Judge(own) : Verdict.Unscored,
        _ => throw new ArgumentException(
            $"A {GetType().Name} is not answered by a {answer.GetType().Name}.", nameof(answer)),
    };
}
