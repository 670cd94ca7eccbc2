using CsCheck;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Questions;

public class MarkQuestionTests
{
    private static readonly Gen<string> AnySentence = Gen.Int[1, 6].Select(n => $"p.{n}");

    /// <summary>Up to three entries with up to two alternatives each, and any marks.</summary>
    private static readonly Gen<(MarkQuestion Question, string[] Marks)> Answered =
        from entries in AnySentence.Array[1, 2].Array[1, 3].Array[1, 3]
        from marks in AnySentence.Array[0, 6]
        select (new MarkQuestion
        {
            Id = "q",
            Type = "find-evidence",
            Prompt = "Where?",
            Evidence = entries.Select(e => new EvidenceEntry(Place(e[0]), e.Skip(1).Select(Place).ToItems())).ToItems(),
        }, marks);

    /// <summary>F1: twice the right ones, divided by those marked and those needed.</summary>
    [Theory]
    [InlineData("1", "1", 1, "1 of 1 sentence right")]
    [InlineData("1", "1 2", 2 / 3.0, "2 × 1 right ÷ (2 marked + 1 needed) = 2/3")]
    [InlineData("1", "2", 0, "2 × 0 right ÷ (1 marked + 1 needed) = 0")]
    [InlineData("1", "", 0, "2 × 0 right ÷ (0 marked + 1 needed) = 0")]
    [InlineData("1 & 3", "1 3", 1, "2 of 2 sentences right")]
    [InlineData("1 & 3", "3 1 1", 1, "2 of 2 sentences right")]
    [InlineData("1 & 3", "3", 2 / 3.0, "2 × 1 right ÷ (1 marked + 2 needed) = 2/3")]
    [InlineData("1 & 3", "1 2 4", 0.4, "2 × 1 right ÷ (3 marked + 2 needed) = 0.4")]
    [InlineData("1 | 3", "3", 1, "1 of 1 sentence right")]
    [InlineData("1 | 3", "1 3", 2 / 3.0, "2 × 1 right ÷ (2 marked + 1 needed) = 2/3")]
    [InlineData("1+2 | 4", "2", 2 / 3.0, "2 × 1 right ÷ (1 marked + 2 needed) = 2/3")]
    [InlineData("1+2 | 4", "4", 1, "1 of 1 sentence right")]
    [InlineData("1 | 3 & 5 | 3", "3", 1, "1 of 1 sentence right")]
    [InlineData("1 | 3 & 5 | 6", "3 5", 1, "2 of 2 sentences right")]
    [InlineData("1 | 3 & 5 | 6", "1 3", 0.5, "2 × 1 right ÷ (2 marked + 2 needed) = 0.5")]
    public void Marks_are_judged_by_the_alternative_that_they_fit_best(
        string evidence, string marks, double score, string reason)
    {
        Verdict verdict = Question(evidence).Grade(Answer(marks));
        Assert.Equal(score, verdict.Score, precision: 12);
        Assert.Equal(reason, verdict.Reason);
    }

    [Fact]
    public void The_parts_are_the_marks() => Assert.Equal(
        [new VerdictPart("p.3", "p.3", true), new("p.2", "p.2", false)],
        Question("1 | 3").Grade(Answer("3 2")).Parts);

    [Theory]
    [InlineData("1 | 3 & 5", 2, true)]
    [InlineData("1 | 3 & 3", 2, false)]
    [InlineData("1+2", 1, true)]
    [InlineData("1+2 | 3", 2, false)]
    public void It_knows_its_alternatives_and_whether_one_sentence_can_do(
        string evidence, int alternatives, bool needsSeveral)
    {
        MarkQuestion question = Question(evidence);
        Assert.Equal((alternatives, needsSeveral), (question.AlternativeCount, question.NeedsSeveral));
    }

    [Fact]
    public void The_first_places_are_the_key() => Assert.Equal(Answer("1 2 5"), Question("1+2 | 3 & 5").Key);

    [Fact]
    public void A_mark_needs_no_proof() => Assert.False(Question("1").CanBeProved);

    [Fact]
    public void A_score_lies_between_0_and_1_and_the_key_scores_1() => Answered.Sample(a =>
    {
        Assert.InRange(a.Question.Grade(new MarkAnswer(a.Marks.ToItems())).Score, 0, 1);
        Assert.Equal(1, a.Question.Grade(a.Question.Key).Score);
    });

    [Fact]
    public void The_order_of_marks_does_not_matter_nor_a_mark_made_twice() =>
        (from a in Answered
         from marks in Gen.Shuffle(a.Marks)
         select (a.Question, a.Marks, Others: marks)).Sample(x =>
        {
            Verdict expected = x.Question.Grade(new MarkAnswer(x.Marks.ToItems()));
            Verdict actual = x.Question.Grade(new MarkAnswer(x.Others.Concat(x.Marks).ToItems()));
            Assert.Equal((expected.Score, expected.Reason), (actual.Score, actual.Reason));
        });

    /// <param name="evidence">Entries between &amp;, their alternatives between |, the sentences of one place between
    /// +.</param>
    private static MarkQuestion Question(string evidence) => new()
    {
        Id = "q",
        Type = "find-evidence",
        Prompt = "Where?",
        Evidence = evidence.Split(" & ").Select(entry => entry.Split(" | ")
            .Select(place => Place(place.Split('+').Select(n => "p." + n).ToArray())).ToItems())
            .Select(places => new EvidenceEntry(places[0], places.Skip(1).ToItems())).ToItems(),
    };

    private static Place Place(string[] sentences) => new("p", new TextRange(0, 1), "…", sentences.ToItems());

    private static MarkAnswer Answer(string marks) =>
        new(marks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(m => "p." + m).ToItems());
}
