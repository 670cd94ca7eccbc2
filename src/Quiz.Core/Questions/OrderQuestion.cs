namespace Quiz.Core.Questions;

/// <summary>A question answered by putting items in order.</summary>
public sealed record OrderQuestion : Question<OrderAnswer>
{
    /// <summary>The items in their right order.</summary>
    public required Items<OrderItem> Items { get; init; }

    public OrderRule Scoring { get; init; }

    protected override bool HasNoParts => Scoring == OrderRule.AllOrNothing;

    public override Answer Key => new OrderAnswer(Items.Select(i => i.Id).ToItems());

    protected override string OwnRule => Scoring switch
    {
        OrderRule.LongestOrderedSubset => "What is in the right order earns points.",
        OrderRule.AbsolutePosition => "Every item at its right place counts.",
        OrderRule.RelativeNext => "Every item that is followed by the right one counts.",
        OrderRule.AllOrNothing => "It counts only if the whole order is right.",
    };

    public override string? Formula => Scoring switch
    {
        OrderRule.LongestOrderedSubset =>
            "It counts how many items are in the right order among themselves, those between them left aside; a single "
                + "one counts nothing.",
        OrderRule.RelativeNext => "The last item counts if nothing follows it.",
        _ => null,
    };

    /// <summary>An item by its id; a dash for an empty place.</summary>
    /// <exception cref="ArgumentException">No item has that id.</exception>
    public OrderItem Item(string id) =>
        id == OrderAnswer.Empty ? new OrderItem(id, "–") : Items.FirstOrDefault(i => i.Id == id)
            ?? throw new ArgumentException($"The question \"{Id}\" has no item \"{id}\".", nameof(id));

    /// <exception cref="ArgumentException">The answer is not blank, and has an item twice or more or fewer places than
    /// there are items.</exception>
    protected override Verdict Judge(OrderAnswer answer)
    {
        if (answer.Items.IsEmpty) return Verdict.Of(0, [], Text($"nothing put in order: 0 of {Items.Count}"));
        int[] places = [.. answer.Items.Select(Place)];
        if (places.Where(p => p >= 0).Distinct().Count() != places.Count(p => p >= 0) || places.Length != Items.Count)
            throw new ArgumentException(
                $"An answer to \"{Id}\" has each of its items once, or an empty place for it.", nameof(answer));
        Items<bool> right = OrderScore.Of(places, Scoring);
        int count = right.Count(r => r);
        double score = Scoring == OrderRule.AllOrNothing ? (count == Items.Count ? 1 : 0) : (double)count / Items.Count;
        return Verdict.Of(score, answer.Items.Select((id, i) => new VerdictPart(id, Item(id).Text, right[i]))
            .Where(p => p.Id != OrderAnswer.Empty)
            .ToItems(), Reason(count));
    }

    internal override void AddKey(Fingerprint key) =>
        key.Add(Scoring.ToString()).AddAll(Items, (f, item) => f.Add(item.Id));

    internal override void AddContent(Fingerprint content) => content.AddAll(Items, (f, item) => f.Add(item.Text));

    /// <summary>The right place of an item, 0-based; −1 for an empty place.</summary>
    private int Place(string id)
    {
        if (id == OrderAnswer.Empty) return -1;
        for (int i = 0; i < Items.Count; i++)
        {
            if (Items[i].Id == id) return i;
        }

        throw new ArgumentException($"The question \"{Id}\" has no item \"{id}\".", nameof(id));
    }

    private string Reason(int count) => Scoring switch
    {
        OrderRule.LongestOrderedSubset when count == 0 =>
            Text($"no two items stand in the right order: 0 of {Items.Count}"),
        OrderRule.LongestOrderedSubset =>
            Text($"{count} of {Items.Count} items stand in the right order among themselves"),
        OrderRule.AbsolutePosition => Text($"{count} of {Items.Count} items stand at their right places"),
        OrderRule.RelativeNext => Text($"{count} of {Items.Count} items are followed as they should be"),
        OrderRule.AllOrNothing =>
            count == Items.Count ? "the whole order is right: all" : "the whole order is not right: nothing",
    };

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}

/// <summary>Something to put in its place among others.</summary>
/// <param name="Id">Its id in the bank, else its text (NFC, white space folded).</param>
public sealed record OrderItem(string Id, string Text);

/// <summary>The items in the order that was given, by id; <see cref="Empty"/> where a place was left empty.</summary>
public sealed record OrderAnswer(Items<string> Items) : Answer
{
    /// <summary>An empty place, as it can be on paper. No item's id is empty.</summary>
    public const string Empty = "";
}
