using System.Globalization;
using System.Text;
using Quiz.Core;
using Quiz.Core.Questions;

namespace Quiz.ClassGenerator;

/// <summary>
/// A question of the generated bank: its text, and how answers to it are drawn and scored, apart from all that Quiz
/// does.
/// </summary>
/// <param name="Number">From 1.</param>
public sealed record GeneratedQuestion(int Number)
{
    private static readonly string[] Options = ["red", "green", "blue", "white"];
    private static readonly string[] Steps = ["light", "watch", "write", "sleep"];
    private static readonly string[] Things = ["oil", "wick", "glass"], Uses = ["burns", "glows", "breaks"];

    public string Id => string.Create(CultureInfo.InvariantCulture, $"q{Number:000}");

    public string Sentence => string.Create(CultureInfo.InvariantCulture, $"Tower {Number} has {Number + 40} lamps.");

    /// <summary>Some questions are worth two points.</summary>
    public double Points => Number % 10 == 0 ? 2 : 1;

    /// <summary>The kinds take turns; most are single choice.</summary>
    private string Kind => ((Number - 1) % 10) switch
    {
        4 => "true-false",
        5 => "multiple-response",
        6 => "short-answer",
        7 => "ordering",
        8 => "matching",
        _ => "single-choice",
    };

    /// <summary>Draws an answer.</summary>
    /// <param name="ability">How likely the student is to know, from 0 to 1.</param>
    public DrawnAnswer Draw(Random chance, double ability)
    {
        double difficulty = 0.1 + 0.8 * (Number % 7) / 6.0;
        bool knows = chance.NextDouble() < Math.Clamp(ability + 0.5 - difficulty, 0.05, 0.95);
        if (!knows && chance.Next(12) == 0) return new DrawnAnswer(this, new DontKnow(), "dont-know", 0);
        return Kind switch
        {
            "true-false" => Choice(knows ? "true" : "false", knows),
            "multiple-response" => Ticks(chance, knows),
            "short-answer" => Typed(chance, knows),
            "ordering" => knows ? Order([0, 1, 2, 3], 1) : Order([1, 0, 2, 3], 0.75),
            "matching" => knows ? Pairs([0, 1, 2], 3) : Pairs([0, 2, 1], 1),
            _ => knows ? Choice(Options[0], true) : Choice(Options[1 + chance.Next(3)], false),
        };
    }

    /// <summary>What a choice would earn if the second option were the right one, as the corrected key says.</summary>
    public static double CorrectedScore(Answer answer) =>
        answer is ChoiceAnswer { Options: [var only] } && only == Options[1] ? 1 : 0;

    /// <summary>The wrong answer that somebody turns a choice into who edits the file.</summary>
    public DrawnAnswer? Edited(DrawnAnswer drawn) =>
        Kind != "single-choice" || drawn.Answer is not ChoiceAnswer { Options: [var was] } ? null
            : was == Options[0] ? Choice(Options[3], false) : Choice(Options[0], true);

    public void AddTo(StringBuilder text, bool corrected)
    {
        text.Append(CultureInfo.InvariantCulture,
            $"  - id: {Id}\n    type: {Kind}\n    prompt: \"What of tower {Number}?\"\n    points: {Points}\n");
        text.Append(CultureInfo.InvariantCulture,
            $"    evidence: [{{passage: log, exact: \"{Sentence}\"}}]\n    rationale: \"The log says so.\"\n");
        switch (Kind)
        {
            case "true-false":
                text.Append("    answer: \"true\"\n");
                break;
            case "short-answer":
                text.Append("    accept: [\"lantern\", {text: \"light\", score: 0.5}]\n");
                break;
            case "ordering":
                text.Append(CultureInfo.InvariantCulture, $"    items: [{string.Join(", ", Steps)}]\n");
                break;
            case "matching":
                text.Append("    pairs:\n");
                for (int i = 0; i < Things.Length; i++)
                    text.Append(CultureInfo.InvariantCulture, $"      - {{left: {Things[i]}, right: {Uses[i]}}}\n");
                break;
            default:
                text.Append("    options:\n");
                for (int i = 0; i < Options.Length; i++)
                {
                    bool isRight = Kind == "single-choice" ? i == (corrected ? 1 : 0) : i < 2;
                    text.Append(CultureInfo.InvariantCulture,
                        $"      - {(isRight ? "correct" : "wrong")}: \"{Options[i]}\"\n");
                    if (!isRight) text.Append("        unsupported: true\n");
                }

                break;
        }
    }

    private DrawnAnswer Choice(string option, bool isRight) =>
        new(this, new ChoiceAnswer([option]), isRight ? "right" : "wrong", isRight ? 1 : 0);

    /// <summary>Right minus wrong of two right ones.</summary>
    private DrawnAnswer Ticks(Random chance, bool knows) => (knows ? 0 : 1 + chance.Next(2)) switch
    {
        0 => new DrawnAnswer(this, new ChoiceAnswer([Options[0], Options[1]]), "right", 1),
        1 => new DrawnAnswer(this, new ChoiceAnswer([Options[1]]), "partly", 0.5),
        _ => new DrawnAnswer(this, new ChoiceAnswer([Options[0], Options[3]]), "wrong", 0),
    };

    private DrawnAnswer Typed(Random chance, bool knows) => (knows ? 0 : 1 + chance.Next(3)) switch
    {
        0 => new DrawnAnswer(this, new FillAnswer(["Lantern "]), "right", 1),
        1 => new DrawnAnswer(this, new FillAnswer(["light"]), "partly", 0.5),
        2 => new DrawnAnswer(this, new FillAnswer(["torch"]), "wrong", 0),
        _ => new DrawnAnswer(this, new FillAnswer(["a candle"]), "wrong", 0),
    };

    private DrawnAnswer Order(Items<int> order, double score) =>
        new(this, new OrderAnswer(order.Select(i => Steps[i]).ToItems()), score == 1 ? "right" : "partly", score);

    private DrawnAnswer Pairs(Items<int> uses, int right) => new(
        this, new PairAnswer(uses.Select((use, i) => new Pairing(Things[i], Uses[use])).ToItems()),
        right == 3 ? "right" : "partly", right / 3.0);
}

/// <summary>An answer that was drawn, and what it is known to earn.</summary>
/// <param name="Answer">By the bank's ids; null if the question is left blank.</param>
/// <param name="State">As a gradebook names it.</param>
/// <param name="Score">From 0 to 1.</param>
public sealed record DrawnAnswer(GeneratedQuestion Question, Answer? Answer, string State, double Score)
{
    public static DrawnAnswer Blank(GeneratedQuestion question) => new(question, null, "blank", 0);

    public double Points => Score * Question.Points;

    /// <summary>Under the key that was put right.</summary>
    public double PointsCorrected(GeneratedQuestion corrected) => Question == corrected
        && Answer is not null ? GeneratedQuestion.CorrectedScore(Answer) * Question.Points : Points;
}
