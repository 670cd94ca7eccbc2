using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Learning;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Progress;

public class LearnerProgressTests
{
    /// <summary>
    /// Ada and the article itself say three things; the harbour wants two, and one of them has no question.
    /// </summary>
    private static readonly Bank Lamp = Build.Bank(
        On("ada", new Point(Point.Claim, "one")),
        On("both", new Point(Point.Claim, "one"), new Point(Point.Claim, "two")),
        On("told", new Point(Point.Claim, "three")),
        On("want", new Point(Point.Want, "oil")),
        On("silent", new Point(Point.Unsaid, "nothing")),
        Build.Choice("word", 2) with { Process = Process.Evaluate }) with
    {
        People = [new Person("ada", "Ada", null, []), new Person("bo", "Bo", null, []),
            new Person("mute", "Mute", null, [])],
        Sides = [new Side("harbour", "The harbour"), new Side("town", "The town")],
        Claims = [Claim("one", "ada", 1), Claim("two", "ada", 2) with { AlsoBy = ["bo"] },
            Claim("three", Person.Narrator, 2)],
        Wants = [Want("oil"), Want("unasked")],
    };

    private static LearnerProgress Of(params CountedAnswer[] answers) =>
        LearnerProgress.Of(Answers.Record(answers), [Lamp], Answers.Day);

    private static (string, int, int, int)[] Counts(Items<MasteryTally> tallies) =>
        [.. tallies.Select(t => (t.Id, t.Right, t.Asked, t.All))];

    [Fact]
    public void What_counts_is_the_last_time()
    {
        Assert.Equal([("ada", 1, 1, 2), ("bo", 0, 0, 1), ("article", 0, 0, 1)],
            Counts(Of(Answers.Of("ada", Outcome.Wrong), Answers.Of("ada", day: 1)).Speakers));
        Assert.Equal(("ada", 0, 1, 2),
            Counts(Of(Answers.Of("ada"), Answers.Of("ada", Outcome.Partly, day: 1)).Speakers)[0]);
    }

    [Fact]
    public void A_question_on_several_points_counts_for_each() =>
        Assert.Equal([("ada", 0, 2, 2), ("bo", 0, 1, 1), ("article", 1, 1, 1)],
            Counts(Of(Answers.Of("ada"), Answers.Of("told"), Answers.Of("both", Outcome.Wrong, day: 1)).Speakers));

    [Fact]
    public void Groups_have_only_what_can_be_asked() =>
        Assert.Equal([("harbour", 1, 1, 1)], Counts(Of(Answers.Of("want")).Sides));

    [Fact]
    public void Paragraphs_have_the_points_that_stand_in_them()
    {
        Items<MasteryTally> passages =
            Of(Answers.Of("ada"), Answers.Of("word", Outcome.DontKnow), Answers.Of("silent")).Passages;
        Assert.Equal([("p1", 1, 1, 2), ("p2", 0, 1, 3)], Counts(passages));
        Assert.Equal(["¶1 Part 1", "¶2 Part 2"], passages.Select(t => $"{t.Label} {t.Name}"));
    }

    [Fact]
    public void Processes_are_counted_by_questions() =>
        Assert.Equal([("locate", 1, 2, 5), ("evaluate", 1, 1, 1)],
            Counts(Of(Answers.Of("ada"), Answers.Of("both", Outcome.Wrong), Answers.Of("word")).Processes));

    [Fact]
    public void What_is_remembered_and_due_is_told_for_four_weeks()
    {
        LearnerProgress progress = Of(Answers.Of("ada"), Answers.Of("told", Outcome.Wrong));
        Assert.Equal((2, 29, 1), (progress.Recall!.Points, progress.Recall.Days.Count, progress.Recall.Days[0].Recall));
        Assert.Equal(progress.Recall.Days.OrderByDescending(d => d.Recall), progress.Recall.Days);
        Assert.Equal((28, 2, Answers.Day.AddDays(1)),
            (progress.Due.Count, progress.Due.Sum(d => d.Questions), progress.NextDue));
    }

    [Fact]
    public void What_is_overdue_is_due_today()
    {
        LearnerProgress progress =
            LearnerProgress.Of(Answers.Record(Answers.Of("ada")), [Lamp], Answers.Day.AddDays(90));
        Assert.Equal((Answers.Day.AddDays(90), 1), (progress.NextDue, progress.Due[0].Questions));
    }

    [Fact]
    public void A_bank_that_is_gone_counts_in_the_scores_alone()
    {
        LearnerProgress progress = LearnerProgress.Of(
            Answers.Record(Answers.Of("x", bank: "gone") with { About = [new Point(Point.Claim, "one")] }),
            [Lamp],
            Answers.Day);
        Assert.Equal("gone", Assert.Single(progress.Scores).Bank);
        Assert.Null(progress.Recall);
        Assert.Null(progress.NextDue);
        Assert.True(
            progress is { Due.IsEmpty: true, Speakers.IsEmpty: true, Passages.IsEmpty: true, Processes.IsEmpty: true });
    }

    [Fact]
    public void One_bank_can_be_looked_at_alone() =>
        Assert.Equal(["lamp"], LearnerProgress.Of(
            Answers.Record(Answers.Of("ada"), Answers.Of("x", session: "s2", bank: "gone")),
            [Lamp],
            Answers.Day,
            "lamp").Scores.Select(s => s.Bank));

    [Fact]
    public void What_is_only_asked_by_a_disputed_question_is_not_due()
    {
        LearningRecord record = LearningRecord.Of([Answers.Of("told"), Answers.Of("ada")],
            [new Dispute("lamp", "told", null), new Dispute("lamp", "ada", null)], []);
        // "both" still asks what "ada" did
        Assert.Equal(1, LearnerProgress.Of(record, [Lamp], Answers.Day).Recall!.Points);
    }

    [Fact]
    public void An_answer_under_a_key_that_was_given_up_is_forgotten()
    {
        LearningRecord record = LearningRecord.Of([Answers.Of("told") with { KeyHash = "old" }], [],
            [new KeyDecision("lamp", "told", "k-told", StartsOver: true, Build.Noon.AddDays(1))]);
        Assert.Equal(("article", 0, 0, 1), Counts(LearnerProgress.Of(record, [Lamp], Answers.Day).Speakers)[^1]);
    }

    private static Question On(string id, params Point[] points) =>
        Build.Choice(id) with { About = [.. points], Process = Process.Locate };

    private static Claim Claim(string id, string by, int passage) =>
        new() { Id = id, By = by, Says = id, Evidence = [new EvidenceEntry(Build.Place(passage, 10, 14), [])] };

    private static Want Want(string id) => new()
    {
        Id = id,
        Sides =
        ["harbour"],
        Relation = Relation.Wants,
        What = id,
        Evidence = [new EvidenceEntry(Build.Place(1, 15, 18), [])]
    };
}
