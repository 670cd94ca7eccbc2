using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Sessions;
using Quiz.Tests;

namespace Quiz.Core.Tests.Sessions;

public class EstimateTests
{
    private static readonly Bank Bridge = BankReader.Read(
        File.ReadAllBytes(Path.Combine(Golden.Repository, "quizzes/bridge-without-cars.yaml"))).Bank!;

    /// <summary>
    /// A teacher reckoned 20 to 25 minutes for twelve of them with the text, a sorting and an opinion.
    /// </summary>
    [Fact]
    public void On_paper_reading_and_writing_by_hand_take_their_time()
    {
        string[] ids =
        [
            "mayor-and-money", "marsh-and-bell", "shops-offer", "new-bus", "what-they-share", "region-and-bus",
            "bakery-on-sunday", "left-open", "why-ducks", "for-or-against", "why-so-difficult", "your-vote",
        ];
        int minutes = Estimate.MinutesOnPaper(Bridge, ids.Select(id => Bridge.Question(id)!));
        Assert.InRange(minutes, 20, 25);
        Assert.InRange(Estimate.Minutes(Bridge, ids.Select(id => Bridge.Question(id)!)), 8, minutes - 5);
    }

    [Fact]
    public void What_the_bank_says_goes_before() =>
        Assert.Equal(7, Estimate.MinutesOnPaper(Bridge with { Minutes = 7 }, Bridge.Questions));
}
