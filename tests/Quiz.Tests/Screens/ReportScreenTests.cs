using System.Text;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Classroom.Reports;
using Quiz.Core.Questions;
using Quiz.Screens;
using Quiz.Screens.Pages;

namespace Quiz.Tests.Screens;

public class ReportScreenTests
{
    private static readonly Size Usual = new(100, 30);

    private const string Open = "  - id: storm\n    type: open-response\n    prompt: \"What did the lamp do?\"\n    "
        + "model: \"It burned on.\"\n    rationale: \"So it says.\"\n";

    private static readonly ReportScreen Start = new(Report());

    [Fact]
    public void Students_stand_by_name_and_can_be_sorted_either_way()
    {
        Assert.Equal(["Ada", "Ben", "Cid"], Names(Start));
        ReportScreen byMarks = Pressed(Start, (Command.Choose, "2"));
        Assert.Equal(["Ben", "Cid", "Ada"], Names(byMarks));
        Assert.Equal(["Ada", "Ben", "Cid"], Names(Pressed(byMarks, (Command.Choose, "2"))));
    }

    [Fact]
    public void A_search_shows_the_rows_with_its_words_and_Esc_shows_all_again()
    {
        ReportScreen found = (ReportScreen)Pressed(Start, (Command.Find, "/")).Type("be").Screen;
        Assert.True(found.IsTyping);
        Assert.Equal(["Ben"], Names(found));
        ReportScreen kept = Pressed(found, (Command.Confirm, "Enter"));
        Assert.False(kept.IsTyping);
        Assert.Equal(["Ben"], Names(kept));
        Assert.Equal(3, Names(Pressed(kept, (Command.Close, "Esc"))).Length);
        Assert.Contains("Nothing has these words.",
            Text((ReportScreen)Pressed(Start, (Command.Find, "/")).Type("zzz").Screen), StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_finds_what_stands_on_the_pages_ids_and_answers()
    {
        Assert.Equal(["Ben"], Names((ReportScreen)Pressed(Start, (Command.Find, "/")).Type("s2").Screen));
        ReportScreen questions = Pressed(Start, (Command.NextSubject, "Tab"));
        string answer = Report().Questions[^1].Answers[0].Text;
        ReportScreen found = (ReportScreen)Pressed(questions, (Command.Find, "/")).Type(answer).Screen;
        Assert.InRange(Names(found).Length, 1, Names(questions).Length - 1);
        Assert.Contains(answer, Text(Pressed(found, (Command.Confirm, "Enter"), (Command.Confirm, "Enter"))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_students_page_says_what_was_not_right_and_what_was_given()
    {
        ReportScreen page = Pressed(Start, (Command.Down, "Down"), (Command.Confirm, "Enter"));
        string text = Text(page);
        Assert.Contains("Ben (s2)", text, StringComparison.Ordinal);
        Assert.Contains("The fishermen were asked.", text, StringComparison.Ordinal);
        Assert.Contains("✗ True", text, StringComparison.Ordinal);
        Assert.Contains("Cid (s3)", Text(Pressed(page, (Command.Next, "Right"))), StringComparison.Ordinal);
        Assert.Contains("Ada (s1)", Text(Pressed(page, (Command.Back, "Left"))), StringComparison.Ordinal);
        Assert.Equal(Names(Start), Names(Pressed(page, (Command.Close, "Esc"))));
    }

    [Fact]
    public void A_questions_page_counts_who_gave_what()
    {
        string text = Text(Pressed(Start, (Command.NextSubject, "Tab"), (Command.Confirm, "Enter")));
        Assert.Contains("3 asked: 2 right, 1 not right", text, StringComparison.Ordinal);
        Assert.Contains("Cid", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_class_is_shown_as_far_as_it_is_in_view()
    {
        ReportScreen large = new(Report(5000));
        Assert.Equal(23, large.Page(Usual).Panes[0].Document.Count);
        ReportScreen end = Pressed(large, (Command.ToEnd, "End"));
        Assert.Equal("4,978 to 5,000 of 5,000".Replace(",", "", StringComparison.Ordinal),
            end.Page(Usual).Panes[0].Note);
        Assert.True(end.Page(Usual).Panes[0].Document[^1].IsSelected);
    }

    [Fact]
    public void A_students_page_says_what_it_lists_what_was_earned_and_what_the_proof_showed()
    {
        ReportScreen page =
            Pressed(new ReportScreen(Special(CountedAttempts.First, isShared: false)), (Command.Confirm, "Enter"));
        string text = Text(page);
        Assert.Contains("what was not fully right (did not earn all the points", text, StringComparison.Ordinal);
        Assert.Contains("0.5 of 1 · right, not shown", text, StringComparison.Ordinal);
        Assert.Contains("✓ False", text, StringComparison.Ordinal);
        Assert.Contains("“It burned on.”", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_questions_page_lists_the_own_words_unless_it_is_shared()
    {
        Assert.Contains("Ada (s1): “It burned on.”", OpenPage(isShared: false), StringComparison.Ordinal);
        Assert.DoesNotContain("It burned on.", OpenPage(isShared: true), StringComparison.Ordinal);

        static string OpenPage(bool isShared) =>
            Text(Pressed(new ReportScreen(Special(CountedAttempts.First, isShared)), (Command.NextSubject, "Tab"),
                (Command.ToEnd, "End"), (Command.Confirm, "Enter")));
    }

    [Fact]
    public void Attempts_of_one_student_are_told_apart()
    {
        ReportScreen screen = new(Special(CountedAttempts.All, isShared: false));
        Assert.Contains("Ada · attempt 1", Text(screen), StringComparison.Ordinal);
        Assert.Contains("Ada · attempt 2", Text(screen), StringComparison.Ordinal);
        Assert.Contains("✓ False", Text(Pressed(screen, (Command.Confirm, "Enter"))), StringComparison.Ordinal);
        string second = Text(Pressed(screen, (Command.Down, "Down"), (Command.Confirm, "Enter")));
        Assert.Contains("✗ True", second, StringComparison.Ordinal);
        Assert.DoesNotContain("✓ False", second, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_undefined_comes_last_in_either_order()
    {
        ReportScreen byMarks =
            Pressed(new ReportScreen(Special(CountedAttempts.First, isShared: false)), (Command.Choose, "2"));
        Assert.Equal("Zoe", Names(byMarks)[^1]);
        Assert.Equal("Zoe", Names(Pressed(byMarks, (Command.Choose, "2")))[^1]);
    }

    [Fact]
    public void Words_get_the_room_there_is_and_what_is_left_out_is_named()
    {
        ReportScreen questions = Pressed(Start, (Command.NextSubject, "Tab"));
        string longest = Report().Questions.MaxBy(q => q.Prompt.Length)!.Prompt; // it has some
        Assert.Contains(
            longest,
            string.Join('\n', questions.Page(new Size(250, 30)).Panes[0].Document.Select(b => b.Text)),
            StringComparison.Ordinal);
        Assert.DoesNotContain("no room", questions.Page(new Size(250, 30)).Panes[0].Note, StringComparison.Ordinal);
        Assert.Contains("no room for: ", questions.Page(new Size(60, 30)).Panes[0].Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(44)]
    public void Where_there_is_no_room_the_last_columns_are_left_out(int columns) =>
        Assert.All(Start.Page(new Size(columns, 20)).Panes[0].Document,
            b => Assert.InRange(b.Text.Length, 1, columns - 4));

    private static ReportScreen Pressed(ReportScreen screen, params (Command Command, string Key)[] keys) =>
        keys.Aggregate(screen, (s, k) => (ReportScreen)s.Update(k.Command, k.Key).Screen);

    private static string[] Names(ReportScreen screen) =>
        [.. screen.Page(Usual).Panes[0].Document.Select(b => b.Text.Trim('›', ' ').Split(' ')[0])];

    private static string Text(ReportScreen screen) =>
        string.Join('\n', screen.Page(Usual).Panes[0].Document.Select(b => b.Text));

    /// <summary>Three students: Ada has everything right, Ben and Cid have one of two.</summary>
    private static ClassReport Report(int students = 3)
    {
        // it has no faults
        Bank bank = BankReader.Read(
            File.ReadAllBytes(Path.Combine(Golden.Repository, "tests/Quiz.Tests/Views/lamp.yaml"))).Bank!;
        Question fishermen = bank.Question("fishermen")!, keeper = bank.Question("keeper")!; // it has both
        string[] names = ["Ada", "Ben", "Cid"];
        return ClassReport.Of(new ClassWork(bank, Enumerable.Range(0, students).Select(i => new StudentWork(
            $"s{i + 1}",
            i < names.Length ? names[i] : $"Dee{i:0000}",
            [
                new AnswerSheet
                {
                    Responses =
                    [
                        Given(fishermen, i % 3 == 1 ? "true" : "false"),
                        Given(keeper, i % 3 == 2 ? "It cost more each year" : "It never failed in a storm"),
                    ],
                },
            ])).ToItems()));
    }

    /// <summary>
    /// Ada has a right answer without its proof, an open answer, and a second attempt; Zoe has handed in nothing.
    /// </summary>
    private static ClassReport Special(CountedAttempts attempts, bool isShared)
    {
        // it has no faults
        Bank bank = BankReader.Read(Encoding.UTF8.GetBytes(
            File.ReadAllText(Path.Combine(Golden.Repository, "tests/Quiz.Tests/Views/lamp.yaml")) + Open)).Bank!;
        Question fishermen = bank.Question("fishermen")!, open = bank.All.First(q => q is OpenQuestion); // it has both
        var own = new OpenAnswer("It burned on.");
        Response unproved = Given(fishermen, "false") with
        {
            Outcome =
            Outcome.Partly,
            Points = 0.5,
            Max = 1,
            Proof = ProofOutcome.RightNotShown
        };
        return ClassReport.Of(new ClassWork(bank,
        [
            new StudentWork("s1", "Ada",
            [
                new AnswerSheet { Responses = [unproved, Response.Of(open, own, Judgement.Of(open, own))] },
                new AnswerSheet { Number = 2, Responses = [Given(fishermen, "true")] },
            ]),
            new StudentWork("s2", "Ben", [new AnswerSheet { Responses = [Given(fishermen, "true")] }]),
            new StudentWork("s3", "Zoe", []),
        ]), attempts) with
        { IsShared = isShared };
    }

    private static Response Given(Question question, string option)
    {
        var answer = new ChoiceAnswer([((ChoiceQuestion)question).Options
            .First(o => o.Id == option || o.Text.Equals(option, StringComparison.OrdinalIgnoreCase)).Id]);
        return Response.Of(question, answer, Judgement.Of(question, answer));
    }
}
