namespace Quiz.Commands;

/// <summary>What <c>quiz report --help</c> says below its options.</summary>
internal static class ReportHelp
{
    public const string Text = """
        The answers of a class are lines as quiz grade takes them (quiz grade --help). Each learner is a student; the test has the
        questions that anybody answered, and what a student has no line for was left blank.

        The marks are a table (CSV): a learner a row, a question a column, the learner in the first column, with a header:
          learner,q1,q2,q3
          max,1,2,1
          Ann,1,0.5,0
        The row "max" says what each question is worth; it may stand anywhere. Without it a heading may say so, as Moodle's
        "Q. 1 /2.00" does; else each is worth 1. An empty cell or a dash is a question left unanswered and counts 0, as in Moodle;
        n/a is one that was not asked, and does not count. A column of sums at the end ("total") is recognized; leave out every
        other column that is no question (addresses, times, a grade), and rows of means. Marks have a decimal point.

        Undefined figures are "–" in text, an empty cell in tables, null in JSON.
        """;
}
