using Quiz.Core.Banks;
using Quiz.Core.Banks.Derivation;
using Quiz.Core.Banks.Derivation.Languages;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Learning;

/// <summary>All claims and wants of a bank: who says what, which side wants what.</summary>
internal sealed class Holdings(Bank bank)
{
    private readonly Dictionary<Point, Holding> _byPoint = bank.Claims.Select(Holding.Of)
        .Concat(bank.Wants.Select(Holding.Of))
        .DistinctBy(h => h.Point).ToDictionary(h => h.Point);

    public IEnumerable<Holding> All => _byPoint.Values;

    public Holding? Claim(string id) => _byPoint.GetValueOrDefault(new Point(Point.Claim, id));

    public Holding? Want(string id) => _byPoint.GetValueOrDefault(new Point(Point.Want, id));

    public Holding? Find(Point point) => _byPoint.GetValueOrDefault(point);

    /// <summary>The mistake of mixing something up with what goes for another; null if it does go for them.</summary>
    /// <param name="misleads">The other's words, as far as the question names them; else those nearest to the holding
    /// are taken.</param>
    public Mistake? MixUp(Holding own, string other, IEnumerable<Place> misleads)
    {
        if (own.By.Contains(other)) return null;
        Items<Place> apart = misleads.Where(p => !own.Places.Any(p.Overlaps)).Distinct().ToItems();
        return new Mistake(own.Point, other, own.Places, apart.IsEmpty ? Nearest(own, other)?.Places ?? [] : apart);
    }

    /// <summary>What goes for the other and is likest in its words, the first by id where several are.</summary>
    private Holding? Nearest(Holding own, string other)
    {
        HashSet<string> words = Stems(own.Words);
        return _byPoint.Values.Where(
            h => h.Point.Table == own.Point.Table && h.By.Contains(other) && !h.Places.IsEmpty && !h.IsIn(own.Places))
            .OrderByDescending(h => Stems(h.Words).Count(words.Contains))
            .ThenBy(h => h.Point.Id, StringComparer.Ordinal).FirstOrDefault();
    }

    private HashSet<string> Stems(string text) =>
        [.. Gist.Words(text).Where(w => !Language.Of(bank.Language).SmallWords.Contains(w)).Select(Gist.Stem)];
}
