using CsCheck;
using Quiz.Core.Banks;
using Quiz.Core.Classroom.Reports;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using static Quiz.Core.Tests.Classroom.Reports.TestClass;

namespace Quiz.Core.Tests.Classroom.Reports;

public class ClassReportTests
{
    private static readonly Bank Bank = Build.Bank(Build.Choice("c"), Build.Fill("f", passage: 2));

    /// <summary>Ann has all, Bo the choice, the others nothing.</summary>
    private static readonly ClassReport Report = ClassReport.Of(Of(
        Bank,
        [Choose("a"), Type("lamp")],
        [Choose("a"), Type(" Fire ")],
        [Choose("b"), Type("fire")],
        [Choose("b"), NotKnown],
        [NotKnown, null],
        [null, Type("water")]));

    private static QuestionReport Choice => Report.Questions[0];

    private static QuestionReport Fill => Report.Questions[1];

    [Fact]
    public void Every_option_is_counted_with_its_thirds_and_totals() => Assert.Equal(
        [("Alpha", true, 2, 2, 0, 1.5), ("Beta", false, 2, 0, 2, 0), ("Gamma", false, 0, 0, 0, null),
            ("Delta", false, 0, 0, 0, null), ("", false, 1, 0, 1, 0), ("", false, 1, 0, 1, 0)],
        Choice.Answers.Select(a => (a.Text, a.IsRight, a.Count, a.Upper, a.Lower, a.MeanTotal)));

    [Fact]
    public void What_a_person_reads_has_marks_as_soon_as_somebody_has_points_and_no_mark_until_then()
    {
        Bank bank = Build.Bank(Build.Choice("c"), Build.Open("o"));
        ClassWork unread = Of(bank, [Choose("a"), new OpenAnswer("why")], [Choose("b"), new OpenAnswer("because")]);
        ClassWork read =
            unread with
            {
                Students =
                unread.Students.With(
                    0,
                    Student(
                        "S1", new AnswerSheet
                        {
                            Responses = unread.Students[0].Sheets[0].Responses.With(1, new Response(
                            "o")
                            { Answer = new OpenAnswer("why"), Outcome = Outcome.Partly, Points = 0.5 })
                        }))
            };
        Assert.Equal(["c"], ClassReport.Of(unread).Marks!.Questions.Select(q => q.Id));
        ClassReport report = ClassReport.Of(read);
        Assert.Equal(["c", "o"], report.Marks!.Questions.Select(q => q.Id));
        Assert.Equal([0.5, null], report.Marks.Learners.Select(l => l.Marks[1]));
        // both are counted
        Assert.Equal([(1.5, 2.0), (0.0, 1.0)], report.Students.Select(s => (s.Marks!.Value, s.Max!.Value)));
        Assert.Equal(new OutcomeCounts(0, 1, 0, 0, 0, 1), report.Questions[1].Outcomes);
    }

    [Fact]
    public void I_dont_know_and_blank_stand_apart()
    {
        Assert.Equal([AnswerKind.Given, AnswerKind.Given, AnswerKind.Given, AnswerKind.Given, AnswerKind.DontKnow,
            AnswerKind.Blank], Choice.Answers.Select(a => a.Kind));
        Assert.Equal(new OutcomeCounts(2, 0, 2, 1, 1, 0), Choice.Outcomes);
        Assert.Equal(new OutcomeCounts(1, 0, 3, 1, 1, 0), Fill.Outcomes);
    }

    [Fact]
    public void What_is_typed_alike_is_counted_together_the_most_frequent_first() => Assert.Equal(
        [("Fire", 2, "The fire is out."), ("lamp", 1, null), ("water", 1, null)],
        Fill.Answers.Where(a => a.Kind == AnswerKind.Given).Select(a => (a.Text, a.Count, a.Rationale)));

    [Fact]
    public void Figures_stand_beside_the_counts()
    {
        Assert.Equal((6, 6, 1.0 / 3), (Choice.Asked, Choice.Item!.N, Choice.Item.Facility)); // it has marks
        Assert.Equal(0.25, Choice.Item.RandomGuessScore);
        Assert.Equal([2.0, 1, 0, 0, 0, 0], Report.Totals);
    }

