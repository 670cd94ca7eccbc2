using System.Globalization;
using System.Text.Json;
using Quiz.Core.Learning;

namespace Quiz.Commands;

/// <summary>One number of the statistics, as a tidy table has it.</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Bank">The id of the bank; null for what is measured over all that is looked at.</param>
/// <param name="Key">What of it: a sitting, a speaker's id, a level.</param>
/// <param name="Name">The same in words, where there are any.</param>
/// <param name="Of">What the value is a part of: points, things that were asked, points of the text.</param>
/// <param name="All">How many things there are to ask.</param>
internal sealed record StatsRow(string Measure, string? Bank, string? Key, string? Name, string? Date, double Value,
    double? Of = null, double? All = null)
{
    public static IEnumerable<StatsRow> Rows(LearnerProgress p, IEnumerable<Misconception> misconceptions) =>
    [
        .. p.Scores.Select(
            s => new StatsRow("score", s.Bank, s.Session, Word(s.Mode), Iso(s.Day), Math.Round(s.Earned, 4), s.Points)),
        .. (p.Recall?.Days ?? []).Select(d => new StatsRow(
            "recall", null, null, null, Iso(d.Day), Math.Round(d.Recall, 4), p.Recall!.Points)), // days of a recall
        .. p.Due.Select(d => new StatsRow("due", null, null, null, Iso(d.Day), d.Questions)),
        .. Mastery("speaker", p.Speakers),
        .. Mastery("side", p.Sides),
        .. Mastery("process", p.Processes),
        .. Mastery("passage", p.Passages),
        .. p.Certainty.Select(c =>
            new StatsRow("certainty", null, FormattableString.Invariant($"{c.Level}"), null, null, c.Right, c.Asked)),
        .. p.Proof.Select(c => new StatsRow("proof", null, Word(c.Outcome), null, null, c.Count ?? 0)),
        .. misconceptions.Select(m => new StatsRow(m.Other is null
            ? "sure-and-wrong"
            : "mixed-up", m.About.Bank, m.About.Point.ToString(), m.Other, Iso(StudyDay.Of(m.LastAt)), m.Times)),
    ];

    /// <summary>A word as files write it: "right-and-shown".</summary>
    public static string Word<T>(T value) where T : struct, Enum =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<StatsRow> Mastery(string measure, IEnumerable<MasteryTally> tallies) =>
        tallies.Select(t => new StatsRow(
            measure, t.Bank.Length == 0 ? null : t.Bank, t.Id,
            $"{t.Label} {t.Name}".Trim() is { Length: > 0 } name ? name : null, null, t.Right, t.Asked, t.All));
}
