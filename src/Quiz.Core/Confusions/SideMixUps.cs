using Quiz.Core.Banks.Derivation;
using Quiz.Core.Questions;

namespace Quiz.Core.Confusions;

/// <summary>Wants put down to another side, in the families that ask which side wants what.</summary>
internal static class SideMixUps
{
    /// <summary>Which side wants it, or what does it want from another? A side, several, or something that the other side wants was chosen.</summary>
    public static IEnumerable<Mistake?> Chosen(Holdings holdings, Question question, Answer answer)
    {
        if (holdings.Find(question.About[0]) is not { } want) yield break;
        Holding own = want with { By = question.About.Select(holdings.Find).SelectMany(h => h?.By ?? []).Distinct().ToItems() };
        foreach (Option option in WrongOptions.Of(question, answer).Where(o => o.Id != WhoWants.NoSide))
        {
            if (WantsFrom.IsAsked(question))
            {
                if (holdings.Want(option.Id) is { } other) yield return holdings.MixUp(own, other.By[0], other.Places);
                continue;
            }

            foreach (string side in option.Id.Split('+')) yield return holdings.MixUp(own, side, option.Misled.Places);
        }
    }

    /// <summary>Wants were sorted under another side.</summary>
    public static IEnumerable<Mistake?> Sorted(Holdings holdings, Question question, Answer answer) =>
        from pair in WrongPairs.Of(question, answer)
        let own = holdings.Want(pair.Left.Id)
        where own is not null
        select holdings.MixUp(own, pair.Right, []);
}