    [Fact]
    public void Who_needs_what_is_said_of_each_student()
    {
        StudentReport bo = Report.Students[1];
        Assert.Equal(("S2", "Name of S2", 1.0, 2.0), (bo.Id, bo.Name, bo.Marks, bo.Max));
        Assert.Equal(["f"], bo.NotRight);
        Assert.Equal([2], bo.Reread);
        Assert.Empty(Report.Students[0].Reread);
    }

    [Fact]
    public void The_same_mistake_makes_a_group() => Assert.Equal(
        [("c", "Beta", 2, "S3 S4"), ("f", "Fire", 2, "S2 S3")],
        Report.Mistakes.Select(m => (m.Question, m.Text, m.Count, string.Join(' ', m.Students))));

    [Fact]
    public void The_article_shows_where_it_went_wrong() => Assert.Equal(
        [("p1", 1, 6, 4), ("p2", 1, 6, 5)],
        Report.Article.Select(p => (p.Id, p.Questions.Count, p.Answers, p.NotRight ?? -1)));

    [Fact]
    public void Disputes_keep_their_words_and_who_said_them()
    {
        Question question = Bank.Questions[0];
        var sheet = new AnswerSheet
        {
            Responses =
            [Response.Of(question, Choose("b"), Judgement.Of(question, Choose("b")), dispute: "Both fit.")]
        };
        QuestionReport report = ClassReport.Of(new ClassWork(Bank, [Student("S1", sheet)])).Questions[0];
        Assert.Equal((1, new Objection("S1", "Both fit.")), (report.DisputeCount, Assert.Single(report.Disputes)));
    }

    [Fact]
    public void Sure_and_wrong_and_proofs_are_counted()
    {
        Question question = Bank.Questions[0];
        Response Given(string option, int certainty, string sentence) =>
            Response.Of(
                question,
                Choose(option),
                Judgement.Of(question, Choose(option), new Proof([sentence]), ProofPolicy.Required, certainty),
                certainty);
        ClassReport report = ClassReport.Of(new ClassWork(Bank, [
            Student("S1", new AnswerSheet { Responses = [Given("b", 3, "p1.1")] }),
            Student("S2", new AnswerSheet { Responses = [Given("a", 3, "p1.2")] }),
            Student("S3", new AnswerSheet { Responses = [Given("b", 1, "p1.1")] })]));
        Assert.Equal([new CertaintyTally(1, 0, 1), new CertaintyTally(2, 0, 0), new CertaintyTally(3, 1, 2)],
            report.Certainty);
        Assert.Equal([-6, 3, 0], report.Students.Select(s => s.CertaintyMarks));
        Assert.Equal(1, report.Questions[0].SureAndWrong); // the answer that was right and not shown is right
        Assert.Equal(
            [new ProofCount(ProofOutcome.RightAndShown, 0), new ProofCount(ProofOutcome.RightNotShown, 1),
                new ProofCount(ProofOutcome.FoundMisread, 2), new ProofCount(ProofOutcome.NotFound, 0)],
            report.Proofs);
    }

    [Fact]
    public void Who_handed_in_nothing_is_listed_and_not_counted()
    {
        ClassReport report = ClassReport.Of(new ClassWork(Bank, [
            Student("S1", Sheet(Bank, Choose("a"), Type("lamp"))),
            Student("S2", Sheet(Bank, Choose("a")) with { IsHandedIn = false }),
            Student("S3")]));
        Assert.Equal(1, report.Counted);
        Assert.Equal([(2.0, true), (null, true), (null, false)], report.Students.Select(s => (s.Marks, s.IsBegun)));
    }

