using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Tests.Plain;

/// <content>Questions of the shapes that are answered by more than a choice or a word.</content>
internal static partial class Lighthouse
{
    public static OrderQuestion Night { get; } = new()
    {
        Id = "night",
        Type = "ordering",
        Prompt = "What comes after what?",
        Passage = "p1",
        Evidence = [Evidence(1, "lit at dusk")],
        ContentHash = "c",
        KeyHash = "k",
        Items = [new("dusk", "Dusk falls"), new("lit", "The lamp is lit"), new("turns", "The lamp turns"),
            new("dawn", "Dawn comes")],
    };

    /// <summary>Pairs with a right side left over, and a reason for each.</summary>
    public static PairQuestion Does { get; } = Pairs("does", PairSense.Pairs) with
    {
        Prompt = "Who or what does what?",
        Rights = [new("burn", "burns oil"), new("sleep", "sleeps by day"), new("pay", "pays badly"),
            new("sing", "sings")],
        Lefts =
        [
            new("lamp", "The lamp", ["burn"], "The text begins with it."),
            new("keeper", "The keeper", ["sleep"]),
            new("harbour", "The harbour", ["pay"], "Anna Berg says so."),
        ],
    };

    /// <summary>Groups, with an item that fits none.</summary>
    public static PairQuestion Kinds { get; } = Pairs("kinds", PairSense.Groups) with
    {
        Prompt = "What belongs to the lamp, and what to the keeper?",
        Rights = [new("light", "The lamp"), new("man", "The keeper")],
        Lefts = [new("oil", "oil", ["light"]), new("sleep", "sleep by day", ["man"]),
            new("fish", "fish in a dream", ["man"]), new("gulls", "gulls", [], "No gull is spoken of.")],
    };

    /// <summary>A text with gaps and the words for them.</summary>
    public static PairQuestion Words { get; } = Pairs("words", PairSense.Gaps) with
    {
        Prompt = "Fill the gaps.",
        Text = "The lamp burns [1] and is lit at [2].",
        Rights = [new("oil", "oil"), new("dusk", "dusk"), new("dawn", "dawn"), new("twilight", "nightfall")],
        Lefts = [new("1", "1", ["oil"], "The text names it."), new("2", "2", ["dusk", "twilight"])],
    };

    /// <summary>Typed gaps, with a part score, a refused answer and a reason.</summary>
    public static FillQuestion Gaps { get; } = new()
    {
        Id = "gaps",
        Type = "cloze",
        Prompt = "Fill the gaps.",
        Text = "The [1] sleeps by day; the [2] pays him; he dreams of [3].",
        Passage = "p2",
        Evidence = [Evidence(2, "The keeper sleeps by day.")],
        ContentHash = "c",
        KeyHash = "k",
        Gaps =
        [
            new TextGap { Accept = [new AcceptedText("keeper")] },
            new TextGap { Accept = [new AcceptedText("harbour"), new AcceptedText("town", 0.5)], Reject =
                [new RejectedText("Berg", "She says it; she does not pay.")], Rationale = "Anna Berg says so." },
            new TextGap { Accept = [new AcceptedText("fish")] },
        ],
    };

    public static FillQuestion Turns { get; } = Payer with
    {
        Id = "turns",
        Type = "numerical",
        Prompt = "How often does the lamp turn in an hour?",
        Passage = "p1",
        Evidence = [Evidence(1, "once a minute")],
        Gaps = [new NumberGap { Answer =
            60, Tolerance = new Tolerance(ToleranceKind.Nominal, 1), Rationale = "Once a minute makes sixty." }],
    };

    /// <summary>Two things to find, one of which stands in two places.</summary>
    public static MarkQuestion Find { get; } = new()
    {
        Id = "find",
        Type = "find-evidence",
        Prompt = "Which sentences say what the lamp does, and how the keeper lives?",
        Passage = "p1",
        Evidence = [Evidence(1, "burns oil"),
            new EvidenceEntry(Place(2, "sleeps by day"), [Place(2, "dreams of fish")])],
        ContentHash = "c",
        KeyHash = "k",
    };

    /// <summary>Answered in own words, with a rubric.</summary>
    public static OpenQuestion Why { get; } = new()
    {
        Id = "why",
        Type = "open-response",
        Prompt = "Why might the keeper dream of fish?",
        Passage = "p2",
        Evidence = [Evidence(2, "dreams of fish")],
        ContentHash = "c",
        KeyHash = "k",
        Model = "He is paid badly, so he goes hungry.",
        Rubric = [new RubricLine("names the pay", 1), new RubricLine("draws a conclusion", 2)],
    };

    private static PairQuestion Pairs(string id, PairSense sense) => new()
    {
        Id = id,
        Type = "matching",
        Prompt = "",
        Sense = sense,
        Passage = "p1",
        Evidence = [Evidence(1, "burns oil")],
        ContentHash = "c",
        KeyHash = "k",
        Lefts = [],
        Rights = [],
    };
}
