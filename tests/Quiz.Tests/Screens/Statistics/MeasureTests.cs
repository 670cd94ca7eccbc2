using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Learning;
using Quiz.Core.Sessions;
using Quiz.Files.Storage;
using Quiz.Screens.Charts;
using Quiz.Screens.Statistics;

namespace Quiz.Tests.Screens.Statistics;

public class MeasureTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly Studied Full = Studied(new Learner(4), 6);

    private static readonly Studied Empty =
        Quiz.Screens.Statistics.Studied.Of(LearningRecord.Empty, [], new DateOnly(2026, 3, 1), null);

    public static TheoryData<string> Tabs => [.. Measure.All.Select(m => m.Tab)];

    /// <summary>What was mixed up is told in words only.</summary>
    public static TheoryData<string> Drawn => [.. Measure.All.Select(m => m.Tab).Where(t => t != "mixed")];

    /// <summary>So that nothing is lost without colour.</summary>
    [Theory]
    [MemberData(nameof(Drawn))]
    public void What_is_told_apart_has_a_sign_of_its_own(string tab)
    {
        Chart chart = MeasureView(tab, Full).Chart!; // the learner has done everything
        Assert.Distinct(chart.Series.Select(s => s.Sign));
        Assert.All(chart.Series, s => Assert.Single(s.Sign));
    }

    [Theory]
    [MemberData(nameof(Tabs))]
    public void Before_there_is_anything_to_see_it_is_said_what_will_be_and_how(string tab)
    {
        MeasureView figure = MeasureView(tab, Empty);
        Assert.Null(figure.Chart);
        Assert.StartsWith("Here you will see", figure.Numbers[0].Text, StringComparison.Ordinal);
        Assert.Matches("appears (with your first|once you|as soon as)", figure.Numbers[1].Text);
    }

    [Theory]
    [MemberData(nameof(Drawn))]
    public void Every_picture_has_its_numbers_in_words(string tab) =>
        Assert.Contains(MeasureView(tab, Full).Numbers, b => b.Text.Any(char.IsDigit));

    [Fact]
    public void Where_everything_is_due_later_the_day_is_told()
    {
        var later = Quiz.Screens.Statistics.Studied.Of(Full.Record, Full.Banks, new DateOnly(2026, 3, 1), null);
        DateOnly next = new(2026, 5, 12);
        later = later with
        {
            Progress = later.Progress with
            {
                Due =
            later.Progress.Due.Select(d => d with { Questions = 0 }).ToItems(),
                NextDue = next
            }
        };
        Assert.Equal("Nothing is due in the next four weeks. The next review is on 12 May.",
            Assert.Single(MeasureView("due", later).Numbers).Text);
    }

    [Fact]
    public void One_article_after_another_can_be_looked_at()
    {
        Studied one = Full.Next();
        Assert.Equal(("lamp", "The lamp on the mole"), (one.Bank, one.Title));
        Assert.Null(one.Next().Bank);
    }

    [Fact]
    public void A_year_is_told_where_it_is_another() =>
        Assert.Equal(("3 Mar", "31 Dec 2025"),
            (Full.Date(new DateOnly(2026, 3, 3)), Full.Date(new DateOnly(2025, 12, 31))));

    private static MeasureView MeasureView(string tab, Studied studied) =>
        Measure.All.First(m => m.Tab == tab).Show(studied);

    private static Studied Studied(Learner learner, int days)
    {
        // sound
        Bank bank =
            BankReader.Read(BankBytes.Read(Path.Combine(Golden.Repository, "tests/Quiz.Tests/Views/lamp.yaml"))).Bank!;
        IEnumerable<Entry> entries = Enumerable.Range(0, days).SelectMany(
            d => learner.Sit(bank, Noon.AddDays(d - days), Mode.Practice, 4, proves: true, saysHowSure: true));
        return Quiz.Screens.Statistics.Studied.Of(LearningRecord.Of(entries), [bank], new DateOnly(2026, 3, 1), null);
    }
}
