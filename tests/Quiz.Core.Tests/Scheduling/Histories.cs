using Quiz.Core.Learning;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Tests.Scheduling;

/// <summary>
/// Histories for tests of scheduling: questions of the bank "lamp" that turn on points named for them.
/// </summary>
internal static class Histories
{
    public static readonly DateOnly Day = new(2026, 3, 1);

    public static DateTimeOffset Noon(int day) => Build.Noon.AddDays(day);

    public static Point Claim(string id) => new(Point.Claim, id);

    public static PointKey Key(string id) => new("lamp", Claim(id));

    /// <summary>
    /// A question turns on the points whose letters its id is made of: "ab" on "a" and "b"; "a1" and "a2" both on "a".
    /// </summary>
    public static Items<Point> PointsOf(string bank, string question) =>
        bank == "lamp" ? question.Where(char.IsLetter).Select(c => Claim(c.ToString())).ToItems() : [];

    public static Askable Ask(string id, string content = "c") => new("lamp", id, PointsOf("lamp", id), content, "k");

    /// <summary>
    /// A practice sitting at noon of a day, counted from <see cref="Day"/>, with these first answers.
    /// </summary>
    public static Entry[] Practice(int day, params Answered[] answers) =>
        Sitting(Plan(Mode.Practice), Noon(day), [.. answers]);

    public static Plan Plan(Mode mode) =>
        new() { Bank = "lamp", BankHash = "hash", Mode = mode, Seed = 1, Questions = ["a", "b", "a1", "a2", "ab"] };

    public static Entry[] Sitting(Plan plan, DateTimeOffset at, params SessionEvent[] events)
    {
        string session = Guid.NewGuid().ToString();
        return [.. events.Prepend(new Started(plan)).Select((e, i) =>
            new Entry(Guid.NewGuid(), Entry.CurrentVersion, session, i + 1, at.AddSeconds(i), "", plan.Bank,
                plan.BankHash, e))];
    }

    public static Answered Right(string question) => Given(question, Outcome.Right, 1);

    public static Answered Wrong(string question) => Given(question, Outcome.Wrong, 0);

    public static Answered Given(string question, Outcome outcome, double score) => new()
    {
        Question = question,
        Type = "short-answer",
        ContentHash = "c",
        KeyHash = "k",
        Answer = new FillAnswer(["lamp"]),
        Try = 1,
        Seconds = 5,
        Score = score,
        Outcome = outcome,
    };

    public static Schedule Fold(params IEnumerable<Entry>[] sittings) =>
        Schedule.Fold(sittings.SelectMany(s => s), PointsOf);

    public static Card? CardOf(this Schedule schedule, string point) =>
        schedule.Points.FirstOrDefault(p => p.Key == Key(point))?.Card;
}
