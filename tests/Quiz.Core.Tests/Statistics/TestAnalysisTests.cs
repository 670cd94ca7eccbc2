using CsCheck;
using Quiz.Core.Classroom.Statistics;

namespace Quiz.Core.Tests.Statistics;

public class TestAnalysisTests
{
    private static readonly Gen<double> Mark = Gen.OneOf([0, 0.1, 0.25, 1.0 / 3, 0.5, 0.8, 1.0]);

    /// <summary>Tables of 2 to 12 learners and 2 to 6 questions, and what each question is worth.</summary>
    private static readonly Gen<(double?[][] Rows, double[] Max)> Tables =
        from learners in Gen.Int[2, 12]
        from questions in Gen.Int[2, 6]
        from max in Gen.OneOf([1.0, 2.0, 4.5]).Array[questions]
        from rows in Mark.Array[questions].Array[learners]
        select (rows.Select(r => r.Select((m, j) => (double?)(m * max[j])).ToArray()).ToArray(), max);

    [Fact]
    public void Random_tables_come_out_as_by_the_textbook() => Tables.Sample(
        t =>
        {
            TestAnalysis analysis = TestAnalysis.Of(Marks.Table(t.Rows, t.Max));
            // all are asked
            var book = new Textbook(
                [.. t.Rows.Select(r => r.Select(m => (decimal)m!.Value).ToArray())],
                [.. t.Max.Select(m => (decimal)m)]);
            Marks.Near(book.Median, analysis.Test.Median);
            Marks.Near(book.Mean, analysis.Test.Mean);
            Marks.Near(book.Sd, analysis.Test.Sd);
            Marks.Near(book.Skewness, analysis.Test.Skewness);
            Marks.Near(book.Kurtosis, analysis.Test.Kurtosis);
            Marks.Near(book.Alpha, analysis.Test.Cic);
            for (int j = 0; j < t.Max.Length; j++)
            {
                ItemStatistics item = analysis.Questions[j];
                Marks.Near(book.Facility(j), item.Facility);
                Marks.Near(book.ItemSd(j), item.Sd);
                Marks.Near(book.IntendedWeight(j), item.IntendedWeight);
                // a root in per cent: of a covariance of nothing, a third written in 15 digits leaves this much
                Marks.Near(book.EffectiveWeight(j), item.EffectiveWeight, 1e-5);
                Marks.Near(book.Discrimination(j), item.DiscriminationIndex);
                Marks.Near(book.Efficiency(j), item.DiscriminativeEfficiency);
            }
        },
        iter: 500);

    [Fact]
    public void The_order_of_learners_is_of_no_account() => Tables.Sample(
        t =>
        {
            TestAnalysis one = TestAnalysis.Of(Marks.Table(t.Rows, t.Max)), other =
                TestAnalysis.Of(Marks.Table([.. t.Rows.Reverse()], t.Max));
            Marks.Near(one.Test.Cic, other.Test.Cic, 1e-9);
            for (int j = 0; j < t.Max.Length; j++)
            {
                Marks.Near(one.Questions[j].EffectiveWeight, other.Questions[j].EffectiveWeight, 1e-9);
                Marks.Near(
                    one.Questions[j].DiscriminativeEfficiency, other.Questions[j].DiscriminativeEfficiency, 1e-9);
                Marks.Near(one.Questions[j].UpperLower, other.Questions[j].UpperLower, 1e-9);
            }
        },
        iter: 200);

    [Fact]
    public void Nothing_is_known_of_nobody()
    {
        TestAnalysis analysis = TestAnalysis.Of(Marks.Table([], 1, 2));
        Assert.Equal(
            new TestStatistics
            {
                N = 0,
                Questions = 2,
                IsComplete = true,
                Max = 3,
                Median = null,
                Mean = null,
                Lowest =
                null,
                Highest = null,
                Sd = null,
                Skewness = null,
                Kurtosis = null,
                Cic = null,
                Kr20 = null
            },
            analysis.Test);
        Assert.Equal((null, null), (analysis.Test.ErrorRatio, analysis.Test.StandardError));
        Assert.Null(analysis.Questions[0].Facility);
    }

    [Fact]
    public void Of_one_learner_only_means_are_known()
    {
        TestAnalysis analysis = TestAnalysis.Of(Marks.Table("1 0 0.5"));
        Assert.Equal((1.5, 1.5, null, null),
            (analysis.Test.Mean, analysis.Test.Median, analysis.Test.Sd, analysis.Test.Cic));
        ItemStatistics item = analysis.Questions[0];
        Assert.Equal((1.0, null, null, null, null),
            (item.Facility, item.Sd, item.EffectiveWeight, item.DiscriminationIndex, item.DiscriminativeEfficiency));
        Assert.Equal((null, null, null), (item.PointBiserial, item.UpperFacility, item.UpperLower));
    }

