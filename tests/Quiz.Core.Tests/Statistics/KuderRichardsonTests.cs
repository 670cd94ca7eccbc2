using Quiz.Core.Classroom.Statistics;

namespace Quiz.Core.Tests.Statistics;

public class KuderRichardsonTests
{
    [Fact] // Wuensch, KR-20: ten questions, Σ p q = 2.18, variance of the totals 5.84
    public void A_published_example_comes_out() => Marks.Near(0.69635, KuderRichardson.Formula20(10, 2.18, 5.84), 5e-6);

    [Fact]
    public void Both_variances_are_divided_by_n()
    {
        // p = 3/4, 1/2, 1/4: Σ p q = 0.625; totals 3, 2, 1, 0 have the variance 1.25 by n, and 1.667 by n − 1.
        Marks.Near(0.75, TestAnalysis.Of(Marks.Table("1 1 1\n1 1 0\n1 0 0\n0 0 0")).Test.Kr20);
    }

    [Fact]
    public void It_is_alpha_where_all_is_right_or_wrong()
    {
        TestStatistics test = TestAnalysis.Of(Marks.Table("1 1 0\n1 0 0\n0 0 0\n1 1 1\n0 1 0")).Test;
        Marks.Near(test.Cic / 100, test.Kr20, 1e-12);
    }

    [Fact]
    public void Points_make_no_difference_and_parts_of_them_leave_it_undefined()
    {
        Marks.Near(0.75, TestAnalysis.Of(Marks.Table("2 2 2\n2 2 0\n2 0 0\n0 0 0", 2, 2, 2)).Test.Kr20);
        Assert.Null(TestAnalysis.Of(Marks.Table("2 2 1\n2 2 0\n2 0 0\n0 0 0", 2, 2, 2)).Test.Kr20);
    }
}
