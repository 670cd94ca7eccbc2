using Quiz.Core.Banks;
using Quiz.Core.Banks.Derivation;
using Quiz.Core.Questions;

namespace Quiz.Core.Learning;

/// <summary>Claims mixed up with those of others, in the families that ask who says what.</summary>
internal static class SpeakerMixUps
{
    /// <summary>Who says it? Another speaker was chosen.</summary>
    public static IEnumerable<Mistake?> ChosenSpeaker(Holdings holdings, Question question, Answer answer) =>
        holdings.Find(question.About[0]) is { } own
            ? WrongOptions.Of(question, answer).Select(o => holdings.MixUp(own, o.Id, o.Misled.Places))
            : [];

    /// <summary>What does somebody say? Something that others say was chosen.</summary>
    public static IEnumerable<Mistake?> ChosenClaim(Holdings holdings, Question question, Answer answer) =>
        holdings.Find(question.About[0]) is { } own
            ? WrongOptions.Of(question, answer)
                .Select(o => holdings.Claim(o.Id) is { } other ? holdings.MixUp(own, other.By[0], other.Places) : null)
            : [];

    /// <summary>
    /// Whose idea is it? The writer's, it was answered, of what the writer only reports. Of the other mistakes nobody
    /// in particular is the other.
    /// </summary>
    public static IEnumerable<Mistake?> ChosenOwner(Holdings holdings, Question question, Answer answer) =>
        holdings.Find(question.About[0]) is { } own
            ? WrongOptions.Of(question, answer)
                .Where(o => o.Id == WhoseIdea.Writers)
                .Select(_ => holdings.MixUp(own, Person.Narrator, []))
            : [];

    /// <summary>Claims were sorted under another voice.</summary>
    public static IEnumerable<Mistake?> Sorted(Holdings holdings, Question question, Answer answer) =>
        from pair in WrongPairs.Of(question, answer)
        let own = holdings.Claim(pair.Left.Id)
        where own is not null && pair.Right != DerivedDraft.Nobody
        select holdings.MixUp(own, pair.Right, []);

    /// <summary>
    /// Where does somebody say it? A sentence was marked in which others speak, and not the one who was meant.
    /// </summary>
    public static IEnumerable<Mistake?> Marked(Holdings holdings, Question question, Answer answer)
    {
        if (answer is not MarkAnswer marked || holdings.Find(question.About[0]) is not { } own) yield break;
        foreach (string sentence in marked.Sentences)
        {
            Holding[] there = [.. holdings.All.Where(
                h => h.Point.Table == Point.Claim && h.Places.Any(p => p.Sentences.Contains(sentence)))];
            if (there.Any(h => h.By.Any(own.By.Contains))) continue;
            foreach (Holding claim in there) yield return holdings.MixUp(own, claim.By[0], claim.Places);
        }
    }
}
