using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;

namespace Quiz.Screens;

/// <summary>The small documents that need no file of their own.</summary>
internal static class ShortDocuments
{
    /// <summary>What stands above the article before the first question.</summary>
    public static Items<Block> Introduction(Session session) =>
    [
        Block.Of(session.Bank.Title, Tone.Strong),
        .. session.Bank.Source?.About is { } about ? new[] { Block.Of(about, Tone.Dim) } : [],
        Block.Of($"{Phrases.SittingSize(session)}. {Phrases.Rules(session)}", Tone.Dim) with { SpaceBefore = true },
        .. ReviewWording.MisconceptionsFirst(session) is { Length: > 0 } first
            ? new[] { Block.Of(first) with { SpaceBefore = true } }
            : [],
    ];

    public static Items<Block> ClosedBook(Session session) => [Block.Of(Phrases.BookIsClosed(session), Tone.Dim)];

    public static Items<Block> Words(Bank bank) => bank.Glossary.IsEmpty
        ? [Block.Of("This article has no word list.", Tone.Dim)]
        : bank.Glossary.OrderBy(g => g.Term, StringComparer.InvariantCultureIgnoreCase)
            .Select(g => new Block { Runs = [new Run(g.Term, Tone.Strong), new Run("  " + g.Meaning)] }).ToItems();

    private static IEnumerable<Block> Keys(IEnumerable<Binding> bindings) =>
        bindings.Where(b => b.Help is not null).Select((b, i) => new Block
        {
            Lead = [new Run(b.Shown.PadRight(10), Tone.Key)],
            Runs = [new Run(b.Help!)], // filtered on the line above
            SpaceBefore = i == 0,
        });

    /// <summary>Every key, from the key table; those that work on the screen that it was called from first.</summary>
    public static Items<Block> Help(Screen from) =>
    [
        Block.Of("Every step is saved at once; leaving asks nothing. PgUp and PgDn always scroll the article."),
        .. from is QuestionScreen { Session.Current.Question.Formula: { } formula }
            ? new[] { Block.Of($"How this question is scored: {formula}") with { SpaceBefore = true } }
            : [],
        .. Keys(Bindings.All.Where(b => b.When(from))),
        .. Keys(Bindings.All.Where(b => !b.When(from))),
        Block.Of("While you type, every character is text: Esc leaves the field, then the letters work.") with
        {
            SpaceBefore = true,
        },
    ];
}
