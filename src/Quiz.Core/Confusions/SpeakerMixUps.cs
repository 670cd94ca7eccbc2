using Quiz.Core.Banks.Derivation;
using Quiz.Core.Questions;

namespace Quiz.Core.Confusions;

/// <summary>Claims mixed up with those of others, in the families that ask who says what.</summary>
internal static class SpeakerMixUps
{
    /// <summary>Who says it? Another speaker was chosen.</summary>
    public static IEnumerable<Mistake?> ChosenSpeaker(Holdings holdings, Question question, Answer answer) => holdings.Find(question.About[0]) is { } own
        ? WrongOptions.Of(question, answer).Select(o => holdings.MixUp(own, o.Id, o.Misled.Places))
        : [];

    /// <summary>What does somebody say? Something that others say was chosen.</summary>
    public static IEnumerable<Mistake?> ChosenClaim(Holdings holdings, Question question, Answer answer) => holdings.Find(question.About[0]) is { } own
        ? WrongOptions.Of(question, answer).Select(o => holdings.Claim(o.Id) is { } other ? holdings.MixUp(own, other.By[0], other.Places) : null)
        : [];

    /// <summary>Does somebody say it? Yes, it was answered, of one who does not. What nobody says is nobody's.</summary>
    public static IEnumerable<Mistake?> SaidYes(Holdings holdings, Question question, Answer answer) => holdings.Find(question.About[0]) is { } own
        ? WrongOptions.Of(question, answer).Where(o => o.Id == SaysOrNot.Yes).Select(o => holdings.MixUp(own, question.Id.Split('.')[^1], o.Misled.Places))
        : [];

    /// <summary>Speakers were put to claims of others. Where such a claim is asked about, it is the one mixed up, else the speaker's own.</summary>
    public static IEnumerable<Mistake?> Matched(Holdings holdings, Question question, Answer answer)
    {
        foreach ((PairLeft left, string right) in WrongPairs.Of(question, answer))
        {
            if (holdings.Claim(left.Rights[0]) is not { } own || holdings.Claim(right) is not { } claim) continue;
            yield return question.About.Contains(claim.Point)
                ? holdings.MixUp(claim, left.Id, own.Places)
                : holdings.MixUp(own, claim.By[0], claim.Places);
        }
    }

    /// <summary>Where does somebody say it? A sentence was marked in which others speak, and not the one who was meant.</summary>
    public static IEnumerable<Mistake?> Marked(Holdings holdings, Question question, Answer answer)
    {
        if (answer is not MarkAnswer marked || holdings.Find(question.About[0]) is not { } own) yield break;
        foreach (string sentence in marked.Sentences)
        {
            Holding[] there = [.. holdings.All.Where(h => h.Point.Table == Point.Claim && h.Places.Any(p => p.Sentences.Contains(sentence)))];
            if (there.Any(h => h.By.Any(own.By.Contains))) continue;
            foreach (Holding claim in there) yield return holdings.MixUp(own, claim.By[0], claim.Places);
        }
    }
}
