using Quiz.Core.Banks;
using Quiz.Core.Classroom.Reports;
using Quiz.Core.Classroom.Reteaching;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;
using static Quiz.Core.Tests.Classroom.Reports.TestClass;

namespace Quiz.Core.Tests.Classroom.Reteaching;

public class NextLessonTests
{
    private static readonly Place Lit = At(1, 1), Burns = At(1, 2), Sleeps = At(2, 1), Dreams = At(2, 2);

    /// <summary>Four questions on four sentences: of six answers three, five, three and none are wrong.</summary>
    private static readonly Bank Bank =
        Build.Bank(On("lit", Lit), On("burns", Burns), On("sleeps", Sleeps), On("dreams", Dreams));

    private static readonly ClassWork Work = Of(
        Bank,
        [Choose("a"), Choose("b"), Choose("b"), Choose("a")],
        [Choose("a"), Choose("b"), Choose("b"), Choose("a")],
        [Choose("a"), Choose("b"), Choose("c"), Choose("a")],
        [Choose("b"), Choose("c"), Choose("a"), Choose("a")],
        [Choose("b"), NotKnown, Choose("a"), Choose("a")],
        [null, Choose("a"), Choose("a"), Choose("a")]);

    [Fact]
    public void The_worst_comes_first_and_of_equal_ones_the_earlier_in_the_text() =>
        // all have evidence
        Assert.Equal(["p1.2 5", "p1.1 3", "p2.1 3"],
            Lesson(Work).Spans.Select(s => $"{s.Place!.Address} {s.NotRight}"));

    [Fact]
    public void Of_equal_shares_the_one_with_more_answers_lost_comes_first()
    {
        Bank bank = Build.Bank(On("one", Lit), On("two", Dreams), On("three", Dreams));
        ClassWork work = Of(bank, [Choose("b"), Choose("b"), Choose("b")], [Choose("b"), Choose("b"), Choose("b")],
            [Choose("b"), Choose("b"), Choose("b")]);
        // all have evidence
        Assert.Equal([("p2.2", 2, 6), ("p1.1", 1, 3)],
            Lesson(work).Spans.Select(s => (s.Place!.Address, s.Questions.Count, s.Answers)));
    }

    [Fact]
    public void A_question_on_several_sentences_is_told_once()
    {
        Bank bank = Build.Bank(On("wide", Lit, Burns, Sleeps));
        Assert.Single(Lesson(Of(bank, [Choose("b")], [Choose("b")], [Choose("b")])).Spans);
    }

    [Fact]
    public void Few_answers_say_nothing() =>
        Assert.Empty(Lesson(Of(Bank, [Choose("b"), null], [Choose("b"), null])).Spans);

    [Fact]
    public void Everybody_is_in_one_group() => Assert.Equal(
        [(SpanGroupKind.SameAnswer, "Beta", "S1 S2 S3"), (SpanGroupKind.OtherAnswer, "", "S4"),
            (SpanGroupKind.NoAnswer, "", "S5"), (SpanGroupKind.Right, "", "S6")],
        Lesson(Work).Spans[0].Groups.Select(g => (g.Kind, g.Text, string.Join(' ', g.Students))));

    [Fact]
    public void What_is_shared_names_nobody_and_no_group_under_five()
    {
        var bank = Build.Bank(On("lit", Lit));
        ClassWork work = Of(
            bank, [.. Enumerable.Range(0, 20).Select(i => new Answer?[] { Choose(i < 9 ? "b" : i < 11 ? "c" : "a") })]);
        NextLesson lesson = NextLesson.Of(work, [], isShared: true)!; // the class is large enough
        LostSpan span = Assert.Single(lesson.Spans);
        Assert.All(span.Groups, g => Assert.True(g.Count >= Sharing.Least && g.Students.IsEmpty));
        Assert.Null(span.NotRight); // from it and nine the two would follow
        Assert.All(lesson.Report.Students, s => Assert.Null(s.Name));
        Assert.Null(NextLesson.Of(Of(bank, [Choose("b")], [Choose("b")], [Choose("b")]), [], isShared: true));
    }

