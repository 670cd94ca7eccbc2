using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Exchange;

/// <summary>Pairs of left and right, item and group, gap and word; for gaps also a list of words, gap by gap.</summary>
internal sealed class PairReader(PairQuestion question) : AnswerReader
{
    private readonly PartNames _lefts = new(
        question.Sense switch
        {
            PairSense.Pairs => "left side",
            PairSense.Groups => "item",
            PairSense.Gaps => "gap",
        },
        question.Id,
        question.Lefts.Select(l => (l.Id, l.Text)));

    private readonly PartNames _rights = new(
        question.Sense switch
        {
            PairSense.Pairs => "right side",
            PairSense.Groups => "group",
            PairSense.Gaps => "word",
        },
        question.Id,
        question.Rights.Select(r => (r.Id, r.Text)));

    protected override Answer Blank => new PairAnswer([]);

    protected override Given OfCell(string cell) =>
        HasGaps && !CellText.HasPairs(cell) ? CellText.List(cell) : CellText.Pairs(cell);

    protected override Answer Understand(Given given)
    {
        Items<Given> values = given switch
        {
            Given.List(var listed) => listed,
            Given.Text when HasGaps && question.Lefts.Count == 1 => [given],
            _ => throw Takes(question.Id, Expected),
        };
        bool isByGap = HasGaps && values.All(v => v is Given.Text or Given.Nothing);
        return InOrder(isByGap ? ByGap(values) : values.Select(Pair).OfType<Pairing>());
    }

    private bool HasGaps => question.Sense == PairSense.Gaps;

    private string Expected => question.Sense switch
    {
        PairSense.Pairs => "a list of pairs, such as [[\"left\", \"right\"]]",
        PairSense.Groups => "a list of pairs, such as [[\"item\", \"group\"]]",
        PairSense.Gaps => FormattableString.Invariant(
            $"a list of {question.Lefts.Count} words, one for each gap, or of pairs such as [[\"1\", \"word\"]]"),
    };

    private IEnumerable<Pairing> ByGap(Items<Given> values)
    {
        if (values.Count > question.Lefts.Count)
            throw new MalformedLineException(FormattableString.Invariant(
                $"{Quoted.Of(question.Id)} takes {Expected}, and this has {values.Count}."));
        return values.Select((value, i) => Put(question.Lefts[i].Id, value)).OfType<Pairing>();
    }

    private Pairing? Pair(Given given) => given is Given.List { Values: [Given.Text(var left), var right] }
        ? Put(_lefts.Get(left), right)
        : throw Takes(question.Id, Expected);

    /// <summary>What is put to nothing is as good as left out.</summary>
    private Pairing? Put(string left, Given right) => right switch
    {
        Given.Nothing => null,
        Given.Text(var text) when Folding.Fold(text).Length == 0 => null,
        Given.Text(var text) => new Pairing(left, _rights.Get(text)),
        _ => throw Takes(question.Id, Expected),
    };

    /// <summary>The pairs in the order in which the question has what is at the left.</summary>
    private PairAnswer InOrder(IEnumerable<Pairing> pairs)
    {
        var byLeft = new Dictionary<string, Pairing>();
        foreach (Pairing pair in pairs)
        {
            if (!byLeft.TryAdd(pair.Left, pair))
                throw new MalformedLineException(
                    $"{Quoted.Of(pair.Left)} is there twice; it can be put to one thing only.");
        }

        return new PairAnswer(question.Lefts.Where(l => byLeft.ContainsKey(l.Id)).Select(l => byLeft[l.Id]).ToItems());
    }
}
