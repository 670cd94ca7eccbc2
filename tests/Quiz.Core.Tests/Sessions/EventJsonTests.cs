using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Tests.Sessions;

public class EventJsonTests
{
    public static TheoryData<SessionEvent> Events =>
    [
        new Started(new Plan
        {
            Bank = "lamp",
            BankHash = "x",
            Mode = Mode.Test,
            Minutes = 20,
            ChangedKeys = ["b"],
            Seed = -3,
            Questions = ["a", "b"],
            Only = ["war"],
            WrongOnesOf = "s",
            Prove = ProofPolicy.Optional,
            AsksCertainty = true,
        }),
        new Resumed(),
        new Went(Stage.Overview, 3),
        new Drafted("q", new ChoiceAnswer(["b", "a \"quoted\" text"])),
        new Drafted("q", null),
        new Struck("q", "b", true),
        new Flagged("q", false),
        new HintOpened("q"),
        new PassageOpened("q", "p1"),
        new PassagesSeen("q", ["p1", "p2"]),
        new WordsOpened("q"),
        new Answered
        {
            Question = "q", Type =
                "single-choice", ContentHash = "c", KeyHash = "k", Answer = new FillAnswer(["é\u202E\u0007"]),
            Shown = [new ShownOption("a", "Alpha")], Try =
                2, HintUsed = true, Certainty = 3, Seconds = 1.5, Score = 0.25, Outcome = Outcome.Partly,
        },
        new Answered { Question = "q", Type = "t", ContentHash =
            "c", KeyHash = "k", Answer = new DontKnow(), Try = 1, Seconds = 0, Score = 0, Outcome = Outcome.DontKnow },
        new Answered
        {
            Question = "q", Type = "t", ContentHash =
                "c", KeyHash = "k", Answer = new PairAnswer([new Pairing("1", "b"), new Pairing("2", "a")]),
            Proof = new Proof(["p1.2"]), Proving = ProofOutcome.FoundMisread, About = [new Point(
                Point.Claim,
                "not-alone")], Then = Asking.Certainty, Try = 1, Seconds = 0, Score = 0.5, Outcome = Outcome.Partly,
        },
        new Unjudged { Question = "q", Answer = new ChoiceAnswer(["b"]), Proof =
            new Proof(["p1.2"]), Certainty = 2, Then = Asking.Certainty, Seconds = 3.5, Shown = ["c", "b"] },
        new Drafted("q", new OrderAnswer(["b", "a"])),
        new Drafted("q", new MarkAnswer(["p1.1"])),
        new Proposed("q", new OpenAnswer("one\ntwo")),
        new Proved("q", Proof.None),
        new Proved("q", null),
        new Assessed("q", [0, 2]),
        new HandsCounted("q", 1, [new Hands("b", 12), new Hands(Hands.DontKnow, 0)]),
        new Revealed("q"),
        new Undone(),
        new MisKeyed("q"),
        new Disputed("q", "two lines\nof reasons"),
        new KeyDecided("q", "k2", true),
        new Finished(),
        new Remarked("q"),
        new Remarked("q", new Answered { Question = "q", Type = "t", ContentHash = "c", KeyHash =
            "k", Answer = new ChoiceAnswer(["b"]), Try = 1, Seconds = 0, Score = 1, Outcome = Outcome.Right }),
    ];

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_survives_being_written_and_read(SessionEvent happened)
    {
        string line = EventJson.Write(happened);
        Assert.DoesNotContain('\n', line);
        Assert.Equal(happened, EventJson.Read(line));
    }

    [Fact]
    public void Every_kind_of_event_is_among_them()
    {
        IEnumerable<Type> kinds =
            typeof(SessionEvent).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(SessionEvent)) && !t.IsAbstract);
        IEnumerable<Type> tried = Events.Cast<object[]>().Select(row => row[0].GetType());
        Assert.Empty(kinds.Except(tried));
    }
}
