using System.Xml.Linq;
using Quiz.Core;
using Quiz.Core.Questions;
using Quiz.Files.Html.Worksheets;

namespace Quiz.Tests.Html.Worksheets;

public class KeyPageTests
{
    public static TheoryData<string> Banks => [.. Paper.Banks];

    [Theory]
    [InlineData("lamp")]
    [InlineData("mole")]
    public void A_key_looks_like_this(string bank) => Golden.Check(
        Paper.WithoutStyle(
            KeyPage.Of(Paper.Sheets(Paper.Read($"tests/Quiz.Tests/Views/{bank}.yaml"), 2), $"quiz print {bank}")),
        $"tests/Quiz.Tests/Html/Worksheets/Golden/key-{bank}.html");

    /// <summary>Looks every key up on the students' page of its version.</summary>
    [Theory]
    [MemberData(nameof(Banks))]
    public void Its_letters_and_numbers_are_those_of_the_version(string path)
    {
        Items<Sheet> sheets = Paper.Sheets(Paper.Read(path), 3);
        XElement[] papers =
            [.. Paper.Elements(WorksheetPage.Of(sheets, isLarge: false, hasGrid: false)).OfClass("sheet")];
        XElement[] keys = [.. Paper.Elements(KeyPage.Of(sheets, "")).OfClass("glance")];
        foreach ((Sheet sheet, XElement paper, XElement key) in sheets.Zip(papers, keys))
        {
            string[] answers = [.. key.Descendants("strong").Select(a => a.Value)];
            XElement[] questions = [.. paper.OfClass("question")];
            foreach (SheetQuestion question in sheet.Questions)
                Check(question.Question, questions[question.Index], answers[question.Index].Split(' '));
        }
    }

    private static void Check(Question question, XElement paper, string[] key)
    {
        if (question is ChoiceQuestion choice)
        {
            Assert.Equal(choice.Options.Where(o => o.IsCorrect)
                .Select(o => Line(o.Text))
                .Order(), key.Select(sign => Beside(paper, "sign", sign)).Order());
        }
        else if (question is OrderQuestion order)
        {
            Assert.Equal(order.Items.Select(i => Line(i.Text)), key.Select(letter => Beside(paper, "letter", letter)));
        }
        else if (question is PairQuestion { Sense: not PairSense.Gaps } pair)
        {
            foreach (string pairing in key)
            {
                string number = pairing.TrimEnd([.. "abcdefghijklmnopqrstuvwxyz/–"]);
                PairLeft left = pair.Lefts.Single(l => Line(l.Text) == Beside(paper, "letter", number));
                string[] letters = pairing[number.Length..].Split('/');
                Assert.Equal(left.IsDecoy ? ["–"] : left.Rights.Select(r => Line(pair.Right(r).Text)),
                    letters.Select(l => l == "–" ? l : Beside(paper, "letter", l)));
            }
        }
    }

    /// <summary>What stands on the paper behind a letter or number.</summary>
    private static string Beside(XElement paper, string name, string sign) =>
        Line(paper.OfClass(name).First(e => e.Value == sign).Parent!.Elements().Last().Value); // a sign is in a line

    private static string Line(string text) => text.ReplaceLineEndings("\n").Trim();
}
