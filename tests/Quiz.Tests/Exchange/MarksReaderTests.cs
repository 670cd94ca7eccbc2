using System.Text;
using Quiz.Core.Classroom.Statistics;
using Quiz.Files.Exchange;

namespace Quiz.Tests.Exchange;

public class MarksReaderTests
{
    [Fact]
    public void A_learner_is_a_row_and_a_question_a_column()
    {
        MarksFile file = Read("learner,q1,\"q 2, long\"\nAnn,1,0.5\n\"Bo, the other\",0,−0.25\n");
        Assert.Equal(
            new MarksTable(
                [new MarkedQuestion("q1"), new MarkedQuestion("q 2, long")],
                [new MarkedLearner("Ann", [1, 0.5]), new MarkedLearner("Bo, the other", [0, -0.25])]),
            file.Table);
        Assert.Empty(file.Notes);
    }

    [Theory]
    [InlineData("l,a,b\nmax,2,4\nAnn,1,1\nBo,2,2")]
    [InlineData("l,a,b\nAnn,1,1\nMAX,2,4\nBo,2,2")]
    [InlineData("l;a;b;;\r\nAnn;1;1;;\r\nBo;2;2\r\n;;;\r\nmax;2;4")]
    [InlineData("\uFEFFl\ta\tb\nAnn\t1\t1\nBo\t2\t2\nmax\t2\t4\n")]
    public void The_row_max_may_stand_anywhere(string table)
    {
        MarksFile file = Read(table);
        Assert.Equal([2.0, 4.0], file.Table!.Questions.Select(q => q.Max ?? 0)); // it has no fault
        Assert.Equal(["Ann", "Bo"], file.Table.Learners.Select(l => l.Name));
    }

    [Theory]
    [InlineData("first name,last name,a,b\nAnn,Lee,1,0\nBo,Lee,0,1\nmax,,1,1")]
    [InlineData("Nachname;Vorname;a;b\nLee;Ann;1;0\nLee;Bo;0;1\nmax;;1;1")]
    [InlineData("Name,Surname,a,b\nAnn,Lee,1,0\nBo,Lee,0,1")]
    public void Two_names_are_one_learner(string table)
    {
        MarksFile file = Read(table);
        Assert.Equal(["Ann Lee", "Bo Lee"], file.Table!.Learners.Select(l => l.Name));
        Assert.Equal(["a", "b"], file.Table.Questions.Select(q => q.Id));
    }

    [Theory]
    [InlineData("learner,q1, the lamp,q2\nAnn,1,0\nBo,0,1",
        "The header has 4 cells, and no row more than 3. A heading with a comma in it stands in quotation marks.")]
    [InlineData("learner,q1\rAnn,1\r",
        "The line ends are a carriage return alone, as old Macs wrote them. Save the file anew; in a spreadsheet it is called \"CSV UTF-8\".")]
    [InlineData("\uFEFFlearner,q1\rAnn,1\r",
        "The line ends are a carriage return alone, as old Macs wrote them. Save the file anew; in a spreadsheet it is called \"CSV UTF-8\".")]
    [InlineData("l\0,\0a\0\nB,1",
        "The line is not UTF-8. Save the file in that encoding; in a spreadsheet it is called \"CSV UTF-8\".")]
    public void A_fault_in_the_first_line_is_told_as_one_below_it(string table, string said)
    {
        LineNote fault = Assert.Single(Read(table).Faults);
        Assert.Equal((1L, said), (fault.Line, fault.Sentence));
    }

    [Fact]
    public void UTF_16_with_its_mark_is_read()
    {
        using var table =
            new MemoryStream([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("learner\tq1\r\nJürgen\t0,5\r\n")]);
        MarksFile file = MarksReader.Read(table);
        Assert.Equal([new MarkedLearner("Jürgen", [0.5])], file.Table!.Learners);
    }

    [Fact]
    public void A_learner_called_Max_is_one()
    {
        MarksFile file = Read("l,a\nMax,1\nAnn,0");
        Assert.Equal(["Max", "Ann"], file.Table!.Learners.Select(l => l.Name));
        Assert.Equal((2, "\"Max\" is taken for a learner. The row that says what questions are worth is called "
            + "\"max\", in small letters."), ((int)file.Notes[0].Line!, file.Notes[0].Sentence));
    }

    [Fact]
    public void An_empty_cell_earned_nothing_and_what_was_not_asked_is_no_mark()
    {
        MarksFile file = Read("l,a,b,c\nAnn,,-,n/a\nBo,1\n");
        Assert.Equal([[0, 0, null], [1, 0, 0]], file.Table!.Learners.Select(l => l.Marks.ToArray()));
        Assert.Equal([1, 2, 1], file.Blanks);
    }

