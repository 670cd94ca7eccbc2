using CsCheck;
using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Plain;

namespace Quiz.Tests.Plain;

/// <summary>What holds for every conversation, whatever is typed.</summary>
public sealed class AnyConversationTests
{
    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.Int[0, 6].Select(n => FormattableString.Invariant($"{n}")),
        AnyOf("the harbour", "the town", "oil", "¶2", "1 3", "2,4", "\u001b[2J\u202E", "\uFEFF", "ı", "a;b",
            "99999999999"),
        AnyOf("2 1 3 4", "4 3 2 1", "1b 2a", "1=a;2-b 3 c", "1a1b", "b d", "- a", "keeper|town|", "||", "60", "s1",
            "S2 s5", "¶1.2", "2.9", "9.1", "s0", "n", "none"),
        Gen.String[Gen.Char[' ', '\uD7FF'], 0, 8]);

    private static readonly Gen<string> Command = Gen.Select(
        AnyOf([.. PlainCommands.All.SelectMany(c => c.Names).Except(["quit", "q", "wrong", "again"]), "", "nothing",
            ":"]), Word,
        (name, word) => $":{name} {word}");

    private static readonly Gen<string> Line = Gen.Frequency((4, Word), (4, Command), (1, Gen.Const("")));

    private static readonly Question[] All =
    [
        Lighthouse.Fuel, Lighthouse.When, Lighthouse.Payer, Lighthouse.Sleeps, Lighthouse.Night, Lighthouse.Does,
        Lighthouse.Kinds,
        Lighthouse.Words, Lighthouse.Gaps, Lighthouse.Turns, Lighthouse.Find, Lighthouse.Why,
    ];

    private static readonly Gen<Session> Sitting =
        from mode in Gen.Enum<Mode>()
        from book in Gen.Enum<BookPolicy>()
        from prove in Gen.Int[-1, 2].Select(p => p < 0 ? null : (ProofPolicy?)p)
        from certainty in Gen.Bool
        from first in Gen.Int[0, All.Length - 1]
        let session = Lighthouse.Session(Lighthouse.Bank([.. All.Skip(first), .. All.Take(first)]), mode, book)
        select session with { Plan = session.Plan with { Prove = prove, AsksCertainty = certainty } };

    [Fact]
    public void What_was_kept_leads_to_the_same_sitting_and_nothing_steers_the_terminal() =>
        Gen.Select(Sitting, Line.List[0, 40]).Sample((session, lines) =>
        {
            var transcript = new Transcript(session, lines.Select(l => l.Replace('\n', ' ').Replace('\r', ' ')));
            Entry[] entries = [Entry(1, new Started(session.Plan), Lighthouse.Noon),
                .. transcript.Saved.Select((s, i) => Entry(i + 2, s.Happened, s.At))];
            Assert.Equal(transcript.Session, Session.Replay(session.Bank, entries));
            Assert.DoesNotContain(transcript.Text, c => char.IsControl(c) && c != '\n');
        }, iter: 2000);

    private static Gen<string> AnyOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static Entry Entry(int number, SessionEvent happened, DateTimeOffset at) =>
        new(Guid.Empty, Quiz.Core.Sessions.Entry.CurrentVersion, "s", number, at, "", "lighthouse", "hash", happened);
}