    /// <summary>The wrong option's origin, how many do not know, and what to do.</summary>
    [Theory]
    [InlineData(MisledBy.Misreads, true, 0, PromptKind.ReadAloud)]
    [InlineData(MisledBy.Elsewhere, true, 0, PromptKind.Compare)]
    [InlineData(MisledBy.Elsewhere, false, 0, PromptKind.ReadAloud)]
    [InlineData(MisledBy.Unsupported, false, 0, PromptKind.NotInText)]
    [InlineData(MisledBy.Unsupported, false, 3, PromptKind.NotInText)]
    [InlineData(MisledBy.Misreads, true, 4, PromptKind.LookUp)]
    public void What_to_do_follows_from_what_went_wrong(MisledBy misled, bool hasPlace, int unknown, PromptKind kind)
    {
        ChoiceQuestion question = On("lit", Lit);
        question = question with
        {
            Options = question.Options.With(
            1, question.Options[1] with { Misled = new Misled(misled, hasPlace ? [Dreams] : []) })
        };
        ClassWork work = Of(Build.Bank(question), [.. Enumerable.Range(0, 3 + unknown)
            .Select(i => new[] { i < 3 ? Choose("b") : i % 2 == 0 ? NotKnown : null })]);
        TeachingPrompt prompt = Lesson(work).Spans[0].Prompt;
        Assert.Equal((kind, kind == PromptKind.Compare ? Dreams : null), (prompt.Kind, prompt.Other));
    }

    [Fact]
    public void A_sentence_that_was_marked_wrongly_is_compared()
    {
        ClassWork work = Of(Build.Bank(Build.Mark("m")), [Mark("p2.2")], [Mark("p2.2")], [Mark("p1.1")]);
        TeachingPrompt prompt = Lesson(work).Spans[0].Prompt;
        Assert.Equal((PromptKind.Compare, "p2.2"), (prompt.Kind, prompt.Other?.Address));
    }

    [Fact]
    public void Where_the_text_is_silent_the_sentence_is_looked_for_that_is_not_there()
    {
        Bank bank = Build.Bank(On("unsaid") with { IsUnsaid = true });
        LostSpan span = Lesson(Of(bank, [Choose("b")], [Choose("b")], [Choose("b")])).Spans[0];
        Assert.Equal((PromptKind.FindNone, null), (span.Prompt.Kind, span.Place));
    }

    [Fact]
    public void Who_were_confused_are_told_apart()
    {
        Bank bank = Build.Bank(On("lit", Lit)) with
        {
            People = [new Person("ann", "Ann", null, []), new Person("bo", "Bo", null, [])],
            Claims = [Said("x", "ann", Lit), Said("y", "bo", Dreams)],
        };
        var question = (ChoiceQuestion)bank.Questions[0];
        bank = bank with
        {
            Questions = [question with { Options = question.Options.With(
            1, question.Options[1] with { Misled = new Misled(MisledBy.Elsewhere, [Dreams]) }) }]
        };
        Assert.Equal(new TeachingPrompt(PromptKind.WhoSays, Dreams, "ann", "bo"),
            Lesson(Of(bank, [Choose("b")], [Choose("b")], [Choose("b")])).Spans[0].Prompt);
    }

    [Fact]
    public void New_questions_turn_on_the_same_the_written_ones_first_and_were_never_in_the_test()
    {
        ChoiceQuestion derived =
            On("family.lit", Lit) with { About = [new Point(Point.Sentence, "p1.1")], Tags = ["family"] };
        Bank bank = Build.Bank(On("lit", Lit), On("dropped", Lit), On("far", Dreams), On("near", Lit)) with
        {
            Derived =
            [derived, derived with { Id = "other.lit", Tags = ["other"] }]
        };
        ClassWork work = new(bank, [.. Enumerable.Range(1, 3).Select(i => Student($"S{i}", Sheet(bank, Choose("b"))))]);
        var lesson = NextLesson.Of(work, ["dropped"])!; // it is not shared
        Assert.Equal(["near", "family.lit"], lesson.Spans.SelectMany(s => s.Next).Select(q => q.Id));
        Assert.Equal(["near", "family.lit"], lesson.MiniQuiz!.Questions); // there are some
        // one derived question would answer the other
        Assert.Equal(["family.lit"], NextLesson.Of(work, ["dropped", "near"])!.MiniQuiz!.Questions);
    }

    [Fact]
    public void Where_nothing_is_left_there_is_no_quiz() => Assert.Null(Lesson(Work).MiniQuiz);

    private static NextLesson Lesson(ClassWork work) => NextLesson.Of(work, [])!; // it is not shared

    private static MarkAnswer Mark(string sentence) => new([sentence]);

    private static ChoiceQuestion On(string id, params Place[] places) =>
        Build.Choice(id) with { Evidence = places.Select(p => new EvidenceEntry(p, [])).ToItems() };

    private static Claim Said(string id, string by, Place place) =>
        new() { Id = id, By = by, Says = id, Evidence = [new EvidenceEntry(place, [])] };

    private static Place At(int passage, int sentence)
    {
        Passage of = Build.Bank().Passages[passage - 1];
        TextRange range = of.Sentences[sentence - 1];
        return new Place(of.Id, range, range.Of(of.Text), [of.Address(sentence - 1)]);
    }
}
