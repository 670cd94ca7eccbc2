using Quiz.Core.Questions;

namespace Quiz.Core.Exchange;

/// <summary>What was written, as it stands.</summary>
internal sealed class OpenReader(OpenQuestion question) : AnswerReader
{
    private const string Expected = "one text";

    protected override Answer Blank => new OpenAnswer("");

    protected override Given OfCell(string cell) => new Given.Text(cell);

    protected override Answer Understand(Given given) =>
        new OpenAnswer(Texts(given, question.Id, Expected) is [var text] ? text : throw Takes(question.Id, Expected));
}
