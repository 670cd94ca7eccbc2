using Quiz.Core.Questions;

namespace Quiz.Core.Learning;

/// <summary>
/// Mix-ups in questions that an author has written: the chosen option's words are those of a claim or a want of
/// another.
/// </summary>
internal static class WrittenMixUps
{
    public static IEnumerable<Mistake?> Chosen(Holdings holdings, Question question, Answer answer)
    {
        Option[] wrong = [.. WrongOptions.Of(question, answer)];
        if (wrong.Length == 0) yield break;
        Items<Evidence.Place> evidence = question.Evidence.SelectMany(e => e.Places).ToItems();
        Holding[] own = [.. holdings.All.Where(h => h.IsIn(evidence))];
        foreach (Option option in wrong)
        {
            foreach (Holding other in holdings.All.Where(h => h.IsIn(option.Misled.Places) && !own.Contains(h)))
            {
                Holding? asked = own.FirstOrDefault(h => h.Point.Table == other.Point.Table);
                if (asked is null || own.Any(h => h.By.Intersect(other.By).Any())) continue;
                Mistake? mixUp = holdings.MixUp(asked, other.By[0], option.Misled.Places);
                yield return mixUp is null
                    ? null
                    : mixUp with { Decides = question.Evidence.Select(e => e.Place).ToItems() };
            }
        }
    }
}
