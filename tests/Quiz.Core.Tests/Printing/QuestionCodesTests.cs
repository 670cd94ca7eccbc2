using Quiz.Core.Banks;
using Quiz.Core.Classroom.Printing;

namespace Quiz.Core.Tests.Printing;

public class QuestionCodesTests
{
    [Fact]
    public void A_code_is_short_and_says_nothing_of_the_id()
    {
        string code = QuestionCodes.Of(With("lamp-never-failed"))["lamp-never-failed"];
        Assert.Matches("^[2-8b-df-hj-kmnp-tv-xz]{4}$", code);
    }

    [Fact]
    public void A_code_stays_when_questions_come_and_go() =>
        Assert.Equal(QuestionCodes.Of(With("one"))["one"], QuestionCodes.Of(With("two", "one", "three"))["one"]);

    /// <summary>So many questions would share some codes by chance.</summary>
    [Fact]
    public void No_two_questions_share_a_code() =>
        Assert.Equal(6000,
            QuestionCodes.Of(With([.. Enumerable.Range(1, 6000).Select(n => $"q{n}")])).Values.Distinct().Count());

    private static Bank With(params string[] ids) => Build.Bank([.. ids.Select(id => Build.Choice(id))]);
}
