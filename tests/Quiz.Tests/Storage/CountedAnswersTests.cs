using Quiz.Storage;

namespace Quiz.Tests.Storage;

public class CountedAnswersTests
{
    private static readonly CountedAnswer Right = new(1, "Right");
    private static readonly CountedAnswer Wrong = new(0, "Wrong");

    [Fact]
    public void In_practice_the_first_answer_counts()
    {
        var counted = new CountedAnswers(isTest: false);
        counted.Take("answered", "q1", Wrong);
        counted.Take("answered", "q1", Right);
        Assert.Equal(Wrong, counted["q1"]);
    }

    [Fact]
    public void In_practice_an_answer_cannot_be_undone()
    {
        var counted = new CountedAnswers(isTest: false);
        counted.Take("drafted", "q1", null);
        counted.Take("answered", "q1", Wrong);
        Assert.Null(counted.Take("undone", null, null));
        Assert.Equal(Wrong, counted["q1"]);
    }

    [Fact]
    public void In_a_test_undo_brings_the_answer_before_back()
    {
        var counted = new CountedAnswers(isTest: true);
        counted.Take("answered", "q1", Right);
        counted.Take("went", null, null);
        counted.Take("drafted", "q1", null);
        counted.Take("answered", "q1", Wrong);
        Assert.Equal(Wrong, counted["q1"]);

        Assert.Equal("q1", counted.Take("undone", null, null));
        Assert.Equal(Right, counted["q1"]);
        Assert.Equal("q1", counted.Take("undone", null, null)); // the draft: nothing that counts
        Assert.Equal(Right, counted["q1"]);
        counted.Take("undone", null, null);
        Assert.Null(counted["q1"]);
        Assert.Null(counted.Take("undone", null, null));
    }
}
