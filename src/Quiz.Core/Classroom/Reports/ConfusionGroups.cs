using Quiz.Core.Banks;
using Quiz.Core.Learning;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom.Reports;

/// <summary>Gathers from the answers of a class who mixed up what was whose.</summary>
internal sealed class ConfusionGroups(Bank bank)
{
    private readonly Holdings _holdings = new(bank);
    private readonly Dictionary<MixUp, (HashSet<string> Questions, HashSet<string> Students)> _groups = [];

    public void Add(Question question, IReadOnlyList<PlacedResponse> responses)
    {
        // in a class most answers are the same
        var known = new Dictionary<Answer, MixUp[]>(ReferenceEqualityComparer.Instance);
        foreach (PlacedResponse response in responses)
        {
            if (response.Response.Answer is not { } answer) continue;
            if (!known.TryGetValue(answer, out MixUp[]? mixUps))
                known[answer] = mixUps = [.. Of(question, answer).Distinct()];
            foreach (MixUp mixUp in mixUps)
            {
                if (!_groups.TryGetValue(mixUp, out (HashSet<string> Questions, HashSet<string> Students) group))
                    _groups[mixUp] = group = ([], []);
                group.Questions.Add(question.Id);
                group.Students.Add(response.Sheet.Student.Id);
            }
        }
    }

    /// <summary>Those of some size, the largest first.</summary>
    public Items<ConfusionGroup> OfAtLeast(double students) => _groups.Where(g => g.Value.Students.Count >= students)
        .OrderByDescending(g => g.Value.Students.Count)
        .Select(g => new ConfusionGroup(g.Key.By, g.Key.TakenFor, g.Key.IsWant, g.Value.Questions.ToItems(),
            g.Value.Students.Count, g.Value.Students.ToItems())).ToItems();

    private IEnumerable<MixUp> Of(Question question, Answer answer)
    {
        foreach (Mistake mistake in MixUps.Of(_holdings, question, answer))
        {
            if (mistake.Other is { } other && _holdings.Find(mistake.Point) is { } own)
                yield return new MixUp(NameOf(mistake.Point, own), NameOf(other), mistake.Point.Table == Point.Want);
        }
    }

    /// <summary>A claim is its first speaker's; a want may be several sides' together.</summary>
    private string NameOf(Point point, Holding holding) =>
        point.Table == Point.Want ? string.Join(" and ", holding.By.Select(NameOf)) : NameOf(holding.By[0]);

    private string NameOf(string id) => bank.People.FirstOrDefault(p => p.Id == id)?.Name
        ?? bank.Sides.FirstOrDefault(s => s.Id == id)?.Name ?? "the writer";

    private sealed record MixUp(string By, string TakenFor, bool IsWant);
}
