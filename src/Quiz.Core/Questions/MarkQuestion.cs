using Quiz.Core.Evidence;
using Quiz.Core.Prose;

namespace Quiz.Core.Questions;

/// <summary>A question answered by marking sentences of the passages: its evidence is the answer.</summary>
public sealed record MarkQuestion : Question<MarkAnswer>
{
    /// <summary>More combinations of alternatives than this are not tried; a bank with more is refused.</summary>
    public const int MostAlternatives = 1000;

    public override Answer Key => new MarkAnswer(Alternatives().First());

    protected override string OwnRule => NeedsSeveral
        ? "Sentences that are missing or do not belong cost points."
        : "One sentence is enough; each further one costs points.";

    public override string Formula =>
        "The score is twice the sentences that you mark rightly, divided by those you mark and those needed together.";

    /// <summary>Marking the proof is the answer already.</summary>
    protected override bool TakesProof => false;

    /// <summary>Whether no single sentence is a full answer.</summary>
    public bool NeedsSeveral => Sealed?.NeedsSeveral ?? Alternatives().All(a => a.Count > 1);

    /// <summary>How many combinations of alternatives there are.</summary>
    public double AlternativeCount => Evidence.Aggregate(1.0, (n, e) => n * (e.Or.Count + 1));

    /// <summary>The F1 of the marked sentences against the alternative that they fit best.</summary>
    protected override Verdict Judge(MarkAnswer answer)
    {
        Items<string> given = answer.Sentences.Distinct().ToItems();
        Items<string> best = Nearest(given);
        int right = given.Count(best.Contains);
        var parts = given.Select(s => new VerdictPart(s, s, best.Contains(s))).ToItems();
        return Verdict.Of(F1(given, best), parts, Reason(right, given.Count, best.Count));
    }

    /// <summary>The sentences that are right: of several sets, the one that the given sentences fit best.</summary>
    public Items<string> Nearest(Items<string> given) => Alternatives().MaxBy(key => F1(given, key));

    internal override void AddKey(Fingerprint key) => key.AddAll(
        Evidence,
        (f, entry) => f.AddAll([.. entry.Places], (g, place) => g.AddAll(place.Sentences, (h, s) => h.Add(s))));

    internal override void AddContent(Fingerprint content) { }

    /// <summary>The sets of sentences that are right, the author's first choice first.</summary>
    private IEnumerable<Items<string>> Alternatives()
    {
        IEnumerable<Items<string>> sets = [[]];
        foreach (EvidenceEntry entry in Evidence)
        {
            sets = sets.SelectMany(
                set => entry.Places.Select(place => set.Concat(place.Sentences).Distinct().ToItems()));
        }

        return sets.Take(MostAlternatives);
    }

    private static double F1(Items<string> given, Items<string> key) =>
        given.Count + key.Count == 0 ? 0 : 2.0 * given.Count(key.Contains) / (given.Count + key.Count);

    private static string Reason(int right, int given, int needed) => given == needed && right == needed
        ? FormattableString.Invariant($"{right} of {needed} {(needed == 1 ? "sentence" : "sentences")} right")
        : FormattableString.Invariant(
            $"2 × {right} right ÷ ({given} marked + {needed} needed) = {PlainNumber.Of(2.0 * right / (given + needed))}");
}

/// <summary>The sentences that were marked, by address ("supply.2").</summary>
public sealed record MarkAnswer(Items<string> Sentences) : Answer;
