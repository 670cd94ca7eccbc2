using Microsoft.Extensions.Time.Testing;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Desks;
using Quiz.Files.Storage;
using Quiz.Running;
using Quiz.Screens;
using Quiz.Screens.Statistics;

namespace Quiz.Tests;

/// <summary>
/// One sitting has one score and one number of what is due, wherever it is told; and it goes on from its own bank.
/// </summary>
public sealed class OneScoreTests : IDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("quiz-score-");
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
    private readonly string _bank;

    public OneScoreTests()
    {
        string folder = _home.CreateSubdirectory("quizzes").FullName;
        _bank = Path.Combine(folder, "mole.yaml");
        File.Copy(Path.Combine(Golden.Repository, "tests/Quiz.Tests/Views/mole.yaml"), _bank);
    }

    public void Dispose() => _home.Delete(recursive: true);

    [Theory]
    [InlineData(Mode.Practice)]
    [InlineData(Mode.Test)]
    public void Results_list_and_statistics_tell_the_same(Mode mode)
    {
        using Desk desk = NewDesk();
        Session over = Half(desk, Assert.IsType<Message.Opened>(desk.Open(_bank, new SittingOptions
        {
            Mode =
            mode,
            Seed = 3,
            Count = null,
            Prove = ProofPolicy.Never,
            Certainty = false
        })).Session);
        Assert.Contains(over.Questions, q => !q.IsAnswered);
        Assert.Contains(over.Questions, q => q.IsAnswered && !q.Question.IsScored);
        Assert.Contains(over.Questions, q => q.IsAnswered && q.Dispute is not null);
        string score = Phrases.Score(Results.Of(over));
        HomeRow row = Assert.Single(desk.List().Rows, r => r.Path == _bank);
        Assert.Equal(score, row.LastScore);
        Studied studied = Assert.IsType<Message.Counted>(desk.Perform(new Effect.Count())).Studied;
        Assert.Equal(score, Assert.Single(studied.Progress.Scores) is var s ? Phrases.Score(s.Earned, s.Points) : "");
    }

    [Fact]
    public void What_is_due_is_the_same_number_in_the_list_and_in_the_statistics()
    {
        using Desk desk = NewDesk();
        Half(desk, Assert.IsType<Message.Opened>(desk.Open(_bank, new SittingOptions
        {
            Seed =
            3,
            Count = null,
            Prove = ProofPolicy.Never,
            Certainty = false
        })).Session);
        foreach (int days in (int[])[2, 9, 40])
        {
            _clock.Advance(TimeSpan.FromDays(days));
            int listed = desk.SumUp()!.Sums.Sum(s => s.Due);
            Assert.InRange(listed, 1, 99);
            Assert.Equal(listed,
                Assert.IsType<Message.Counted>(desk.Perform(new Effect.Count())).Studied.Progress.Due[0].Questions);
        }
    }

    [Fact]
    public void After_resuming_again_means_the_bank_that_was_resumed()
    {
        string other = Path.Combine(_home.FullName, "quizzes", "lamp.yaml");
        File.Copy(Path.Combine(Golden.Repository, "tests/Quiz.Tests/Views/lamp.yaml"), other);
        using Desk first = NewDesk();
        string bank = Assert.IsType<Message.Opened>(first.Open(_bank, new SittingOptions { Seed = 3 })).Session.Bank.Id;
        using Desk desk = NewDesk();
        Assert.IsType<Message.Opened>(desk.Open(other, new SittingOptions { Seed = 3 }));
        Session left = Assert.IsType<Message.Opened>(desk.Resume(desk.Unfinished(bank, Mode.Practice)[0])).Session;
        _clock.Advance(TimeSpan.FromMinutes(1));
        Session again = Assert.IsType<Message.Opened>(desk
            .Perform(new Effect.StartAgain(left, left.Plan.Questions, WrongOnes: false))).Session;
        Assert.Equal((bank, left.Bank.ContentHash), (again.Bank.Id, again.Plan.BankHash));
        using Desk later = NewDesk();
        Assert.Equal(again.Questions,
            Assert.IsType<Message.Opened>(later.Resume(later.Unfinished(bank, Mode.Practice)[0])).Session.Questions);
    }

    private DataFolder Data => new(Path.Combine(_home.FullName, "data"));

    private Desk NewDesk() => new(
        new Io(TextReader.Null, TextWriter.Null, TextWriter.Null, _clock, _ => null, _home.FullName),
        Data,
        Path.Combine(_home.FullName, "quizzes"),
        "");

    /// <summary>Answers the key to every second question, and disputes one of them.</summary>
    private Session Half(Desk desk, Session session)
    {
        void Do(SessionEvent? happened)
        {
            _clock.Advance(TimeSpan.FromSeconds(5));
            DateTimeOffset now = Clock.Now(_clock);
            foreach (SessionEvent step in session.Settling(happened!, now)) // each move here is allowed
            {
                Assert.Null(desk.Perform(new Effect.Save(step, now)));
                session = session.Apply(step, now);
            }
        }

        Do(session.Begin());
        for (int i = 0; i < session.Questions.Count; i++)
        {
            Do(session.GoTo(i));
            Question question = session.Current.Question;
            if (i % 2 == 1 && question is not OpenQuestion) continue;
            Do(session.Submit(
                question is OpenQuestion ? new OpenAnswer("So it is.") : question.Key, _clock.GetUtcNow()));
            if (i == 2) Do(session.Dispute("It does not say so."));
        }

        Do(session.Finish());
        return session;
    }
}
