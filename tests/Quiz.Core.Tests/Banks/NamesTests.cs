using System.Text;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Banks;

public class NamesTests
{
    private static readonly Person Lavrov = new("lavrov", "Sergei Lavrov", null, ["Lavrov", "the minister"]);

    private static readonly Names People =
        new([Lavrov, new("lukyanov", "Fyodor Lukyanov", null, ["Lukyanov"]), new("kim", "Kim Jong Un", null, [])]);

    [Theory]
    [InlineData("sergei  lavrov", true)]
    [InlineData("The Minister", true)]
    [InlineData("Lavrov*", false)]
    [InlineData("Putin", false)]
    public void A_pattern_is_a_name_if_somebody_is_called_so(string pattern, bool isName) =>
        Assert.Equal(isName, People.IsName(pattern));

    [Fact]
    public void The_others_have_no_name_that_is_accepted()
    {
        Assert.Equal(["Fyodor Lukyanov", "Lukyanov", "Kim Jong Un"], People.OthersThan([new AcceptedText("Lavrov")]));
        Assert.Equal(["Kim Jong Un"],
            People.OthersThan([new AcceptedText("THE MINISTER"), new AcceptedText("Lukyanov", 0.5)]));
    }

    [Theory]
    [InlineData("accept: [\"ana reed\"]", true)]
    [InlineData("accept: [\"Reed\"]", true)]
    [InlineData("accept: [\"Reed\"]\n    typos: none", false)]
    [InlineData("accept: [\"ferry\"]", false)]
    [InlineData("accept: [\"ferry\"]\n    typos: few", true)]
    [InlineData("accept: [\"ferry\", {text: \"Reed\", score: 0.5}]", false)]
    public void Slips_are_overlooked_in_names_unless_the_author_says_otherwise(string accept, bool isFew)
    {
        TextGap gap = Assert.IsType<TextGap>(Assert.Single(Question($"type: short-answer\n    {accept}").Gaps));
        Assert.Equal(isFew, gap.AllowsTypos);
        Assert.Equal(isFew, gap.Others.Contains("Jon Holt"));
    }

    [Fact]
    public void In_a_cloze_what_belongs_into_the_other_gaps_is_something_else()
    {
        FillQuestion cloze = Question("type: cloze\n    text: \"[1] [2] [3]\"\n    gaps: [{accept: [Reed]}, {accept: "
            + "[Rees, \"the re*\"]}, {accept: [Holt], typos: none}]");
        Assert.Equal(["Jon Holt", "Rees", "the re", "Holt"], Assert.IsType<TextGap>(cloze.Gaps[0]).Others);
        Assert.Empty(Assert.IsType<TextGap>(cloze.Gaps[2]).Others);
        Assert.Equal([null, "accepted as Reed; you typed Reeed"],
            new[] { "Rees", "Reeed" }.Select(t => cloze.Grade(new FillAnswer([t])).Parts[0].Note));
    }

    private static FillQuestion Question(string fields)
    {
        string yaml = """
            format: 1
            id: a
            title: A
            people: {reed: {name: "Ana Reed", also: ["Reed"]}, holt: {name: "Jon Holt"}}
            questions:
              - id: q
                prompt: "x"

            """ + "    " + fields + "\n";
        Reading reading = BankReader.Read(Encoding.UTF8.GetBytes(yaml));
        return Assert.IsType<FillQuestion>(
            (reading.Bank ?? throw new InvalidOperationException(string.Join("\n", reading.Diagnostics))).Questions[0]);
    }
}
