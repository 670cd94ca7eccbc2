using System.Security.Cryptography;
using System.Text;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Tests.Storage;

/// <summary>
/// A small bank with its file's bytes, and entries on it, for tests that are not about reading banks.
/// </summary>
internal static class Sample
{
    public static readonly byte[] Text = Encoding.UTF8.GetBytes("id: lamp\ntitle: The lamp\n");

    public static readonly string Hash = Convert.ToHexStringLower(SHA256.HashData(Text));

    public static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, 5, TimeSpan.FromMinutes(330));

    public static Bank Bank { get; } = new()
    {
        Id = "lamp",
        Title = "The lamp",
        ContentHash = Hash,
        Passages =
            [new Passage { Id = "p1", Number = 1, Text = "The lamp is lit.", Sentences = [new TextRange(0, 16)] }],
        Questions = [.. Enumerable.Range(1, 4).Select(n => Question($"q{n}"))],
    };

    public static Reading Read(ReadOnlyMemory<byte> text) => new(text.Span.SequenceEqual(Text) ? Bank : null, []);

    public static Plan Plan(Mode mode = Mode.Practice) => new()
    {
        Bank = Bank.Id,
        BankHash = Hash,
        Mode = mode,
        Seed = 1,
        Questions = Bank.Questions.Select(q => q.Id).ToItems(),
    };

    public static Entry Entry(
        int number, SessionEvent happened, string session = "s1", string learner = "", string bank = "lamp") =>
        new(Guid.CreateVersion7(), 1, session, number, Noon.AddSeconds(number), learner, bank, Hash, happened);

    /// <summary>An answer that is right (a) or wrong (b, c).</summary>
    public static Answered Answer(string question, string option = "a", int attempt = 1) => new()
    {
        Question = question,
        Type = "single-choice",
        ContentHash = "c",
        KeyHash = "k",
        Answer = new ChoiceAnswer([option]),
        Shown = [new ShownOption("a", "Alpha"), new ShownOption("b", "Beta"), new ShownOption("c", "Gamma")],
        Try = attempt,
        Seconds = 1.5,
        Score = option == "a" ? 1 : 0,
        Outcome = option == "a" ? Outcome.Right : Outcome.Wrong,
    };

    private static ChoiceQuestion Question(string id) => new()
    {
        Id = id,
        Type = "single-choice",
        Prompt = "Which?",
        ContentHash = "c",
        KeyHash = "k",
        Options =
        [
            new Option("a", "Alpha", true, Misled.Not, "So it is."),
            new Option("b", "Beta", false, Misled.Not, "No."),
            new Option("c", "Gamma", false, Misled.Not, "No."),
        ],
    };
}
