using System.Text;
using CsCheck;
using Quiz.Core.Exchange;

namespace Quiz.Core.Tests.Exchange;

/// <summary>What holds for any line, whatever stands in it.</summary>
public class GraderLawTests
{
    private static readonly string[] Words =
    [
        "a", "c", "A", "B", "D", "true", "lamp", "light", "oil", "7", "i1", "i2", "keeper", "sleeps", "burns", "light",
        "1", "2", "p1.1", "p1.9", "p2.2", "", " ",
        "\u0000", "[", "{", "|", "=", "\uD83D\uDE00", "é", "e\u0301",
    ];

    private static readonly Gen<Given> AnyText = OneOf(Words).Select(w => (Given)new Given.Text(w));

    private static readonly Gen<Given> AnyCell =
        OneOf(Words).Array[1, 4].Select(words => (Given)new Given.Cell(string.Join('|', words)));

    private static readonly Gen<Given> AnyLeaf =
        Gen.OneOf(AnyText, AnyText, AnyCell, Gen.Const((Given)new Given.Nothing()), Gen.Const((Given)new Given.Odd()));

    private static readonly Gen<Given> AnyList =
        AnyLeaf.Array[0, 6].Select(values => (Given)new Given.List(values.ToItems()));

    private static readonly Gen<Given> Any = Gen.OneOf(AnyLeaf, AnyList,
        Gen.OneOf(AnyLeaf, AnyList).Array[0, 4].Select(values => (Given)new Given.List(values.ToItems())));

    private static readonly Gen<string> AnyQuestion = OneOf([.. AllShapes.Bank.Questions.Select(q => q.Id)]);

    [Fact]
    public void A_line_is_graded_from_0_to_1_or_refused() =>
        Gen.Select(AnyQuestion, Any, AnyLeaf, Any).Sample((question, answer, certainty, proof) =>
        {
            try
            {
                Graded graded =
                    new Grader(AllShapes.Bank, null).Grade(new GivenLine("S1", question, answer, certainty, proof));
                if (graded.Score is { } score) Assert.InRange(score, 0, 1);
            }
            catch (MalformedLineException e)
            {
                Assert.NotEmpty(e.Message);
            }
        });

    [Fact]
    public void Whatever_bytes_a_line_has_it_is_read_or_refused() =>
        Gen.Select(Gen.Int[0, 200], Gen.Byte, Gen.Int[0, 200]).Array[0, 4].Sample(changes =>
        {
            var line =
                Encoding.UTF8.GetBytes(
                    """{"learner": "S\u0031", "question": "pairs", "answer": [["keeper", "sleeps"], [1e5, null]], "certainty": 2, "proof": ["p1.1"]}""")
                    .ToList();
            foreach ((int at, byte value, int cut) in changes)
            {
                if (at < line.Count) line[at] = value;
                if (cut < line.Count && value % 8 == 0) line.RemoveAt(cut);
            }

            try
            {
                new Grader(AllShapes.Bank, null).Grade(JsonLine.Read(line.ToArray()));
            }
            catch (MalformedLineException)
            {
                // refused: that is the other thing that may happen
            }
        });

    private static Gen<string> OneOf(string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);
}
