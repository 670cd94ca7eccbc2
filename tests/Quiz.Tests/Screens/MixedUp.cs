using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Evidence;
using Quiz.Core.Learning;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Tests.Screens;

/// <summary>Misconceptions of a learner about a bank with tables.</summary>
internal static class MixedUp
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    // without faults
    public static Bank Bank { get; } = BankReader.Read(File.ReadAllBytes(
        Path.Combine(Golden.Repository, "tests/Quiz.Core.Tests/Banks/Derivation/Banks/clock.yaml"))).Bank!;

    /// <summary>What Bell says, put down to Hart.</summary>
    public static Misconception Claim { get; } = new()
    {
        About = new PointKey("clock", new Point(Point.Claim, "half-the-sum")),
        Other = "hart",
        Times = 2,
        TimesSure = 1,
        LastAt = Noon,
        Question = "who-says.half-the-sum",
        Decides = PlacesOf("half-the-sum"),
        Misleads = PlacesOf("not-by-hand"),
    };

    /// <summary>What the council and the stallholders seek, put down to the museum.</summary>
    public static Misconception Want { get; } = Claim with
    {
        About = new PointKey(
        "clock", new Point(Point.Want, "low-cost")),
        Other = "museum",
        Times = 1,
        TimesSure = 0,
        Misleads = []
    };

    public static Misconception Sure { get; } = new()
    {
        About = new PointKey("clock", new Point(Point.Unsaid, "lightning")),
        Times = 3,
        TimesSure = 3,
        LastAt = Noon.AddDays(1),
        Question = "whose-idea.lightning",
    };

    public static Items<Place> PlacesOf(string claim) =>
        Bank.Claims.Single(c => c.Id == claim).Evidence.Select(e => e.Place).ToItems();

    /// <summary>A sitting on a question that was answered rightly, or not at all.</summary>
    public static Session Sitting(string question, bool isAnswered)
    {
        var plan = new Plan
        {
            Bank =
            Bank.Id,
            BankHash = Bank.ContentHash,
            Mode = Mode.Practice,
            Seed = 1,
            Questions = [question]
        };
        Session session = Session.Start(Bank, plan, Noon).Apply(new Went(Stage.Asking, 0), Noon);
        // it takes an answer
        return isAnswered ? session.Apply(session.Submit(session.Current.Question.Key, Noon)!, Noon) : session;
    }
}