    [Fact]
    public void Marks_above_one_without_a_row_max_leave_open_what_questions_are_worth()
    {
        MarksFile file = Read("l,a,b\nAnn,3,1\nBo,1,0");
        Assert.Equal([null, null], file.Table!.Questions.Select(q => q.Max));
        Assert.Contains("no row \"max\"", Assert.Single(file.Notes).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("l,a,b,Total\nAnn,1,0.333,1.33\nBo,0,1,1", 2, "is the sum of those before it, so it is no question.")]
    [InlineData("l,a,b,total\nAnn,1,0,1\nBo,0,1,0", 3,
        "is not the sum of those before it, so it is taken for a question.")]
    [InlineData("l,a,b,c\nAnn,1,0,1\nBo,0,1,1", 3, null)]
    public void A_column_of_sums_is_no_question(string table, int questions, string? note)
    {
        MarksFile file = Read(table);
        Assert.Equal(questions, file.Table!.Questions.Count);
        Assert.Equal(questions, file.Blanks.Count);
        if (note is null) Assert.Empty(file.Notes);
        else Assert.EndsWith(note, Assert.Single(file.Notes).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Namesakes_are_two_learners()
    {
        MarksFile file = Read("l,a\nAnn,1\nBo,1\nAnn,0\n");
        Assert.Equal(3, file.Table!.Learners.Count);
        Assert.Equal("\"Ann\" is there twice (lines 2, 4). Each row counts as a learner.",
            Assert.Single(file.Notes).Sentence);
    }

    [Theory]
    [InlineData("l;a;b\nAnn;0,5;-1,25")]
    [InlineData("l,a,b\nAnn,\"0,5\",\"-1,25\"")]
    [InlineData("l\ta\tb\nAnn\t0,500\t-1.25")]
    public void Decimals_may_have_a_comma(string table) =>
        Assert.Equal([0.5, -1.25], Assert.Single(Read(table).Table!.Learners).Marks.Select(m => m ?? 0));

    [Fact]
    public void A_mark_above_the_most_is_told()
    {
        MarksFile file = Read("l,a\nmax,2\nAnn,2.5\n");
        Assert.Equal(new LineNote(3, "The mark 2.5 is above the 2 that \"a\" is worth."), Assert.Single(file.Notes));
        Assert.NotNull(file.Table);
    }

    [Theory]
    [InlineData("l;a;b\nAnn;1,500;1", 2,
        "\"1,500\" may have a decimal comma or thousands set off by one: write it without. It stands under \"a\".")]
    [InlineData("l,a,b\nAnn,0,5,1", 2,
        "The row has 4 cells, and the header 3. A decimal comma makes two cells of one: write 0.5.")]
    [InlineData("l,a\nAnn,good", 2,
        "\"good\" is not a mark. A mark is a number such as 0.5; an empty cell is a question left unanswered, n/a one that was not asked. It stands under \"a\".")]
    [InlineData("l,a\nAnn,1e300", 2,
        "\"1e300\" is not a mark. A mark is a number such as 0.5; an empty cell is a question left unanswered, n/a one that was not asked. It stands under \"a\".")]
    [InlineData("l,a\nAnn,NaN", 2,
        "\"NaN\" is not a mark. A mark is a number such as 0.5; an empty cell is a question left unanswered, n/a one that was not asked. It stands under \"a\".")]
    [InlineData("l,a\nmax,1\nAnn,1\nmax,2", 4, "There is a row \"max\" in line 2 already.")]
    [InlineData("l,a\nmax,-1\nAnn,1", 2, "The most that a question earns is not below 0. It stands under \"a\".")]
    [InlineData("l,a\nAnn,1\n,1", 3, "The row has marks and no learner. Rows with sums or means do not belong here.")]
    [InlineData("l,a,a\nAnn,1,1", 1,
        "The header has the column \"a\" twice. Each question needs a name of its own; is the header missing?")]
    [InlineData("l,,a\nAnn,1,1", 1, "A column of the header has no name. Each question needs one.")]
    [InlineData("l\nAnn", 1,
        "The header has no question: its first column is the learner, each further one a question.")]
    [InlineData("l,a\nmax,1\n", null, "There is no learner in the table: below the header each row is one.")]
    [InlineData("\n\n", null, "The file is empty.")]
    public void A_fault_is_the_end_of_it(string table, int? line, string sentence)
    {
        MarksFile file = Read(table);
        Assert.Null(file.Table);
        Assert.Equal(new LineNote(line, sentence), Assert.Single(file.Faults));
    }

    [Fact]
    public void A_column_without_a_mark_is_told_once_at_the_header()
    {
        MarksFile file = Read("Surname,Email,Q. 1 /1.00\nA,a@x,1\nB,b@x,0\nC,c@x,x\n");
        Assert.Equal((1L, "The column \"Email\" holds no marks: leave it out."),
            (file.Faults[0].Line, file.Faults[0].Sentence));
        Assert.Equal([1L, 4L], file.Faults.Select(f => f.Line!.Value)); // each has a line
    }

    [Theory]
    [InlineData("l,Q. 1 /2.00,b\nAnn,1.5,1\n", "Q. 1", 2, 1)]
    [InlineData("l,\"F. 1 /2,5\",b\nAnn,1.5,1\n", "F. 1", 2.5, 1)]
    [InlineData("l,Q. 1 /2.00,b\nAnn,1.5,1\nmax,3,4\n", "Q. 1", 3, 4)]
    [InlineData("l,1/2,b\nAnn,1,1\n", "1/2", 1, 1)]
    public void A_heading_says_what_a_question_is_worth_where_no_row_does(
        string table, string name, double first, double second)
    {
        MarksFile file = Read(table);
        // it has no faults
        Assert.Equal((name, first, second),
            (file.Table!.Questions[0].Id, file.Table.Questions[0].Max, file.Table.Questions[1].Max));
        Assert.Empty(file.Notes);
    }

    [Fact]
    public void All_faults_are_told_at_once() =>
        // each has a line
        Assert.Equal([2L, 3L, 3L], Read("l,a,b\nAnn,x,1\nBo,\"z\",y\nCy,1,1\n").Faults.Select(f => f.Line!.Value));

    private static MarksFile Read(string table) => MarksReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(table)));
}
