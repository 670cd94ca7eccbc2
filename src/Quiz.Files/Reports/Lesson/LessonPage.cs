using Quiz.Core.Banks;
using Quiz.Core.Classroom.Printing;
using Quiz.Core.Classroom.Reteaching;
using Quiz.Core.Evidence;
using Quiz.Core.Wording;
using Quiz.Files.Html;
using Quiz.Files.Html.Worksheets;
using static Quiz.Files.Html.Tags;

namespace Quiz.Files.Reports.Lesson;

/// <summary>
/// A page for the next lesson: the teacher's part, a mini-quiz to give out, and its key on a page of its own.
/// </summary>
public static class LessonPage
{
    private const string QuizTitle = "Mini-quiz";

    public static HtmlPage Of(NextLesson lesson)
    {
        Bank bank = lesson.Bank;
        Sheet? quiz = lesson.MiniQuiz is { } plan ? Sheet.Of(bank, [new PaperVersion("", plan)])[0] : null;
        return new HtmlPage($"{bank.Title}: next lesson", Element.Of("main", [
            Element.Of(
                "header",
                H1(Span(bank.Title).In(bank.Language), ": next lesson"),
                P($"For the teacher. {Words.Count(lesson.Report.Counted, "test")} counted.").Class("soft"),
                lesson.Report.IsShared ? P(ClassWords.Discretion).Class("soft") : Markup.None),
            lesson.Spans.IsEmpty
                ? P(LessonWords.NothingLost)
                : Markup.All(lesson.Spans.Select((span, i) => OfSpan(lesson, span, i))),
            quiz is null ? Markup.None : Quiz(quiz),
            quiz is null ? Markup.None : Key(quiz),
        ]), "worksheet", "lesson");
    }

    private static Element OfSpan(NextLesson lesson, LostSpan span, int index) => Section(
        H2(FormattableString.Invariant($"{index + 1}. "),
            span.Place is { } at ? LessonWords.Address(lesson.Bank, at) : "Not in the text"),
        span.Place is { } place ? Quote(lesson.Bank, place) : P("No sentence of the article says this."),
        Ul(span.Questions.Select(q => Li(Span(q.InALine).In(lesson.Bank.Language)))).Class("asked"),
        P(Strong(LessonWords.Lost(span))),
        span.Chief is { } chief ? Chief(lesson.Bank, span, chief) : Markup.None,
        Div(H3("Five minutes"), P(LessonWords.Prompt(lesson.Bank, span))).Class("prompt-box together"),
        span.Groups.IsEmpty ? Markup.None : Element.Of("dl", span.Groups.Select(g => Div(
            Element.Of("dt", $"{Words.Count(g.Count)} {LessonWords.Group(g)}"),
            g.Students.IsEmpty
                ? Markup.None
                : Element.Of("dd", ClassWords.Names(lesson.Report, g.Students))).Class("together"))),
        span.Next.IsEmpty ? P(LessonWords.NoneLeft).Class("soft") : Markup.None).Class("span");

    /// <summary>The sentence with the words in it that decide.</summary>
    private static Element Quote(Bank bank, Place place)
    {
        string sentence = LessonWords.Sentence(bank, place);
        int from = sentence.IndexOf(place.Quote, StringComparison.Ordinal);
        return Element.Of("blockquote", (from < 0 ? P(sentence) : P(
            sentence[..from],
            Element.Of("mark", place.Quote),
            sentence[(from + place.Quote.Length)..])).In(bank.Language));
    }

    private static Markup Chief(Bank bank, LostSpan span, ChiefMistake chief) => Markup.All(
        P(LessonWords.Chief(span, chief)),
        Ul([
            .. chief.Misled.Places.Select(p => Li(LessonWords.Misled(bank, chief, p))),
            .. chief.Rationale is { } rationale ? [Li(Span(rationale).In(bank.Language))] : Array.Empty<Markup>(),
        ]));

    private static Element Quiz(Sheet quiz) => SheetFrame.Of(
        $"{QuizTitle} · {quiz.Title}",
        H2(QuizTitle + ": ", Span(quiz.Bank.Title).In(quiz.Bank.Language)),
        HeadSheet.Who(quiz),
        HeadSheet.HowTo(quiz),
        Markup.All(quiz.Questions.Select(QuestionSheet.Of)));

    private static Element Key(Sheet quiz) =>
        SheetFrame.Of($"{QuizTitle}, answer key · {quiz.Title}", H2(QuizTitle + ": answer key"), KeyPage.Answers(quiz));
}
