using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Tests.Plain;

/// <summary>How each shape of question is answered in lines: right, in part, wrong, not at all.</summary>
public sealed class ShapesTests
{
    [Fact]
    public void An_order_is_typed_as_all_its_numbers() =>
        Practise([Lighthouse.Night], "", "1 2 3", "1 2 2 9", "1 2 2 2", "2 1 3 4", "2 1 3 4", "4,1,3,2", ":all").Check("order");

    [Fact]
    public void An_order_that_is_wrong_is_told_item_by_item() =>
        Practise([Lighthouse.Night, Lighthouse.Night with { Id = "night-2", Scoring = OrderRule.AllOrNothing }], "2 3 1 4", ":answer", "0").Check("order-wrong");

    /// <summary>Begins at the first question, past the article.</summary>
    private static Transcript Practise(Question[] questions, params string[] lines) =>
        new(Lighthouse.Practice(questions).Apply(new Went(Stage.Asking, 0), Lighthouse.Noon), lines);
}
