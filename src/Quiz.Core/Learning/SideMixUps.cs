using Quiz.Core.Banks.Derivation;
using Quiz.Core.Questions;

namespace Quiz.Core.Learning;

/// <summary>Wants put down to another side, in the families that ask which side wants what.</summary>
internal static class SideMixUps
{
    /// <summary>Who wants it? Another side was chosen.</summary>
    public static IEnumerable<Mistake?> ChosenSide(Holdings holdings, Question question, Answer answer)
    {
        if (holdings.Find(question.About[0]) is not { } want) return [];
        Holding own = want with
        {
            By = question.About.Select(holdings.Find)
            .SelectMany(h => h?.By ?? [])
            .Distinct()
            .ToItems()
        };
        return WrongOptions.Of(question, answer).Select(o => holdings.MixUp(own, o.Id, o.Misled.Places));
    }

    /// <summary>What could a side get? Something that another side would get was chosen.</summary>
    public static IEnumerable<Mistake?> ChosenThing(Holdings holdings, Question question, Answer answer) =>
        holdings.Find(question.About[0]) is { } own
            ? WrongOptions.Of(question, answer)
                .Select(o => holdings.Want(o.Id) is { } other ? holdings.MixUp(own, other.By[0], other.Places) : null)
            : [];

    /// <summary>Wants were sorted under another side.</summary>
    public static IEnumerable<Mistake?> Sorted(Holdings holdings, Question question, Answer answer) =>
        from pair in WrongPairs.Of(question, answer)
        let own = holdings.Want(pair.Left.Id)
        where own is not null && pair.Right != DerivedDraft.Nobody
        select holdings.MixUp(own, pair.Right, []);
}
