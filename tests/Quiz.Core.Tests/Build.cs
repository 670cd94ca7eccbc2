using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Sessions.Choosing;

namespace Quiz.Core.Tests;

/// <summary>Small banks, questions and sittings for tests that are not about reading files.</summary>
internal static class Build
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(1));

    public static Passage Passage(int number, string text) => new()
    {
        Id = $"p{number}",
        Number = number,
        Title = $"Part {number}",
        Text = text,
        Sentences = SentenceSplitter.Split(text, "en"),
    };

    public static Place Place(int passage, int start, int end) =>
        new($"p{passage}", new TextRange(start, end), "…", [$"p{passage}.1"]);

    public static ChoiceQuestion Choice(string id, int passage = 1, params string[] tags) => new()
    {
        Id = id,
        Type = "single-choice",
        Prompt = $"What of {id}?",
        Hint = "Look twice.",
        Tags = [.. tags],
        Passage = $"p{passage}",
        Evidence = [new EvidenceEntry(Place(passage, 0, 4), [])],
        ContentHash = $"c-{id}",
        KeyHash = $"k-{id}",
        Options =
        [
            new Option("a", "Alpha", true, Misled.Not, "It is so."),
            new Option("b", "Beta", false, new Misled(MisledBy.Unsupported, []), "Nobody says so."),
            new Option("c", "Gamma", false, new Misled(MisledBy.Unsupported, []), "Nobody says that."),
            new Option("d", "Delta", false, new Misled(MisledBy.Unsupported, []), "Not that either."),
        ],
    };

    public static FillQuestion Fill(string id, int passage = 1) => new()
    {
        Id = id,
        Type = "short-answer",
        Prompt = $"Which word is {id}?",
        Passage = $"p{passage}",
        Evidence = [new EvidenceEntry(Place(passage, 5, 8), [])],
        ContentHash = $"c-{id}",
        KeyHash = $"k-{id}",
        Gaps = [new TextGap { Accept = [new AcceptedText("lamp"),
            new AcceptedText("light", 0.5)], Reject = [new RejectedText("fire", "The fire is out.")] }],
    };

    /// <summary>Three items whose right order is a, b, c.</summary>
    public static OrderQuestion Order(string id, OrderRule rule = OrderRule.LongestOrderedSubset) => new()
    {
        Id = id,
        Type = "ordering",
        Prompt = $"Which order has {id}?",
        Passage = "p1",
        ContentHash = $"c-{id}",
        KeyHash = $"k-{id}",
        Evidence = [new EvidenceEntry(Place(1, 0, 4), [])],
        Items = [new OrderItem("a", "First"), new OrderItem("b", "Second"), new OrderItem("c", "Third")],
        Scoring = rule,
    };

    /// <summary>Two pairs, 1 with x and 2 with y, and z left over; in groups, 3 fits nowhere.</summary>
    public static PairQuestion Pair(string id, PairSense sense = PairSense.Pairs) => new()
    {
        Id = id,
        Type = "matching",
        Prompt = $"What goes with what in {id}?",
        Passage = "p1",
        ContentHash = $"c-{id}",
        KeyHash = $"k-{id}",
        Evidence = [new EvidenceEntry(Place(1, 0, 4), [])],
        Sense = sense,
        Lefts = [new PairLeft("1", "One", ["x"], "So it is."), new PairLeft("2", "Two", ["y"]),
            .. sense == PairSense.Groups ? new[] { new PairLeft("3", "Three", []) } : []],
        Rights = [new PairRight("x", "Ex"), new PairRight("y", "Why"), new PairRight("z", "Zed")],
    };

    /// <summary>The first sentence of the first passage is the answer.</summary>
    public static MarkQuestion Mark(string id) => new()
    {
        Id = id,
        Type = "find-evidence",
        Prompt = $"Where does it say {id}?",
        Passage = "p1",
        ContentHash = $"c-{id}",
        KeyHash = $"k-{id}",
        Evidence = [new EvidenceEntry(Place(1, 0, 4), [])],
    };

    public static OpenQuestion Open(string id) => new()
    {
        Id = id,
        Type = "open-response",
        Prompt = $"Why {id}?",
        Passage = "p1",
        ContentHash = $"c-{id}",
        KeyHash = $"k-{id}",
        Model = "Because it is so.",
        Rubric = [new RubricLine("It gives a reason.", 2), new RubricLine("It is polite.", 1)],
    };

    public static Bank Bank(params Question[] questions) => new()
    {
        Id = "lamp",
        Title = "The lamp",
        ContentHash = "hash",
        Passages = [Passage(1, "The lamp is lit. It burns oil."), Passage(2, "The keeper sleeps. He dreams of fish.")],
        Glossary = [new GlossaryEntry("keeper", "one who looks after a thing")],
        Questions = [.. questions],
    };

    public static Session Session(Mode mode, params Question[] questions) =>
        Session(new SittingOptions { Mode = mode, Count = null, Seed = 7 }, questions);

    public static Session Session(SittingOptions options, params Question[] questions)
    {
        Bank bank = Bank(questions);
        return Quiz.Core.Sessions.Session.Start(
            bank, SittingPlanner.Plan(bank, options, new Dictionary<string, int>()), Noon);
    }
}
