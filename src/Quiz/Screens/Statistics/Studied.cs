using System.Globalization;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Learning;

namespace Quiz.Screens.Statistics;

/// <summary>
/// What there is to show: a learner's record and the banks of today, looked at as a whole or for one bank.
/// </summary>
/// <param name="Banks">Those that can be looked at one by one.</param>
/// <param name="Bank">The id of the one that is looked at; null looks at everything.</param>
internal sealed record Studied(
    LearningRecord Record, Items<Bank> Banks, DateOnly Today, string? Bank, LearnerProgress Progress)
{
    public static Studied Of(LearningRecord record, Items<Bank> banks, DateOnly today, string? bank) =>
        new(record, banks, today, bank, LearnerProgress.Of(record, banks, today, bank));

    /// <summary>What the learner keeps getting wrong, in what is looked at.</summary>
    public Items<Misconception> Misconceptions { get; } =
        Quiz.Core.Learning.Misconceptions.Of(Record, Banks.Where(b => Bank is null || b.Id == Bank));

    /// <summary>Everything, then each bank that was asked about, then everything again.</summary>
    public Studied Next()
    {
        string?[] all = [null, .. Banks.Where(b => Record.Answers.Any(a => a.Bank == b.Id)).Select(b => b.Id)];
        return Of(Record, Banks, Today, all[(Array.IndexOf(all, Bank) + 1) % all.Length]);
    }

    /// <summary>Whether names have to say which article they are from.</summary>
    public bool HasSeveral => Progress.Scores.Select(s => s.Bank).Distinct().Count() > 1;

    public string Title => Bank is null ? "all articles" : TitleOf(Bank);

    /// <summary>A bank's title; its id if it is gone.</summary>
    public string TitleOf(string bank) => Banks.FirstOrDefault(b => b.Id == bank)?.Title ?? bank;

    /// <summary>"3 Mar", with the year where it is another than today's.</summary>
    public string Date(DateOnly day) =>
        day.ToString(day.Year == Today.Year ? "d MMM" : "d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"3 Mar", as there is room for along an axis.</summary>
    public static string ShortDate(DateOnly day) => day.ToString("d MMM", CultureInfo.InvariantCulture);

    /// <summary>"today", "tomorrow", "Tue 3 Mar".</summary>
    public string DayAhead(DateOnly day) => StudyDay.Between(Today, day) switch
    {
        0 => "today",
        1 => "tomorrow",
        < 7 => day.ToString("ddd d MMM", CultureInfo.InvariantCulture),
        _ => Date(day),
    };
}
