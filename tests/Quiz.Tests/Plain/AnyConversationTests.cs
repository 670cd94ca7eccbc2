using CsCheck;
using Quiz.Core.Banks;
using Quiz.Core.Sessions;
using Quiz.Plain;

namespace Quiz.Tests.Plain;

/// <summary>What holds for every conversation, whatever is typed.</summary>
public sealed class AnyConversationTests
{
    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.Int[0, 6].Select(n => FormattableString.Invariant($"{n}")),
        AnyOf("the harbour", "the town", "oil", "¶2", "1 3", "2,4", "\u001b[2J\u202E", "\uFEFF", "ı", "a;b", "99999999999"),
        Gen.String[Gen.Char[' ', '\uD7FF'], 0, 8]);

    private static readonly Gen<string> Command = Gen.Select(
        AnyOf([.. PlainCommands.All.SelectMany(c => c.Names).Except(["quit", "q", "wrong", "again"]), "", "nothing", ":"]), Word,
        (name, word) => $":{name} {word}");

    private static readonly Gen<string> Line = Gen.Frequency((4, Word), (4, Command), (1, Gen.Const("")));

    private static readonly Gen<Session> Sitting = Gen.Select(Gen.Enum<Mode>(), Gen.Enum<BookPolicy>(), (mode, book) =>
        Lighthouse.Session(Lighthouse.Bank(Lighthouse.Fuel, Lighthouse.When, Lighthouse.Payer, Lighthouse.Sleeps), mode, book));

    [Fact]
    public void What_was_kept_leads_to_the_same_sitting_and_nothing_steers_the_terminal() =>
        Gen.Select(Sitting, Line.List[0, 40]).Sample((session, lines) =>
        {
            var transcript = new Transcript(session, lines.Select(l => l.Replace('\n', ' ').Replace('\r', ' ')));
            Entry[] entries = [Entry(1, new Started(session.Plan), Lighthouse.Noon), .. transcript.Saved.Select((s, i) => Entry(i + 2, s.Happened, s.At))];
            Assert.Equal(transcript.Session, Session.Replay(session.Bank, entries));
            Assert.DoesNotContain(transcript.Text, c => char.IsControl(c) && c != '\n');
        }, iter: 2000);

    private static Gen<string> AnyOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static Entry Entry(int number, SessionEvent happened, DateTimeOffset at) =>
        new(Guid.Empty, Quiz.Core.Sessions.Entry.CurrentVersion, "s", number, at, "", "lighthouse", "hash", happened);
}
