using Microsoft.Data.Sqlite;
using Quiz.Core;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Classroom.Reports;
using Quiz.Files.Gradebooks;
using Quiz.Files.Storage;

namespace Quiz.Tests.Gradebooks;

public sealed class ResponseRowsTests : IDisposable
{
    private readonly ClassFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void They_say_of_each_answer_what_the_whole_rows_say_by_the_rules_that_hold_now()
    {
        _folder.Do("collect", "in", "--key", "towers.quizkey");
        Compare();
        _folder.Do("regrade", _folder.Book, "--key", "corrected/towers.quizkey", "--write");
        Compare();
        _folder.Do("regrade", _folder.Book, "--drop", "q003", "--write");
        Compare();
    }

    [Fact]
    public void Equal_answers_to_a_question_are_one_object()
    {
        _folder.Do("collect", "in", "--key", "towers.quizkey");
        using Gradebook book = _folder.Open();
        ResponseRows rows = book.Responses();
        Response[] all = [.. book.Answers().Keys.SelectMany(file => rows.Of(file))];
        Assert.Equal(all.Distinct().Count(), all.Distinct(ReferenceEqualityComparer.Instance).Count());
    }

    [Fact]
    public void Words_with_any_kind_of_line_end_stay_one_answer()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        var rows = new ResponseRows();
        connection.ForEach(rows.Take, """
            SELECT 'file', json_array('q1', 'wrong', 0, 1, NULL, NULL, NULL, 'one' || char(8232) || 'two' || char(10) || 'three' || char(133), NULL) || char(10) ||
                json_array('q2', 'blank', 0, 1, NULL, NULL, NULL, NULL, NULL)
            """);
        Assert.Equal(["one\u2028two\nthree\u0085", null], rows.Of("file").Select(r => r.Dispute));
    }

    private void Compare()
    {
        using Gradebook book = _folder.Open();
        ResponseRows rows = book.Responses();
        Dictionary<string, Items<MarkedAnswer>> whole = book.Answers();
        Assert.NotEmpty(whole);
        foreach ((string file, Items<MarkedAnswer> answers) in whole) Assert.Equal(
            answers.Where(a => a.Max > 0).Select(Told), rows.Of(file).Select(Told));
    }

    private static string Told(MarkedAnswer a) => FormattableString.Invariant(
        $"{a.Question} {a.Answer} {a.Points} of {a.Max}, {a.Certainty} {a.Shown} {a.Mark} {a.Dispute}{(a.State is AnswerState.Blank or AnswerState.Unfit ? " blank" : "")}");

    private static string Told(Response r) => FormattableString.Invariant(
        $"{r.Question} {r.Answer} {r.Points} of {r.Max}, {r.Certainty} {r.Proof} {r.Mark} {r.Dispute}{(r.Outcome is null ? " blank" : "")}");
}
