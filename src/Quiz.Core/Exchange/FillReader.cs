using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Exchange;

/// <summary>What was typed: a text, or a list with one for each gap.</summary>
internal sealed class FillReader(FillQuestion question) : AnswerReader
{
    protected override Answer Blank => new FillAnswer([]);

    /// <summary>What is typed into a single gap is taken as it stands, whatever signs it has.</summary>
    protected override Given OfCell(string cell) => IsSingle ? new Given.Text(cell) : CellText.List(cell);

    /// <summary>A list may end early, and null leaves a gap out: what is not there is blank.</summary>
    protected override Answer Understand(Given given)
    {
        if (!IsSingle && given is not Given.List) throw Takes(question.Id, Expected);
        Given filled = given is Given.List(var values)
            ? new Given.List(values.Select(v => v is Given.Nothing ? new Given.Text("") : v).ToItems())
            : given;
        Items<string> texts = Texts(filled, question.Id, Expected);
        return texts.Count <= question.Gaps.Count
            ? new FillAnswer(texts)
            : throw new MalformedLineException(
                FormattableString.Invariant($"{Quoted.Of(question.Id)} takes {Expected}, and this has {texts.Count}."));
    }

    private bool IsSingle => question.Gaps.Count == 1;

    private string Expected =>
        IsSingle ? "one text" : FormattableString.Invariant($"a list of {question.Gaps.Count} texts, one for each gap");
}
