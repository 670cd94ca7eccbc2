using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Learning;

/// <summary>
/// What of a bank a learner had right the last time it was asked, in groups. Only what some question asks is counted.
/// </summary>
internal sealed class Mastery(Bank bank, LastTimes last)
{
    private readonly Point[] _asked = [.. Askable.Of(bank).SelectMany(q => q.Points).Distinct()];

    /// <summary>
    /// The claims by those who say them, in the order of the bank's people, the article's own voice last.
    /// </summary>
    public IEnumerable<MasteryTally> BySpeaker() => bank.People.Select(p => (p.Id, p.Name))
        .Append((Id: Person.Narrator, Name: "the writer"))
        .Select(speaker => Tally(speaker.Id, speaker.Name, "",
            bank.Claims.Where(c => c.By == speaker.Id || c.AlsoBy.Contains(speaker.Id)).Select(Of)))
        .Where(t => t.All > 0);

    /// <summary>The wants by the sides whose they are, in the order of the bank.</summary>
    public IEnumerable<MasteryTally> BySide() => bank.Sides
        .Select(side => Tally(side.Id, side.Name, "", bank.Wants.Where(w => w.Sides.Contains(side.Id)).Select(Of)))
        .Where(t => t.All > 0);

    /// <summary>All points by the passages that they stand in, in the order of the text.</summary>
    public IEnumerable<MasteryTally> ByPassage()
    {
        ILookup<string, Point> points = _asked.SelectMany(p => PassagesOf(p).Select(passage => (passage, p)))
            .ToLookup(pair => pair.passage, pair => pair.p);
        return bank.Passages
            .Select(p => Tally(p.Id, p.Title ?? "", FormattableString.Invariant($"¶{p.Number}"), points[p.Id]))
            .Where(t => t.All > 0);
    }

    /// <summary>The questions of some banks by what they ask of a reader.</summary>
    public static IEnumerable<MasteryTally> ByProcess(IReadOnlyCollection<Bank> banks, LastTimes last) =>
        Enum.GetValues<Process>()
            .Select(process => MasteryTally.Of("", process.ToString().ToLowerInvariant(), "", "", [.. banks.SelectMany(
                b => b.All.Where(q => q.IsScored && q.Process == process).Select(q => last.Of(b.Id, q.Id)))]))
            .Where(t => t.All > 0);

    private MasteryTally Tally(string id, string name, string label, IEnumerable<Point> points) =>
        MasteryTally.Of(
            bank.Id, id, name, label, [.. points.Intersect(_asked).Select(p => last.Of(new PointKey(bank.Id, p)))]);

    private static Point Of(Claim claim) => new(Point.Claim, claim.Id);

    private static Point Of(Want want) => new(Point.Want, want.Id);

    /// <summary>Where a point stands: nowhere if it is something that nobody says.</summary>
    private IEnumerable<string> PassagesOf(Point point) => (point.Table switch
    {
        Point.Claim => In(bank.Claims.FirstOrDefault(c => c.Id == point.Id)?.Evidence ?? []),
        Point.Want => In(bank.Wants.FirstOrDefault(w => w.Id == point.Id)?.Evidence ?? []),
        Point.Sentence => [point.Id.Split('.')[0]],
        _ => [],
    }).Distinct();

    private static IEnumerable<string> In(Items<EvidenceEntry> evidence) => evidence.Select(e => e.Place.Passage);
}
