using CsCheck;
using Quiz.Core.Banks;
using Quiz.Core.Classroom.Reports;
using static Quiz.Core.Tests.Classroom.Reports.TestClass;

namespace Quiz.Core.Tests.Classroom.Reports;

public class SharingTests
{
    private static readonly Bank Bank = Build.Bank(Build.Choice("c"), Build.Fill("f"));

    private static readonly Gen<ClassReport> Reports = Gen.Select(
        Gen.OneOf(["a", "b", "c", "?", ""]),
        Gen.OneOf(["lamp", "fire", "my own words", ""])).Array[5, 40].Select(answers =>
        ClassReport.Of(Of(Bank, [.. answers.Select(a => new[]
        {
            a.Item1 switch { "" => null, "?" => NotKnown, _ => Choose(a.Item1) },
            a.Item2.Length == 0 ? null : Type(a.Item2),
        })])));

    [Fact]
    public void No_group_under_five_is_told() => Reports.Sample(
        report =>
        {
            ClassReport shared = Sharing.Of(report)!; // there are five
            Assert.All(Counts(shared), count => Assert.False(count is > 0 and < 5, $"{count} is told"));
            Assert.All(shared.Mistakes, m => Assert.True(m.Count >= 5));
            Assert.All(shared.Students, s => Assert.Null(s.Name));
            Assert.Empty(shared.Questions.SelectMany(q => q.Answers)
                .SelectMany(a => a.Students)
                .Concat(shared.Mistakes.SelectMany(m => m.Students)));
        },
        iter: 300);

    [Fact]
    public void No_hidden_count_follows_from_the_others() => Reports.Sample(
        report =>
        {
            ClassReport shared = Sharing.Of(report)!; // there are five
            for (int q = 0; q < 2; q++)
            {
                QuestionReport whole = report.Questions[q], told = shared.Questions[q];
                OutcomeCounts o = told.Outcomes;
                bool isHidden = told.Answers.Count < whole.Answers.Count || told.Answers.Any(a => a.Count is null)
                    || o.Right is null;
                Assert.False(isHidden && (o.Right ?? o.Partly ?? o.Wrong ?? o.DontKnow ?? o.Blank) is not null,
                    "outcomes are told beside answers of which some are hidden");
                Assert.False(isHidden && (told.Item is not null || shared.Analysis.Questions.Any(i => i.Id == told.Id)),
                    "the facility tells how many were right");

                int hidden = whole.Answers.Count(a => a.Count > 0
                    && !told.Answers.Any(t => t.Kind == a.Kind && t.Text == a.Text && t.Count is not null));
                Assert.All(shared.Mistakes.Where(m => m.Question == told.Id),
                    m => Assert.Contains(told.Answers, t => t.Text == m.Text && t.Count == m.Count));
                bool hasAnother = told.Answers.Any(a => a.Count > 0);
                Assert.False(hidden == 1 && hasAnother, "the one hidden answer is what is missing from the sum");
            }
        },
        iter: 300);

    /// <summary>How many have given an answer in all, in the top third and in the bottom third.</summary>
    [Theory]
    [InlineData(12, 6, 6, true)]
    [InlineData(7, 0, 6, false)] // the one of the middle would follow
    [InlineData(7, 6, 0, false)]
    [InlineData(11, 5, 5, false)]
    [InlineData(9, 0, 5, false)]
    [InlineData(11, 7, 4, false)] // of the four the seven would tell
    [InlineData(10, 0, 5, true)]
    [InlineData(15, 5, 5, true)]
    public void Parts_of_a_count_are_told_only_where_what_is_left_is_no_small_group(
        int count, int upper, int lower, bool areTold)
    {
        ClassReport report =
            ClassReport.Of(Of(Bank, [.. Enumerable.Range(0, 30).Select(_ => new[] { Choose("a"), Type("lamp") })]));
        QuestionReport question = report.Questions[0];
        report = report with
        {
            Questions = [question with { Answers =
            question.Answers.Select(a => a with { Count = count, Upper = upper, Lower = lower }).ToItems() }]
        };
        QuestionReport shared = Sharing.Of(report)!.Questions[0]; // there are thirty
        AnswerRow told = shared.Answers[0];
        Assert.Equal((count, areTold), (told.Count, told.Upper is not null && told.Lower is not null));
        Assert.All(Parts(shared),
            part => Assert.False(part.Count - part.Part is > 0 and < Sharing.Least, "what is left is a small group"));
    }

