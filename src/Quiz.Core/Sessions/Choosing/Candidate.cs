using Quiz.Core.Banks;
using Quiz.Core.Banks.Derivation;
using Quiz.Core.Evidence;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Sessions.Choosing;

/// <summary>A question that a sitting may take, with what decides whether it does.</summary>
/// <param name="meanings">Which claims of the bank mean the same.</param>
/// <param name="turn">Its place among those that nothing else tells apart.</param>
internal sealed class Candidate(Question question, Bank bank, Meanings meanings, Need need, int turn)
{
    /// <summary>What written questions have in place of a family.</summary>
    public const string Written = "";

    private readonly HashSet<Point> _rows = [.. RowsOf(question, bank, meanings)];
    private readonly Place[] _places = [.. PlacesOf(question, bank)];
    private readonly HashSet<string> _sentences =
        [.. question.Evidence.SelectMany(e => e.Places).SelectMany(p => p.Sentences)];
    private readonly string? _box = question.Statement is { } statement ? Folding.Fold(statement) : null;

    public Question Question => question;

    public Need Need => need;

    public int Turn => turn;

    public Aim? Aim { get; } = FamilyList.AimOf(question);

    /// <summary>Its family; <see cref="Written"/> where an author is its source.</summary>
    public string Family { get; } = question.IsDerived ? question.Tags[0] : Written;

    public bool IsOnWhole { get; } = WholeText.IsAskedBy(question);

    /// <summary>The number of the passage that it belongs to.</summary>
    public int Passage { get; } = bank.Passages.FirstOrDefault(p => p.Id == question.Passage)?.Number ?? int.MaxValue;

    /// <summary>
    /// Whether one of two tells something of the other: they turn on the same words, have the same statement in their
    /// box, or one row of a table, or another that means the same, makes an option here and is asked about, or makes
    /// another, there. What is derived may not even share a sentence with another question, which is likely to name in
    /// passing what the box is about.
    /// </summary>
    public bool GivesAway(Candidate other) =>
        _rows.Overlaps(other._rows)
        || (_box is not null && _box == other._box)
        || _places.Any(p => other._places.Any(p.Overlaps))
        || ((question.IsDerived || other.Question.IsDerived) && _sentences.Overlaps(other._sentences));

    /// <summary>
    /// The rows that a question is about or has beside its key, and all claims that mean the same as one of them.
    /// </summary>
    private static IEnumerable<Point> RowsOf(Question question, Bank bank, Meanings meanings)
    {
        Point[] rows = [.. QuestionPoints.Of(bank, question).Where(p => p.Table != Point.Sentence), .. question.Beside];
        string[] claims = [.. rows.Where(p => p.Table == Point.Claim).Select(p => p.Id)];
        return rows.Concat(bank.Claims.Where(c => claims.Any(id => meanings.AreSame(c.Id, id)))
            .Select(c => new Point(Point.Claim, c.Id)));
    }

    /// <summary>
    /// Where it stands what a question is about: its own spans, and the whole of any claim or want that those are part
    /// of.
    /// </summary>
    private static IEnumerable<Place> PlacesOf(Question question, Bank bank) =>
    [
        .. question.Evidence.SelectMany(e => e.Places),
        .. QuestionPoints.Claims(bank, question).SelectMany(c => c.Evidence).Select(e => e.Place),
        .. QuestionPoints.Wants(bank, question).SelectMany(w => w.Evidence).Select(e => e.Place),
    ];
}
