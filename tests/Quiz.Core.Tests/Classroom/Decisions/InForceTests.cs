using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Decisions;

namespace Quiz.Core.Tests.Classroom.Decisions;

public class InForceTests
{
    private static readonly Choice[] All =
    [
        new KeyGiven("k1"),
        new RosterGiven([new Student("S1", "Ann \"A\"")]),
        new DeadlineSet(Build.Noon),
        new AttemptPreferred("S1", "x"),
        new OwnerNamed("x", "S2"),
        new TextAccepted("word", 2, "oil*", 0.5),
        new QuestionDropped("single"),
        new PointsGiven("word"),
        new AnswersMarked(
            [new TeacherMark("x", "S1", "open", 1.5, "half of it"), new TeacherMark("y", "S2", "open", 0)]),
        new TakenBack(3),
    ];

    [Fact]
    public void Every_choice_survives_being_written_and_read() =>
        Assert.All(All, choice => Assert.Equal(choice, Choice.Read(Choice.Write(choice))));

    [Fact]
    public void The_last_choice_on_a_matter_holds()
    {
        InForce now = After([.. All[..8], new KeyGiven("k2"), new AttemptPreferred("s 1", "y"), new DeadlineSet(null),
            new QuestionDropped("single")]);
        Assert.Equal(("k2", null), (now.Key, now.Deadline));
        Assert.Equal("y", Assert.Single(now.Preferred).Value);
        Assert.Equal(["single"], now.RulesBy(Exam.Key()).Dropped);
        Assert.Equal([new AcceptedAnswer("word", 2, "oil*", 0.5)], now.RulesBy(Exam.Key()).Accepted);
    }

    [Fact]
    public void Of_two_choices_on_one_matter_the_earlier_is_replaced_unless_the_later_is_taken_back()
    {
        Choice[] choices = [
            new QuestionDropped("a"),
            new PointsGiven("a"),
            new OwnerNamed("x", "S1"),
            new OwnerNamed("x", "S2"),
            new TextAccepted("a", 1, "oil", 0.5),
            new TextAccepted("a", 1, "oil", 1),
            new TextAccepted("a", 2, "oil", 1),
        ];
        InForce now = After(choices), back = After([.. choices, new TakenBack(2), new TakenBack(4)]);
        Assert.Equal([(1, 2), (3, 4), (5, 6)], now.ReplacedBy.Select(r => (r.Key, r.Value)).Order());
        Assert.Equal(([], ["a"]), (now.RulesBy(Exam.Key()).Dropped, now.RulesBy(Exam.Key()).Given));
        Assert.Equal(["S2"], now.Owners.Values);
        Assert.False(now.Says(choices[0]));
        Assert.False(now.Says(choices[4]));
        Assert.Equal([(5, 6)], back.ReplacedBy.Select(r => (r.Key, r.Value)));
        Assert.Equal((["a"], []), (back.RulesBy(Exam.Key()).Dropped, back.RulesBy(Exam.Key()).Given));
        Assert.Equal(["S1"], back.Owners.Values);
    }

    [Fact]
    public void Of_two_marks_for_one_answer_the_later_holds_and_points_for_everybody_end_them()
    {
        TeacherMark one = new("x", "S1", "a", 1), other = new("y", "S2", "a", 2), again = one with { Points = 0 };
        Choice[] choices = [new AnswersMarked([one, other]), new AnswersMarked([again])];
        InForce now = After(choices), replaced = After([.. choices,
            new AnswersMarked([other with { Points = 1 }])]), given = After([.. choices, new PointsGiven("a")]);
        Assert.Equal([again, other], now.RulesBy(Exam.Key()).Marks.OrderBy(m => m.Attempt));
        Assert.Empty(now.ReplacedBy); // one of its two still holds
        Assert.True(now.Says(new AnswersMarked([other, again])));
        Assert.False(now.Says(choices[0]));
        Assert.Equal([(1, 3)], replaced.ReplacedBy.Select(r => (r.Key, r.Value)));
        Assert.Empty(given.RulesBy(Exam.Key()).Marks);
        Assert.Equal([(1, 3), (2, 3)], given.ReplacedBy.Select(r => (r.Key, r.Value)).Order());
        Assert.Equal([one, other],
            After([.. choices, new TakenBack(2)]).RulesBy(Exam.Key()).Marks.OrderBy(m => m.Attempt));
    }

    [Fact]
    public void What_is_taken_back_never_was_and_taking_back_can_be_taken_back()
    {
        Assert.Empty(After(new QuestionDropped("a"), new TakenBack(1)).RulesBy(Exam.Key()).Dropped);
        Assert.Equal(["a"],
            After(new QuestionDropped("a"), new TakenBack(1), new TakenBack(2)).RulesBy(Exam.Key()).Dropped);
        Assert.Equal("k1", After(new KeyGiven("k1"), new KeyGiven("k2"), new TakenBack(2)).Key);
    }

    [Fact]
    public void A_choice_that_holds_anyway_is_no_news()
    {
        InForce now = After(All[..8]);
        Assert.All(All[..8], choice => Assert.True(now.Says(choice)));
        Assert.All(
            (Choice[])[
                new KeyGiven("k2"),
                new RosterGiven([]),
                new DeadlineSet(null),
                new AttemptPreferred("S1", "y"),
                new OwnerNamed("x", "S3"),
                new TextAccepted("word", 1, "oil*", 0.5),
                new QuestionDropped("word"),
                new PointsGiven("single"),
                new TakenBack(1),
            ],
            choice => Assert.False(now.Says(choice)));
    }

    private static InForce After(params Choice[] choices) =>
        new([.. choices.Select((c, i) => new Decision(i + 1, Build.Noon, c))]);
}
