using Quiz.Tests.Classroom;

namespace Quiz.Tests.Gradebooks;

/// <summary>A test with a question that a person reads, and the points that a teacher gives.</summary>
public sealed class GivenPointsTests : ClassroomFixture
{
    private const string Header =
        "student,question,prompt,response,model,max,points,reason\n", Prompt = "why,\"Of what use, then?\"";

    /// <summary>Ann and Bea write something, Cid leaves it blank; only Ann knows when the lamp was lit.</summary>
    public GivenPointsTests()
    {
        File.WriteAllText(In("essay.yaml"), """
            format: 1
            id: essay
            title: "The lamp"
            passages:
              - id: lamp
                text: "The lamp on the mole was lit in 1904."
            questions:
              - id: lit
                type: true-false
                prompt: "The lamp was lit in 1904."
                answer: true
                rationale: "So it says."
                evidence: [{passage: lamp, exact: "lit in 1904"}]
              - id: why
                type: open-response
                prompt: "Of what use, then?"
                points: 3
                model: "Ships find the harbour."
                rationale: "So they do."
            """);
        File.WriteAllText(In("class.csv"), "id,name\nS1,Ann\nS2,Bea\nS3,Cid\n");
        Run("", "pack", "essay.yaml", "--all", "--roster", "class.csv", "--out", "out");
        Take("S1", "1\n", "Ships see,\n\"home\".\n\n");
        Take("S2", "2\n", "For light\n\n");
        Take("S3", "", "");
        Do("collect", "out", "--key", "out/essay.quizkey");
    }

    [Fact]
    public void The_answers_to_be_read_are_a_table_to_fill_in() => Assert.Equal(
        $"{Header}S1,{Prompt},\"Ships see,\n\"\"home\"\".\",Ships find the harbour.,3,,\nS2,{Prompt},For light,Ships find the harbour.,3,,\nS3,{Prompt},,Ships find the harbour.,3,0,\n",
        Responses());

