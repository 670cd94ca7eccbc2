using Quiz.Core.Questions;

namespace Quiz.Files.Html.Worksheets;

/// <summary>How questions of one shape are put on paper, answered there by hand, and told in the key.</summary>
public abstract class ShapeSheet
{
    public static ShapeSheet Of(Question question) => question.Match<ShapeSheet>(
        choice: q => new ChoiceSheet(q),
        fill: q => new FillSheet(q),
        order: q => new OrderSheet(q),
        pair: q => new PairSheet(q),
        mark: q => new MarkSheet(q),
        open: q => new OpenSheet(q));

    /// <summary>How to answer and how it is scored; null where nobody need say.</summary>
    public abstract string? HowTo { get; }

    /// <summary>What the answer is made from, and the room to write it.</summary>
    public abstract Markup Asked(SheetQuestion at);

    /// <summary>The room for the answer on an answer sheet, apart from the question.</summary>
    public abstract Markup Field(SheetQuestion at);

    /// <summary>The key as a student would write it: "3", "1 3", "b a c", "1b 2a", "¶7.2".</summary>
    public abstract string Key(SheetQuestion at);

    /// <summary>The key with its reasons, and what is wrong with the rest.</summary>
    public abstract Markup Told(SheetQuestion at);
}