    /// <summary>A count and a part of it, where both are told.</summary>
    private static IEnumerable<(int Count, int Part)> Parts(QuestionReport question) => question.Answers
        .SelectMany(a => new[] { (a.Count, Part: a.Upper), (a.Count, Part: a.Lower) })
        .Where(p => p.Count is not null && p.Part is not null)
        .Select(p => (p.Count!.Value, p.Part!.Value)); // as just asked

    [Fact]
    public void No_small_rest_of_a_count_follows() => Reports.Sample(
        // there are five
        report => Assert.All(
            Sharing.Of(report)!.Questions.SelectMany(Parts),
            part => Assert.False(part.Count - part.Part is > 0 and < Sharing.Least, "what is left is a small group")),
        iter: 300);

    [Fact]
    public void Of_a_passage_neither_what_was_lost_nor_what_was_not_is_a_small_group()
    {
        foreach (int wrong in Enumerable.Range(0, 13))
        {
            ClassReport report =
                ClassReport.Of(Of(Build.Bank(Build.Choice("c"), Build.Choice("d")), [.. Enumerable.Range(0, 6).Select(
                    i => new[] { Choose(2 * i < wrong ? "b" : "a"), Choose((2 * i) + 1 < wrong ? "b" : "a") })]));
            foreach (PassageReport passage in Sharing.Of(report)!.Article) // there are six
            {
                Assert.False(passage.NotRight is > 0 and < Sharing.Least);
                Assert.False(passage.Answers - passage.NotRight is > 0 and < Sharing.Least);
            }
        }
    }

    [Fact]
    public void What_somebody_typed_as_an_id_that_is_on_no_list_is_not_told()
    {
        ClassWork work =
            Of(Bank, [.. Enumerable.Range(0, 6).Select(i => new[] { Choose(i == 0 ? "b" : "a"), Type("lamp") })]);
        ClassReport report = ClassReport.Of(work with
        {
            Students =
            work.Students.With(0, work.Students[0] with { Id = "Ann Miller", Name = null, IsListed = false })
        });
        Assert.Equal(["S2", "S3", "S4", "S5", "S6", "Ann Miller"], report.Students.Select(s => s.Id));
        // there are six
        Assert.Equal(["S2", "S3", "S4", "S5", "S6", "unlisted 1"], Sharing.Of(report)!.Students.Select(s => s.Id));
    }

    [Fact]
    public void Words_that_few_have_typed_are_left_out()
    {
        ClassReport report = ClassReport.Of(Of(Bank, [.. Enumerable.Range(0, 10)
            .Select(i => new[] { Choose("a"), Type(i == 0 ? "I am Ann" : i < 5 ? "water" : "lamp") })]));
        Assert.Equal(3, report.Questions[1].Answers.Count);
        // there are ten
        Assert.DoesNotContain(Sharing.Of(report)!.Questions[1].Answers, a => a.Text is "I am Ann" or "water");
    }

    [Fact]
    public void A_class_under_five_shares_nothing() =>
        Assert.Null(Sharing.Of(
            ClassReport.Of(Of(Bank, [.. Enumerable.Range(0, 4).Select(_ => new[] { Choose("a"), Type("lamp") })]))));

    private static IEnumerable<int?> Counts(ClassReport report) =>
    [
        .. report.Questions.SelectMany(q => new[]
        {
            q.Outcomes.Right,
            q.Outcomes.Partly,
            q.Outcomes.Wrong,
            q.Outcomes.DontKnow,
            q.Outcomes.Blank,
            q.SureAndWrong,
            q.DisputeCount,
        }),
        .. report.Questions.SelectMany(q => q.Answers).SelectMany(a => new[] { a.Count, a.Upper, a.Lower }),
        .. report.Article.Select(p => p.NotRight),
        .. report.Proofs.Select(p => p.Count),
    ];
}
