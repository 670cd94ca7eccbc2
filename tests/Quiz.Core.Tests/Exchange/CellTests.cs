using Quiz.Core.Exchange;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Exchange;

/// <summary>Answers in the cells of a table: what a cell means depends on its question.</summary>
public class CellTests
{
    [Theory]
    [InlineData("one", "a", 1.0, "right")]
    [InlineData("one", "Caf\u00E9|bar", 0.0, "not right")]
    [InlineData("one", "", 0.0, "not known")]
    [InlineData("one", " ", 0.0, "not known")]
    [InlineData("one", "[]", 0.0, "blank")]
    [InlineData("statement", "TRUE", 1.0, "right")]
    [InlineData("many", "A|D | E|Option G", 1.0, "4 right − 0 wrong = 4 of 4")]
    [InlineData("many", "[\"A\", \"D\"]", 0.5, "2 right − 0 wrong = 2 of 4")]
    [InlineData("many", "D", 0.25, "1 right − 0 wrong = 1 of 4")]
    [InlineData("word", "lamp", 1.0, "right")]
    [InlineData("word", "lamp|light", 0.0, "not right")]
    [InlineData("word", "[\"lamp\"]", 0.0, "not right")]
    [InlineData("word", "[]", 0.0, "blank")]
    [InlineData("number", "7", 1.0, "right")]
    [InlineData("gaps", "lamp||sea", 2 / 3.0, "2 of 3 gaps right")]
    [InlineData("gaps", "[\"lamp\", \"oil\", \"sea\"]", 1.0, "3 of 3 gaps right")]
    [InlineData("whole", "i1|i2|i3|i4|i5|i6", 1.0, "the whole order is right: all")]
    [InlineData("pairs", "keeper=sleeps|The lamp = burns|sea=sings", 2 / 3.0, "2 of 3 pairs right")]
    [InlineData("pairs", "[[\"keeper\", \"sleeps\"]]", 1 / 3.0, "1 of 3 pairs right")]
    [InlineData("pairs", "keeper=|lamp=burns", 1 / 3.0, "1 of 3 pairs right")]
    [InlineData("groups", "oil=light", 1 / 3.0, "1 of 3 items right")]
    [InlineData("bank", "lamp|oil", 1.0, "2 of 2 gaps right")]
    [InlineData("bank", "|oil", 0.5, "1 of 2 gaps right")]
    [InlineData("bank", "2=oil", 0.5, "1 of 2 gaps right")]
    [InlineData("marks", "p1.1|p2.1", 1.0, "2 of 2 sentences right")]
    [InlineData("open", "a|b", null, "a person reads it, so it has no score here")]
    public void A_cell_earns(string question, string cell, double? score, string reason)
    {
        Graded graded = Grade(question, cell);
        Assert.Equal((score, reason), (graded.Score, graded.Reason));
    }

    [Theory]
    [InlineData("", 1, null)]
    [InlineData("p1.1", 1, ProofOutcome.RightAndShown)]
    [InlineData("p1.1|p2.2", 0.5, ProofOutcome.RightNotShown)]
    [InlineData("[\"p1.1\"]", 1, ProofOutcome.RightAndShown)]
    [InlineData("[]", 0.5, ProofOutcome.RightNotShown)]
    public void A_proof_is_a_list_of_sentences(string cell, double score, ProofOutcome? outcome)
    {
        Graded graded = Grade("one", "a", proof: cell);
        Assert.Equal((score, outcome), (graded.Score!.Value, graded.Proof));
    }

    [Theory]
    [InlineData("one", "a|c", "\"one\" takes one option, and this is 2.")]
    [InlineData("many", "[\"A\", ", "The cell \"[\"A\", \" begins like a list in JSON and is none.")]
    [InlineData("pairs", "keeper",
        "\"keeper\" is no pair. Write left=right|left=right, or [[\"left\", \"right\"]] where a text has = or | in it.")]
    [InlineData("pairs", "keeper=a=b",
        "\"keeper=a=b\" is no pair. Write left=right|left=right, or [[\"left\", \"right\"]] where a text has = or | in it.")]
    public void A_cell_that_cannot_be_understood(string question, string cell, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<MalformedLineException>(() => Grade(question, cell)).Message);

    [Fact]
    public void Certainty_may_be_empty()
    {
        Assert.Null(Grade("one", "a").Mark);
        Assert.Equal(3, Grade("one", "a", "3").Mark);
    }

    private static Graded Grade(string question, string answer, string certainty = "", string proof = "") =>
        new Grader(AllShapes.Bank, null).Grade(
            GivenLine.Of([new Given.Cell("S1"), new Given.Cell(question), new Given.Cell(answer),
                new Given.Cell(certainty), new Given.Cell(proof)]));
}