    [Fact]
    public void A_question_not_asked_of_all_leaves_totals_incomparable()
    {
        ClassReport report = ClassReport.Of(new ClassWork(
            Bank, [Student("S1", Sheet(Bank, Choose("a"), Type("lamp"))), Student("S2", Sheet(Bank, Choose("b")))]));
        Assert.Equal((false, null, 1),
            (report.Analysis.Test.IsComplete, report.Analysis.Test.Cic, report.Questions[1].Asked));
    }

    [Fact]
    public void Other_shapes_are_counted_by_their_parts()
    {
        Bank bank = Build.Bank(Build.Order("o"), Build.Pair("p"), Build.Mark("m"), Build.Open("w"));
        ClassReport report = ClassReport.Of(Of(
            bank,
            [new OrderAnswer(["b", "a", "c"]), new PairAnswer([new Pairing("1", "y"), new Pairing("2", "y")]),
                new MarkAnswer(["p1.2", "p1.1"]), new OpenAnswer("Because.")]));
        Assert.Equal([("", "First → Second → Third", true, 0), ("", "Second → First → Third", false, 1)],
            Rows(0).OrderByDescending(r => r.Item3));
        Assert.Equal([("One", "Why", false, 1), ("One", "Ex", true, 0), ("Two", "Why", true, 1)], Rows(1));
        Assert.Equal([("", "¶1.1 “The lamp is lit.”", true, 1), ("", "¶1.2 “It burns oil.”", false, 1)], Rows(2));
        Assert.Empty(report.Questions[3].Answers);
        Assert.Equal((1, null, 3),
            (report.Questions[3].Outcomes.Unscored, report.Questions[3].Item, report.Analysis.Questions.Count));

        IEnumerable<(string, string, bool, int?)> Rows(int question) =>
            report.Questions[question].Answers.Select(a => (a.Part, a.Text, a.IsRight, a.Count));
    }

    [Fact]
    public void Gaps_are_counted_one_by_one_also_where_the_last_ones_are_missing()
    {
        FillQuestion question = Build.Fill("f");
        Bank bank = Build.Bank(question with { Gaps = [question.Gaps[0], question.Gaps[0]] });
        ClassReport report = ClassReport.Of(Of(bank, [Type("lamp", "sea")], [Type("fire")]));
        Assert.Equal([("[1]", "fire", false, 1), ("[1]", "lamp", true, 1), ("[2]", "sea", false, 1)],
            report.Questions[0].Answers.Select(a => (a.Part, a.Text, a.IsRight, a.Count)));
    }

    [Fact]
    public void Random_classes_are_counted_as_one_would_by_hand()
    {
        Bank bank = Build.Bank(Build.Choice("c1"), Build.Choice("c2"), Build.Choice("c3"));
        Gen.OneOf(["a", "b", "c", "d", "?", ""]).Array[3].Array[1, 40].Sample(
            answers =>
            {
                ClassReport report = ClassReport.Of(Of(bank, [.. answers.Select(
                    own => own.Select(a => a switch { "" => null, "?" => NotKnown, _ => Choose(a) }).ToArray())]));
                int[] totals = [.. answers.Select(own => own.Count(a => a == "a"))];
                Assert.Equal(totals.Select(t => (double)t), report.Totals);
                for (int q = 0; q < 3; q++)
                {
                    foreach ((string option, int row) in new[] { ("a", 0), ("b", 1), ("c", 2), ("d", 3) })
                    {
                        int[] who = [.. Enumerable.Range(0, answers.Length).Where(i => answers[i][q] == option)];
                        AnswerRow counted = report.Questions[q].Answers[row];
                        Assert.Equal((who.Length, who.Length == 0 ? null : who.Average(i => totals[i])),
                            (counted.Count, counted.MeanTotal));
                        Assert.Equal(who.Select(i => $"S{i + 1}"), counted.Students);
                    }

                    Assert.Equal(answers.Count(own => own[q].Length == 0), report.Questions[q].Outcomes.Blank);
                    Assert.Equal(answers.Count(own => own[q] == "?"), report.Questions[q].Outcomes.DontKnow);
                    Assert.Equal(answers.Length, report.Questions[q].Answers.Sum(a => a.Count));
                }
            },
            iter: 200);
    }
}
