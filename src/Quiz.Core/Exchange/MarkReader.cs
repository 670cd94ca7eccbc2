using Quiz.Core.Questions;

namespace Quiz.Core.Exchange;

/// <summary>Sentences, by address.</summary>
internal sealed class MarkReader(MarkQuestion question, SentenceAddresses sentences) : AnswerReader
{
    protected override Answer Blank => new MarkAnswer([]);

    protected override Given OfCell(string cell) => CellText.List(cell);

    protected override Answer Understand(Given given) => new MarkAnswer(sentences.Get(given, question.Id));
}
