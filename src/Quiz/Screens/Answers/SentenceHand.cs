using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Screens.Pages;

namespace Quiz.Screens.Answers;

/// <summary>The hand on the sentences of the article.</summary>
/// <param name="At">The sentence under the cursor, by its place among all; −1 is none.</param>
internal abstract record SentenceHand(int At) : Hand
{
    /// <summary>The anchor of the sentence under the cursor, to keep it in view.</summary>
    public const string Anchor = "sentence";

    public override PaneBalance Balance => PaneBalance.Even;

    public override int? Sentence => At;

    public static string TargetOf(int sentence) => FormattableString.Invariant($"sentence:{sentence}");

    public override HandStep? Update(Command command, string key, Session session, DateTimeOffset now)
    {
        int count = SentenceList.Of(session.Bank).Count;
        return command switch
        {
            Command.Up => Step(At, -1, count, To),
            Command.Down => Step(At, 1, count, To),
            Command.PageUp => To(FirstOfPassage(session.Bank, -1)),
            Command.PageDown => To(FirstOfPassage(session.Bank, 1)),
            Command.ToStart => To(0),
            Command.ToEnd => To(count - 1),
            _ => null,
        };
    }

    /// <summary>The same hand on another sentence.</summary>
    public SentenceHand To(int sentence) => this with { At = sentence };

    public override IEnumerable<Mark> Marks(Session session) => At < 0
        ? []
        : [new Mark(SentenceList.Of(session.Bank)[At], Tone.Cursor, Anchor)];

    /// <summary>The address of the sentence under the cursor; null if there is none.</summary>
    protected string? Address(Session session) => At < 0 ? null : SentenceList.Of(session.Bank)[At].Address;

    /// <summary>The first sentence of the passage before or behind the cursor's, as far as there is one.</summary>
    private int FirstOfPassage(Bank bank, int by)
    {
        Items<Place> sentences = SentenceList.Of(bank);
        if (At < 0) return by > 0 ? 0 : sentences.Count - 1;
        Passage[] passages = [.. bank.Passages.Where(p => !p.Sentences.IsEmpty)];
        int passage = Array.FindIndex(passages, p => p.Id == sentences[At].Passage) + by;
        if (passage < 0) return 0;
        return passage >= passages.Length
            ? sentences.Count - 1
            : SentenceList.IndexOf(bank, passages[passage].Address(0));
    }
}