    [Fact]
    public void A_question_that_all_answer_alike_discriminates_nothing()
    {
        // 0.1 three times has a mean that is not 0.1 to the last bit, and would have a variance.
        TestAnalysis analysis = TestAnalysis.Of(Marks.Table("0.1 1 0\n0.1 0 0\n0.1 1 1"));
        ItemStatistics item = analysis.Questions[0];
        Assert.Equal((0.0, 0.0, null, null),
            (item.Sd, item.EffectiveWeight, item.DiscriminationIndex, item.DiscriminativeEfficiency));
        Assert.False(item.HasNegativeCovariance);
    }

    [Fact]
    public void A_rest_that_differs_by_rounding_alone_does_not_differ()
    {
        // The rest is 0.3 for all, added up in two orders.
        TestAnalysis analysis = TestAnalysis.Of(Marks.Table("1 0.1 0.2\n0 0.2 0.1\n1 0.1 0.2\n0 0.3 0"));
        Assert.Null(analysis.Questions[0].DiscriminationIndex);
        Assert.Null(analysis.Questions[0].DiscriminativeEfficiency);
    }

    [Fact]
    public void Equal_totals_leave_consistency_undefined()
    {
        TestStatistics test = TestAnalysis.Of(Marks.Table("1 0\n0 1\n1 0\n0 1\n1 0")).Test;
        Assert.Equal((0.0, null, null, null, null), (test.Sd, test.Skewness, test.Kurtosis, test.Cic, test.Kr20));
        Assert.Equal((null, null), (test.ErrorRatio, test.StandardError));
    }

    [Fact]
    public void A_question_against_the_total_has_no_effective_weight_and_takes_none()
    {
        TestAnalysis analysis = TestAnalysis.Of(Marks.Table("0 1 1\n0 1 1\n1 0 0\n1 0 0"));
        Assert.True(analysis.Questions[0].HasNegativeCovariance);
        Assert.Null(analysis.Questions[0].EffectiveWeight);
        Marks.Near(50, analysis.Questions[1].EffectiveWeight);
        Marks.Near(50, analysis.Questions[2].EffectiveWeight);
    }

    [Fact]
    public void Consistency_of_one_question_is_undefined() =>
        Assert.Null(TestAnalysis.Of(Marks.Table("1\n0")).Test.Cic);

    [Fact]
    public void A_test_that_agrees_with_itself_has_no_error()
    {
        TestStatistics test = TestAnalysis.Of(Marks.Table("1 1 1\n0 0 0\n0.7 0.7 0.7")).Test;
        Marks.Near(100, test.Cic);
        Marks.Near(0, test.ErrorRatio, 1e-5); // a root of what rounding leaves
        Assert.False(double.IsNaN(test.ErrorRatio ?? 0));
    }

    [Fact]
    public void What_was_not_asked_is_no_zero()
    {
        TestAnalysis analysis = TestAnalysis.Of(Marks.Table("1 - 1\n0 1 0\n1 0 1\n0 - 0"));
        Assert.Equal((4, 2), (analysis.Questions[0].N, analysis.Questions[1].N));
        Marks.Near(0.5, analysis.Questions[1].Facility);
        Assert.Equal((null, null), (analysis.Test.Cic, analysis.Test.Kr20));
    }

    [Fact]
    public void Without_the_most_of_a_question_no_share_of_it_is_known()
    {
        var table = new MarksTable(
            [new MarkedQuestion("a", null), new MarkedQuestion("b", 0)],
            [new MarkedLearner("L", [3, 0]), new MarkedLearner("M", [5, 0])]);
        TestAnalysis analysis = TestAnalysis.Of(table);
        Assert.Equal((4.0, null, null, null), (analysis.Questions[0].Mean, analysis.Questions[0].Facility,
            analysis.Questions[0].IntendedWeight, analysis.Test.Max));
        Assert.Null(analysis.Questions[1].Facility);
    }

    [Fact]
    public void Upper_and_lower_groups_are_told_apart_by_a_question()
    {
        TestAnalysis analysis = TestAnalysis.Of(Marks.Table("1 1 1\n1 1 0\n1 0 0\n0 0 0", 1, 1, 1));
        Assert.Equal((1.0, 0.0, 1.0), (analysis.Questions[0].UpperFacility, analysis.Questions[0].LowerFacility,
            analysis.Questions[0].UpperLower));
    }
}
