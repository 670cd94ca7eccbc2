using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Tests.Plain;

/// <summary>A small article on a lighthouse with a question of every kind, and sittings on it.</summary>
internal static partial class Lighthouse
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(1));

    private const string Lamp = "The lamp burns oil. It is lit at dusk, and it turns once a minute.";
    private const string Keeper =
        "The keeper sleeps by day. Anna Berg says that the harbour pays him badly. He dreams of fish.";

    private static readonly Items<Passage> Passages = [Passage(1, "The light", Lamp), Passage(2, "The keeper", Keeper)];

    /// <summary>A single choice with everything that can be told: reasons, misleading words, a hint, a place.</summary>
    public static ChoiceQuestion Fuel { get; } = Choice("fuel", "What does the lamp burn?") with
    {
        Hint = "Look at the first sentence.",
        Tags = ["the-light"],
        Evidence = [Evidence(1, "burns oil")],
        Rationale = "The text names the fuel at once.",
        Options =
        [
            Wrong("Gas", "No gas is spoken of."),
            new Option("fish", "Fish", false, new Misled(MisledBy.Elsewhere, [Place(2, "dreams of fish")]),
                "He dreams of fish; he burns none."),
            Right("Oil", "It burns oil."),
            Wrong("Coal", "No coal is spoken of."),
        ],
    };

    public static ChoiceQuestion When { get; } = Choice("when", "What is said of the lamp?") with
    {
        Type = "multiple-response",
        Scoring = ChoiceRule.RightMinusWrong,
        Choose = 2,
        Evidence = [Evidence(1, "lit at dusk"), Evidence(1, "turns once a minute")],
        Options =
        [
            Right("It is lit at dusk", "So it is said."),
            Wrong("It is lit at dawn", "At dusk."),
            Right("It turns", null),
            Wrong("It is new", "Its age is not given."),
        ],
    };

    /// <summary>Typed, with a part score and a refused answer that has a reason.</summary>
    public static FillQuestion Payer { get; } = new()
    {
        Id = "payer",
        Type = "short-answer",
        Prompt = "Who pays the keeper?",
        Passage = "p2",
        Evidence = [Evidence(2, "the harbour pays him badly")],
        ContentHash = "c",
        KeyHash = "k",
        Gaps =
        [
            new TextGap
            {
                Accept = [new AcceptedText("the harbour"), new AcceptedText("the town", 0.5),
                    new AcceptedText(":harbour", 0.25)],
                Reject = [new RejectedText("Anna Berg", "She says it; she does not pay.")],
            },
        ],
    };

    public static ChoiceQuestion Sleeps { get; } = Choice("sleeps", "The keeper sleeps at night.") with
    {
        Type = "true-false",
        Evidence = [Evidence(2, "sleeps by day")],
        Options = [Wrong("True", "By day."), Right("False", "He sleeps by day.")],
    };

    /// <summary>An article whose every text tries to steer the terminal.</summary>
    public static Bank Hostile { get; } = Bank(Choice("q\u001b[2J", "\u001b]0;owned\u0007Which\u202Eway?") with
    {
        Hint = "\u001b[31mred\r",
        Options = [Wrong("Up\u001b[1A", "\u009b2J"), Right("Down\u2066", "\u001bc"), Wrong("Left\nright", null),
            Wrong("Back\b\b\b\b", null)],
        Evidence = [Evidence(1, "burns oil")],
    }) with
    {
        Title = "\u001b[2Jcleared\u202E",
        Source = new Source("\u001b[5mblinks", null),
        Glossary = [new GlossaryEntry("\u001bterm", "\u001bmeaning")],
    };

    public static Bank Bank(params Question[] questions) => new()
    {
        Id = "lighthouse",
        Title = "The lighthouse",
        Source = new Source("A report on a lighthouse, retold in our own words.", 4),
        ContentHash = "hash",
        Sides = [new Side("harbour", "The harbour")],
        People = [new Person("berg", "Anna-Lisa Berg", "harbour master", [])],
        Passages = Passages,
        Glossary = [new GlossaryEntry("keeper", "one who looks after a thing"),
            new GlossaryEntry("dusk", "the end of the day")],
        Claims = [new Claim { Id = "badly", By =
            "berg", Says = "the harbour pays him badly", Evidence = [Evidence(2, "the harbour pays him badly")] }],
        Questions = [.. questions],
    };

    public static Session Practice(params Question[] questions) =>
        Session(Bank(questions), Mode.Practice, BookPolicy.Open);

    public static Session Test(params Question[] questions) => Session(Bank(questions), Mode.Test, BookPolicy.Open);

    /// <summary>The sitting with proofs and certainty asked for, at its first question.</summary>
    public static Session Asking(Session session, ProofPolicy? prove, bool certainty = false) =>
        (session with { Plan = session.Plan with { Prove = prove, AsksCertainty = certainty } }).Apply(
            new Went(Stage.Asking, 0), Noon);

    public static Session Session(Bank bank, Mode mode, BookPolicy book) => Quiz.Core.Sessions.Session.Start(
        bank,
        new Plan
        {
            Bank = bank.Id,
            BankHash = bank.ContentHash,
            Mode =
            mode,
            Book = book,
            Seed = 7,
            Questions = bank.Questions.Select(q => q.Id).ToItems()
        },
        Noon);

    private static ChoiceQuestion Choice(string id, string prompt) => new()
    {
        Id = id,
        Type = "single-choice",
        Prompt = prompt,
        KeepsOrder = true,
        Passage = "p1",
        ContentHash = "c",
        KeyHash = "k",
        Options = [],
    };

    private static Option Right(string text, string? reason) => new(text, text, true, Misled.Not, reason);

    private static Option Wrong(string text, string? reason) =>
        new(text, text, false, new Misled(MisledBy.Unsupported, []), reason);

    private static EvidenceEntry Evidence(int passage, string quote) => new(Place(passage, quote), []);

    private static Place Place(int passage, string quote)
    {
        string text = passage == 1 ? Lamp : Keeper;
        int start = text.IndexOf(quote, StringComparison.Ordinal);
        var range = new TextRange(start, start + quote.Length);
        return new Place($"p{passage}", range, quote, Passage(passage, "", text).Addresses(range));
    }

    private static Passage Passage(int number, string title, string text) => new()
    {
        Id = $"p{number}",
        Number = number,
        Title = title,
        Text = text,
        Sentences = SentenceSplitter.Split(text, "en"),
    };
}
