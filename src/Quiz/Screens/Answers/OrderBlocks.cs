using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;

namespace Quiz.Screens.Answers;

/// <summary>Items in an order: while it is made, and as it should have been.</summary>
internal static class OrderBlocks
{
    public static IEnumerable<Block> Asked(OrderQuestion question, OrderHand hand) => hand.Order.Select((id, row) =>
    {
        bool isHere = row == hand.Cursor;
        return new Block
        {
            Lead = [new Run(!isHere ? "  " : hand.IsHeld ? "↕ " : "› "), new Run(RowKey.Of(row) + "  ", Tone.Key)],
            Runs = isHere && hand.IsHeld
                ? [new Run(question.Item(id).Text), new Run("   held", Tone.Dim)]
                : [new Run(question.Item(id).Text)],
            SpaceBefore = row == 0,
            IsSelected = isHere,
            Target = FormattableString.Invariant($"item:{row}"),
        };
    });

    public static IEnumerable<Block> Told(Session session, OrderQuestion question)
    {
        Attempt? scored = session.Current.Scored;
        if (scored?.Answer is OrderAnswer)
        {
            yield return Block.Of("Your order", Tone.Strong) with { SpaceBefore = true };
            for (int i = 0; i < scored.Verdict.Parts.Count; i++)
            {
                VerdictPart part = scored.Verdict.Parts[i];
                yield return ToldBlocks.Signed(part.IsRight, $"{Phrases.Number(i + 1)}  {part.Given}", "");
            }

            if (scored.Verdict.Outcome == Outcome.Right) yield break;
        }

        yield return Block.Of("The right order", Tone.Strong) with { SpaceBefore = true };
        for (int i = 0; i < question.Items.Count; i++)
        {
            yield return new Block
            {
                Indent =
                2,
                Lead = [new Run(Phrases.Number(i + 1) + "  ")],
                Runs = [new Run(question.Items[i].Text)]
            };
        }
    }
}
