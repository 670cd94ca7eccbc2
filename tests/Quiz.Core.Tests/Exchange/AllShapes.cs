using System.Text;
using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Exchange;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Exchange;

/// <summary>A bank with a question of every shape and rule, and answers to it as lines of JSON.</summary>
internal static class AllShapes
{
    private static readonly EvidenceEntry First = new(Sentence("p1", 1), []);
    private static readonly EvidenceEntry Second = new(Sentence("p1", 2), [Sentence("p2", 1)]);

    public static Bank Bank { get; } = Build.Bank(
        Single("one"),
        Single("asked") with { Prove = ProofPolicy.Required },
        Single("unasked") with { Prove = ProofPolicy.Never },
        Single("no-place") with { Evidence = [] },
        Letters("many", ChoiceRule.RightMinusWrong) with { Points = 4 },
        Letters("all", ChoiceRule.AllOrNothing),
        Letters("each", ChoiceRule.PerOption),
        Statement("statement"),
        Statement("silent") with { IsUnsaid = true, Evidence = [] },
        Fill("word", new TextGap
        {
            Accept =
            [new("lamp"), new("light", 0.5), new("gl*w", 1 / 3.0)],
            Reject = [new("fire", "The fire is out.")]
        }),
        Fill("number", new NumberGap { Answer = 7, Tolerance = new Tolerance(ToleranceKind.Nominal, 1) }),
        Fill("gaps", Gap("lamp"), Gap("oil"), Gap("sea")),
        Order("order", OrderRule.LongestOrderedSubset),
        Order("places", OrderRule.AbsolutePosition),
        Order("next", OrderRule.RelativeNext),
        Order("whole", OrderRule.AllOrNothing),
        Pairs(
            "pairs",
            PairSense.Pairs,
            [("keeper", "The keeper", "sleeps"), ("lamp", "The lamp", "burns"), ("sea", "The sea", "burns")],
            ["sleeps", "burns", "sings"]),
        Pairs(
            "groups",
            PairSense.Groups,
            [("oil", "Oil", "light"), ("wick", "Wick", "light"), ("net", "Net", "fish"), ("hat", "Hat", "")],
            ["light", "fish"]),
        Pairs("bank", PairSense.Gaps, [("1", "1", "lamp"), ("2", "2", "oil")], ["lamp", "oil", "sea"]),
        Mark("mark", First),
        Mark("marks", First, Second),
        new OpenQuestion
        {
            Id = "open",
            Type =
            "open-response",
            Prompt = "Why?",
            Model = "Because.",
            Points = 3
        }) with
    {
        Passages = [Passage(1, "The lamp is lit. It burns oil. It hums."),
            Passage(2, "The keeper sleeps. He dreams of fish.")],
    };

    /// <summary>Grades a line of JSON; what is malformed is thrown.</summary>
    public static Graded Grade(string line, ProofPolicy? prove = null) =>
        new Grader(Bank, prove).Grade(JsonLine.Read(Encoding.UTF8.GetBytes(line)));

    /// <summary>Grades an answer, given as JSON, to a question.</summary>
    public static Graded Grade(string question, string answer, string more = "", ProofPolicy? prove = null) =>
        Grade($$"""{"learner": "S1", "question": "{{question}}", "answer": {{answer}}{{more}}}""", prove);

    public static OrderQuestion Order(string id, OrderRule rule) => new()
    {
        Id = id,
        Type = "ordering",
        Prompt = "In which order?",
        Evidence = [First],
        Scoring = rule,
        Items = [.. Enumerable.Range(1, 6).Select(n => new OrderItem($"i{n}", $"Item {n}"))],
    };

    public static FillQuestion Fill(string id, params Gap[] gaps) => new()
    {
        Id = id,
        Type = "cloze",
        Prompt = "What is missing?",
        Evidence = [First],
        Gaps = [.. gaps],
    };

    private static TextGap Gap(string accepted) => new() { Accept = [new(accepted)] };

    private static ChoiceQuestion Single(string id) => new()
    {
        Id = id,
        Type = "single-choice",
        Prompt = "Which?",
        Evidence = [First],
        Options = [Option("a", "The lamp", true), Option("It’s the sea — alone", "It’s the sea — alone", false),
            Option("c", "Caf\u00E9|bar", false)],
    };

    /// <summary>
    /// The example of the Open University's multiple response question: A, D, E and G of A to G are right.
    /// </summary>
    private static ChoiceQuestion Letters(string id, ChoiceRule rule) => Single(id) with
    {
        Options = [.. "ABCDEFG".Select(
            c => Option(c.ToString(), $"Option {c}", "ADEG".Contains(c, StringComparison.Ordinal)))],
        Scoring = rule,
        Choose = 4,
    };

    private static ChoiceQuestion Statement(string id) => Single(id) with
    {
        Options = [Option("true", "True", id == "statement"), Option("false", "False", false),
            Option("not-given", "Not given", id != "statement")],
        KeepsOrder = true,
    };

    private static PairQuestion Pairs(
        string id, PairSense sense, (string Id, string Text, string Right)[] lefts, string[] rights) => new()
        {
            Id = id,
            Type = "matching",
            Prompt = "What belongs to what?",
            Evidence = [First],
            Sense = sense,
            Lefts = [.. lefts.Select(l => new PairLeft(l.Id, l.Text, l.Right.Length == 0 ? [] : [l.Right]))],
            Rights = [.. rights.Select(r => new PairRight(r, r))],
        };

    private static MarkQuestion Mark(string id, params EvidenceEntry[] evidence) => new()
    {
        Id = id,
        Type = "find-evidence",
        Prompt = "Where?",
        Evidence = [.. evidence],
    };

    private static Option Option(string id, string text, bool isCorrect) => new(id, text, isCorrect, Misled.Not, null);

    private static Place Sentence(string passage, int number) =>
        new(passage, new TextRange(0, 1), "…", [$"{passage}.{number}"]);

    private static Passage Passage(int number, string text) =>
        Build.Passage(number, text) with { Sentences = SentenceSplitter.Split(text, "en").ToItems() };
}
