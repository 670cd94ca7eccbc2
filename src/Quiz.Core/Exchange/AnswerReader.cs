using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Exchange;

/// <summary>Understands what was given to one question as an answer of its shape.</summary>
internal abstract class AnswerReader
{
    private const string EmptyList = "[]";

    /// <summary>The reader for a question. It is made once and reads any number of lines.</summary>
    public static AnswerReader For(Question question, SentenceAddresses sentences) => question.Match<AnswerReader>(
        choice: q => new ChoiceReader(q),
        fill: q => new FillReader(q),
        order: q => new OrderReader(q),
        pair: q => new PairReader(q),
        mark: q => new MarkReader(q, sentences),
        open: q => new OpenReader(q));

    /// <summary>The answer: nothing means "I don't know", an empty list or text is blank.</summary>
    /// <exception cref="MalformedLineException">It cannot be understood.</exception>
    public Answer Read(Given given) => given switch
    {
        Given.Nothing => new DontKnow(),
        Given.Cell(var cell) when IsBlank(cell) => new DontKnow(), // a table has no other way to leave something out
        Given.Cell(var cell) when cell.Trim() == EmptyList => Blank,
        Given.Cell(var cell) => Understand(OfCell(cell)),
        Given.Text(var text) when IsBlank(text) => Blank,
        Given.List { Values.IsEmpty: true } => Blank,
        _ => Understand(given),
    };

    /// <summary>The texts of a list; a single text is a list of one.</summary>
    /// <param name="who">Whose value it is, for a message: a question's id, a key.</param>
    /// <param name="expected">What there should be.</param>
    /// <exception cref="MalformedLineException">It is neither.</exception>
    public static Items<string> Texts(Given given, string who, string expected) => given switch
    {
        Given.Text(var text) => [text],
        Given.List(var values) =>
            values.Select(v => v is Given.Text(var text) ? text : throw Takes(who, expected)).ToItems(),
        _ => throw Takes(who, expected),
    };

    /// <summary>An answer with nothing in it.</summary>
    protected abstract Answer Blank { get; }

    /// <summary>What the cell of a table holds, which is not empty.</summary>
    protected abstract Given OfCell(string cell);

    /// <summary>An answer with something in it.</summary>
    protected abstract Answer Understand(Given given);

    protected static MalformedLineException Takes(string who, string expected) =>
        new($"{Quoted.Of(who)} takes {expected}.");

    private static bool IsBlank(string text) => Folding.Fold(text).Length == 0;
}
