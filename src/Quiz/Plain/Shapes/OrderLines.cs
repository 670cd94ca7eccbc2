using System.Globalization;
using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Plain.Lines;

namespace Quiz.Plain.Shapes;

/// <summary>Items to order in lines: numbered as they are shown, and answered by all of their numbers.</summary>
internal sealed class OrderLines(OrderQuestion question) : ShapeLines
{
    public override IEnumerable<Block> Asked(Session session) =>
        session.TakesAnswer
            ? session.Current.Items.Select((item, row) => Block.Of($"{Phrases.Number(row + 1)}. {item.Text}"))
            : [];

    public override string HowTo(Session session, bool again) =>
        $"Type the numbers 1 to {Phrases.Number(question.Items.Count)} in {(again ? "another" : "the right")} order with spaces between";

    public override AnswerLine Read(Session session, string line)
    {
        Items<OrderItem> shown = session.Current.Items;
        var rows = new List<int>();
        foreach (string word in AnswerLine.Words(line))
        {
            int row = Numbers.Row(word, shown.Count);
            if (row < 0) return AnswerLine.No($"There is no item \"{word}\".");
            rows.Add(row);
        }

        int[] twice = [.. rows.GroupBy(r => r).Where(g => g.Count() > 1).Select(g => g.Key).Order()];
        int[] missing = [.. Enumerable.Range(0, shown.Count).Except(rows)];
        string[] troubles = [.. Trouble(twice, "there more than once"), .. Trouble(missing, "missing")];
        return troubles.Length > 0
            ? AnswerLine.No(string.Join("; ", troubles) + ".")
            : AnswerLine.Of(new OrderAnswer(rows.Select(r => shown[r].Id).ToItems()));
    }

    public override string InWords(Session session, Answer answer)
    {
        List<string> shown = [.. session.Current.Items.Select(i => i.Id)];
        // the shapes belong together
        return string.Join(' ', ((OrderAnswer)answer).Items.Select(id => Phrases.Number(shown.IndexOf(id) + 1)));
    }

    public override IEnumerable<Block> Told(Session session, Attempt? attempt, bool wasSaid)
    {
        bool isRight = attempt?.Verdict.Outcome == Outcome.Right;
        if (attempt?.Answer is OrderAnswer && !isRight)
        {
            yield return Block.Of("Your order:");
            for (int i = 0; i < attempt.Verdict.Parts.Count; i++)
            {
                VerdictPart part = attempt.Verdict.Parts[i];
                yield return Block.Of($"{Phrases.Number(i + 1)}. {part.Given} ({State(part.IsRight)})");
            }
        }

        yield return Block.Of(isRight ? "Your order is the right one:" : "The right order:");
        for (int i = 0; i < question.Items.Count; i++)
            yield return Block.Of($"{Phrases.Number(i + 1)}. {question.Items[i].Text}");
    }

    /// <summary>How an item stands, in the terms of the scoring rule.</summary>
    private string State(bool isRight) => (isRight ? "" : "not ") + question.Scoring switch
    {
        OrderRule.LongestOrderedSubset => "in order",
        OrderRule.AbsolutePosition or OrderRule.AllOrNothing => "at its place",
        OrderRule.RelativeNext => "followed as it should be",
    };

    private static string[] Trouble(int[] rows, string what) => rows.Length == 0 ? []
        : [$"{string.Join(" and ", rows.Select(r => (r + 1).ToString(CultureInfo.InvariantCulture)))} {(rows.Length == 1 ? "is" : "are")} {what}"];
}
