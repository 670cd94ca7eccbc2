using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Exchange;

/// <summary>Options: one, or a list where several may be ticked.</summary>
/// <remarks>More ticks than the question asks for are understood, and judged by its rule: elsewhere nobody stopped the
/// learner.</remarks>
internal sealed class ChoiceReader(ChoiceQuestion question) : AnswerReader
{
    // Spreadsheets write TRUE; among answers that are fixed, no two differ by their capitals.
    private readonly PartNames _options = new("option", question.Id, question.Options.Select(o => (o.Id, o.Text)),
        question.KeepsOrder ? StringComparer.OrdinalIgnoreCase : null);

    protected override Answer Blank => new ChoiceAnswer([]);

    /// <summary>An option whose text has a bar in it is still one option.</summary>
    protected override Given OfCell(string cell) =>
        _options.Find(cell) is null ? CellText.List(cell) : new Given.Text(cell);

    protected override Answer Understand(Given given)
    {
        Items<string> chosen = Texts(given, question.Id, question.IsMultiple ? "a list of options" : "one option")
            .Select(_options.Get)
            .Distinct()
            .ToItems();
        return question.IsMultiple || chosen.Count == 1
            ? new ChoiceAnswer(chosen)
            : throw new MalformedLineException(
                FormattableString.Invariant($"{Quoted.Of(question.Id)} takes one option, and this is {chosen.Count}."));
    }
}
