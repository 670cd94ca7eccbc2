using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Exchange;

/// <summary>
/// Items in an order: each of them once. Where one is missing or there twice, nobody can say what its place was meant
/// to be.
/// </summary>
internal sealed class OrderReader(OrderQuestion question) : AnswerReader
{
    private readonly PartNames _items = new("item", question.Id, question.Items.Select(i => (i.Id, i.Text)));

    protected override Answer Blank => new OrderAnswer([]);

    protected override Given OfCell(string cell) => CellText.List(cell);

    protected override Answer Understand(Given given)
    {
        var order = new HashSet<string>();
        foreach (string name in Texts(given, question.Id, "a list of all its items, in order"))
        {
            if (!order.Add(_items.Get(name)))
                throw new MalformedLineException(
                    $"The item {Quoted.Of(name)} is there twice; an order has each item once.");
        }

        OrderItem? missing = question.Items.FirstOrDefault(i => !order.Contains(i.Id));
        if (missing is not null)
            throw new MalformedLineException(
                $"The item {Quoted.Of(missing.Id)} is missing; an order has each item once.");
        return new OrderAnswer(order.ToItems());
    }
}
