using Quiz.Core.Classroom.Statistics;

namespace Quiz.Core.Tests.Statistics;

/// <summary>
/// Moodle's own expectations of its test data (mod/quiz/report/statistics/tests: qstats00.csv and the walkthrough
/// test).
/// </summary>
public class MoodleTests
{
    private static readonly TestAnalysis Analysis = TestAnalysis.Of(Marks.Table(Marks.Moodle));

    [Theory]
    [InlineData(1, 0.704, 0.4513682901, 21.2922742344, -7.0650767526, -9.4550536967)]
    [InlineData(2, 0.48, 0.5099019514, 18.8979800309, -28.8982125772, -36.7834118938)]
    [InlineData(3, 0.973333332, 0.13333334, 4.443012573, -9.1230674268, -21.6545012165)]
    [InlineData(4, 0.68, 0.4760952286, 18.9347251357, -22.6306444113, -31.4411395613)]
    [InlineData(5, 0.52, 0.3055050463, 11.1450138688, -17.6997047674, -21.1794802584)]
    [InlineData(6, 0.64, 0.4898979486, 9.8081339177, -45.3785178421, -56.9365974439)]
    [InlineData(7, 0.62, 0.331662479, 15.4788602394, -5.6543166602, -6.5043742058)]
    public void Questions_come_out_as_there(
        int slot, double facility, double sd, double weight, double discrimination, double efficiency)
    {
        ItemStatistics item = Analysis.Questions[slot - 1];
        Assert.Equal((25, 1.0), (item.N, item.Max));
        Marks.Near(facility, item.Facility);
        Marks.Near(sd, item.Sd);
        Marks.Near(100.0 / 7, item.IntendedWeight);
        Marks.Near(weight, item.EffectiveWeight);
        Marks.Near(discrimination, item.DiscriminationIndex);
        Marks.Near(efficiency, item.DiscriminativeEfficiency);
    }

    [Fact]
    public void The_test_comes_out_as_there()
    {
        TestStatistics test = Analysis.Test;
        Assert.Equal((25, 7, 7.0), (test.N, test.Questions, test.Max));
        Marks.Near(4.5, test.Median);
        Marks.Near(4.617333332, test.Mean);
        Marks.Near(0.8117265554, test.Sd);
        Marks.Near(-0.092502502, test.Skewness);
        Marks.Near(-0.7073968557, test.Kurtosis);
        Marks.Near(-87.2230935542, test.Cic);
        Marks.Near(136.8294900795, test.ErrorRatio);
        Marks.Near(1.1106813066, test.StandardError);
    }
}