    [Fact]
    public void A_table_for_another_spreadsheet_is_read_back()
    {
        string table = Regrade("--responses", "--for", "excel-de");
        Assert.StartsWith("\uFEFFstudent;question;", table, StringComparison.Ordinal);
        File.WriteAllText(
            In("filled.csv"), table.Replace("harbour.;3;;", "harbour.;3;2,5;'=nearly", StringComparison.Ordinal));
        Assert.Contains(
            "the teacher gives 2.5 of 3: =nearly\n", Regrade("--points", "filled.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_left_blank_counts_nothing_as_soon_as_others_have_points()
    {
        string shown = Regrade("--points", "S1:why=2");
        Assert.Contains("S3 Cid: 0 of 1 → 0 of 4\n  why: blank, 0 → 0 of 3: others have points for it now\n", shown,
            StringComparison.Ordinal);
        Assert.DoesNotContain("S2 Bea", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_was_filled_in_shows_who_changes_and_is_written_and_taken_back()
    {
        // Bea has none yet
        File.WriteAllText(
            In("filled.csv"),
            Responses().Replace("harbour.,3,,\nS2", "harbour.,3,\"2,5\",nearly\nS2", StringComparison.Ordinal));
        string shown = Regrade("--points", "filled.csv");
        Assert.Equal("""
            2 of 3 students change: 1 up, 0 down.
            S1 Ann: 1 of 1 → 3.5 of 4
              why: partly "Ships see, "home".", 0 → 2.5 of 3: the teacher gives 2.5 of 3: nearly
            S3 Cid: 0 of 1 → 0 of 4
              why: blank, 0 → 0 of 3: the teacher gives 0 of 3
            Nothing is written yet: --write does it.

            """, shown);
        Assert.Equal("S1 Ann: 1 of 1\nS2 Bea: 0 of 1\nS3 Cid: 0 of 1\n", Regrade("--scores"));
        Regrade("--points", "filled.csv", "--write");
        const string Times = "1. 2026-03-02 09:00  collected\n2. 2026-03-02 09:00  points for 2 answers to why\n";
        Assert.Equal($"{Times}\nS1 Ann: 1 of 1 → 3.5 of 4\nS2 Bea: 0 of 1 → 0 of 1\nS3 Cid: 0 of 1 → 0 of 4\n",
            Regrade("--scores"));
        Assert.Contains(
            "2  2026-03-02 09:00  points for 2 answers to why\n", Regrade("--decisions"), StringComparison.Ordinal);
        Assert.Contains("harbour.,3,2.5,nearly\n", Responses(), StringComparison.Ordinal);
        Assert.StartsWith("0 of 3 students change", Regrade("--points", "filled.csv"), StringComparison.Ordinal);
        Assert.Contains(
            "0 → 0 of 3: the teacher's points are taken back",
            Regrade("--undo", "2", "--write").Replace("2.5 →", "0 →", StringComparison.Ordinal),
            StringComparison.Ordinal);
        Assert.StartsWith(
            $"{Times}3. 2026-03-02 09:00  decision 2 is taken back\n\nS1 Ann: 1 of 1 → 3.5 of 4 → 1 of 1\n",
            Regrade("--scores"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Any_answer_of_one_student_can_be_given_other_points()
    {
        Assert.Contains(
            "S2 Bea: 0 of 1 → 1.5 of 4\n  why: partly",
            Regrade("--points", "s2:why=1", "--points", "S2:lit=0.5", "--write").Replace(
                "  lit: partly \"False\", 0 → 0.5 of 1: the teacher gives 0.5 of 1\n",
                "",
                StringComparison.Ordinal), StringComparison.Ordinal);
        Regrade("--points", "S2:why=3", "--write");
        string decisions = Regrade("--decisions");
        // one of the two still holds
        Assert.Contains("points for 2 answers to why, lit\n", decisions, StringComparison.Ordinal);
        Assert.Contains("S2's answer to why gets 3\n", decisions, StringComparison.Ordinal);
        Regrade("--give", "why", "--write");
        Assert.Contains(
            "S2's answer to why gets 3 (replaced by 4)\n", Regrade("--decisions"), StringComparison.Ordinal);
        string report = Do("report", "essay.quizbook", "--plain");
        Assert.Contains("\n1 right, 1 partly right, 1 left blank.\n", report, StringComparison.Ordinal);
        Assert.DoesNotContain("to be read", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_is_a_sentence_and_nothing_is_written()
    {
        File.WriteAllText(
            In("odd.csv"), "Question;Student;Points\nwhy;S1;4\nwhy;S9;1\nwy;S1;1\nwhy;S2;two\nwhy;S2;\nwhy;S3;1\nwhy;s "
                + "3;2\n\"why;S1;1\n");
        (int code, string output, string error) =
            Run("", "regrade", "essay.quizbook", "--points", "odd.csv", "--drop", "lit", "--write");
        Assert.Equal((1, ""), (code, output));
        Assert.Equal("""
            quiz: odd.csv:2: "4" is not from 0 to 3, which the question "why" is worth.
            quiz: odd.csv:3: Nothing came back from a student "S9".
            quiz: odd.csv:4: There is no question "wy" in "essay". Its questions are named by their ids.
            quiz: odd.csv:5: "two" is no number of points.
            quiz: odd.csv:8: S3's answer to "why" has points already, by odd.csv:7.
            quiz: odd.csv:9: A quotation mark is opened here and never closed.

            """, error);
        Assert.Equal(1, Regrade("--decisions").Count(c => c == '\n'));
    }

    [Theory]
    [InlineData(1,
        "There is no file \"none.csv\". The points of a single answer are written STUDENT:QUESTION=N, such as S001:q41=2.", "--points", "none.csv")]
    [InlineData(1,
        "The table \"class.csv\" has no column \"student\". Its first line says what the columns are: \"student,question,points,reason\".", "--points", "class.csv")]
    [InlineData(1, "The table \"empty.csv\" has no points yet: fill the column \"points\" in.", "--points",
        "empty.csv")]
    [InlineData(2, "--responses only lists something, so that --points has to wait: name one of them.", "--responses",
        "--points", "S1:why=1")]
    [InlineData(2, "--responses writes a table (CSV): leave --json out.", "--responses", "--json")]
    public void What_does_not_go_is_said_in_a_sentence(int code, string sentence, params string[] args)
    {
        File.WriteAllText(In("empty.csv"), Header + $"S1,{Prompt},a,b,3,,\n");
        (int exit, _, string error) = Run("", ["regrade", "essay.quizbook", .. args]);
        Assert.Equal((code, "quiz: " + sentence), (exit, error.Split('\n')[0]));
    }

    [Fact]
    public void A_report_has_what_was_given_and_tells_what_is_still_to_be_read()
    {
        Assert.Contains("3 tests counted, 2 questions, 1 points in all.", Do("report", "essay.quizbook", "--plain"),
            StringComparison.Ordinal);
        Regrade("--points", "S1:why=2", "--write");
        string report = Do("report", "essay.quizbook", "--plain");
        Assert.Contains("3 tests counted, 2 questions, 4 points in all.", report, StringComparison.Ordinal);
        Assert.Contains("\n1 partly right, 1 left blank, 1 to be read.\n", report, StringComparison.Ordinal);
        Assert.Contains("S1,Ann,1,3,4,", Do("report", "essay.quizbook", "--csv"), StringComparison.Ordinal);
        Assert.Contains("S2,Bea,1,0,1,", Do("report", "essay.quizbook", "--csv"), StringComparison.Ordinal);
    }

    /// <summary>Each student has another order, which the first question shows.</summary>
    private void Take(string student, string lit, string why)
    {
        string[] play = ["play", "out/essay.quizpack", "--as", student, "--plain"];
        bool isLitFirst = Run("\n", play).Out.Contains("Question 1 of 2: 1 point", StringComparison.Ordinal);
        Assert.Equal(0, Run($":goto 1\n{(isLitFirst ? lit + why : why + lit)}:handin\n:handin\n", play).Code);
    }

    private string Responses() => Regrade("--responses").ReplaceLineEndings("\n");

    private string Regrade(params string[] args) => Do(["regrade", "essay.quizbook", .. args]);

    private string Do(params string[] args)
    {
        (int code, string output, string error) = Run("", args);
        Assert.Equal((0, ""), (code, error));
        return output;
    }
}
