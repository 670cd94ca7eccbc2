using Quiz.Core.Banks;
using Quiz.Core.Questions;
using static Quiz.Files.Html.Tags;

namespace Quiz.Files.Html.Worksheets;

/// <summary>Sentences to find on paper: they are given by their numbers.</summary>
public sealed class MarkSheet(MarkQuestion question) : ShapeSheet
{
    /// <summary>Room for more sentences than are needed, so that the room does not tell how many are.</summary>
    private const int Several = 4;

    public override string HowTo =>
        $"{(question.NeedsSeveral ? "Write the numbers of the sentences" : "Write the number of the sentence")}, such as ¶1.2. {question.Rule}";

    public override Markup Asked(SheetQuestion at) => P(question.NeedsSeveral ? "Sentences: " : "Sentence: ", Blanks);

    public override Markup Field(SheetQuestion at) => Blanks;

    public override string Key(SheetQuestion at) =>
        string.Join(' ', question.Nearest([]).Select(s => SentenceList.Label(at.Bank, s)));

    public override Markup Told(SheetQuestion at) => P(Strong(Key(at)));

    private Element Blanks => Span(Enumerable.Repeat(0, question.NeedsSeveral ? Several : 1)
        .Select(_ => Span("¶", BlankSpace.Address).Class("gap"))).Class("signs");
}
