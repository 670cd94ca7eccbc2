using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Answers;

namespace Quiz.Screens.Presenting;

/// <summary>What a class works on where it does not choose among options: as it is put, and as it is solved.</summary>
internal static class PresentedBlocks
{
    public static IEnumerable<Block> Asked(Session session) => session.Current.Question.Match(
        choice: _ => [], // the ballot lists the options
        fill: q => q.Text is { } text ? [GapText.Of(text, _ => null, _ => Tone.Strong)] : [],
        order: _ => session.Current.Items.Select((item, row) => Lettered(row, item.Text)),
        pair: q => Pairs(session, q),
        mark: _ => [],
        open: _ => []);

    public static IEnumerable<Block> Told(Session session) => session.Current.Question.Match(
        choice: _ => [],
        fill: q => GapBlocks.Told(session, q),
        order: q => Order(session, q),
        pair: q => PairBlocks.Told(session, q),
        mark: _ => [], // the deciding words are the answer
        open: _ => OpenBlocks.Told(session, -1));

    /// <summary>The right order under the letters that the items had before.</summary>
    private static IEnumerable<Block> Order(Session session, OrderQuestion question) =>
        question.Items.Select((item, place) => new Block
        {
            Lead = [new Run($"✓ {Phrases.Number(place + 1)}  ", Tone.Right),
                new Run(Letters.Of(session.Current.Items.ToList().IndexOf(item)) + "  ", Tone.Strong)],
            Runs = [new Run(item.Text)],
            SpaceBefore = place == 0,
        });

    private static IEnumerable<Block> Pairs(Session session, PairQuestion question)
    {
        if (question.Text is { } text) yield return GapText.Of(text, _ => null, _ => Tone.Strong);
        for (int row = 0; row < session.Current.Lefts.Count && question.Text is null; row++)
        {
            yield return new Block
            {
                Lead = [new Run($"  {Phrases.Number(row + 1)}  ", Tone.Strong)],
                Runs = [new Run(session.Current.Lefts[row].Text)],
                SpaceBefore = row == 0,
            };
        }

        for (int row = 0; row < session.Current.Rights.Count; row++)
            yield return Lettered(row, session.Current.Rights[row].Text);
    }

    private static Block Lettered(int row, string text) => new()
    {
        Lead = [new Run($"  {Letters.Of(row)}  ", Tone.Strong)],
        Runs = [new Run(text)],
        SpaceBefore = row == 0,
    };
}
