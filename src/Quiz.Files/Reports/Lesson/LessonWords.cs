using Quiz.Core.Banks;
using Quiz.Core.Classroom.Reteaching;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;
using Quiz.Core.Wording;

namespace Quiz.Files.Reports.Lesson;

/// <summary>The sentences of a page for the next lesson. Of the article they say only what the bank says.</summary>
public static class LessonWords
{
    public const string NothingLost =
        "Nothing to teach again: nothing was lost, or fewer than three answered each question.";

    public const string NoneLeft = "There is no question on this that the test did not have.";

    /// <summary>"¶7.2".</summary>
    public static string Address(Bank bank, Place place) => bank.Passage(place.Passage).Label(place.Range);

    /// <summary>The sentence, or sentences, that some words stand in.</summary>
    public static string Sentence(Bank bank, Place place) =>
        string.Join(' ', SentenceList.Of(bank).Where(s => place.Sentences.Contains(s.Address)).Select(s => s.Quote));

    /// <summary>"17 of 28 answers to 2 questions were not right".</summary>
    public static string Lost(LostSpan span)
    {
        string answers = span.NotRight is { } lost
            ? $"{Words.Count(lost)} of {Words.Count(span.Answers, "answer")}"
            : $"How many of {Words.Count(span.Answers, "answer")} is not told; many";
        string to = span.Questions.Count == 1 ? "" : $" to {Words.Count(span.Questions.Count, "question")}";
        return $"{answers}{to} {(span.NotRight == 1 ? "was" : "were")} not right.";
    }

    /// <summary>"9 of 28 answered “The towers”." with the question where there are several.</summary>
    public static string Chief(LostSpan span, ChiefMistake chief)
    {
        string to = span.Questions.Count == 1 ? "" : $" to “{chief.Question.InALine}”";
        return $"{Words.Count(chief.Count)} of {Words.Count(chief.Asked)} answered “{Answer(chief)}”{to}.";
    }

    public static string Misled(Bank bank, ChiefMistake chief, Place place) => chief.Misled.Kind == MisledBy.Misreads
        ? $"It misreads {Address(bank, place)}: “{place.Quote}”."
        : $"See {Address(bank, place)}: “{place.Quote}”.";

    public static string Group(SpanGroup group) => group.Kind switch
    {
        SpanGroupKind.SameAnswer => $"answered “{group.Text}”",
        SpanGroupKind.OtherAnswer => "lost points otherwise: by another answer, a part of it, the proof",
        SpanGroupKind.NoAnswer => "did not know, or left it blank",
        SpanGroupKind.Right => "had it right, and can explain it",
    };

    /// <summary>What to do in five minutes.</summary>
    public static string Prompt(Bank bank, LostSpan span)
    {
        Question question = span.Chief?.Question ?? span.Questions[0];
        string asked = $"“{question.InALine.TrimEnd('.')}”", wrong = span.Chief is { } chief
            ? $"“{Answer(chief)}”"
            : "another answer";
        string here = span.Place is { } place
            ? Address(bank, place)
            : "", there = span.Prompt.Other is { } other ? Address(bank, other) : "";
        string both = there.Length == 0 ? here : $"{here} and {there}";
        string by = Speaker(bank, span.Prompt.By), takenFor = Speaker(bank, span.Prompt.TakenFor);
        return span.Prompt.Kind switch
        {
            PromptKind.ReadAloud =>
                $"Read {here} aloud. Which words in it decide {asked}? What would the sentence have to say for {wrong} to be right?",
            PromptKind.Compare =>
                $"Put {here} and {there} side by side and read both aloud. Which of them answers {asked}? What is the other one about?",
            PromptKind.WhoSays =>
                $"Read {both} aloud. What does {by} say, and what does {takenFor} say? Name the words that show whose it is.",
            PromptKind.WhoWants =>
                $"Read {both} aloud. What goes for {by}, and what goes for {takenFor}? Name the words that show it.",
            PromptKind.FindNone =>
                $"Look together for the sentence that decides {asked}. There is none. Which sentence comes nearest, and what does it leave open?",
            PromptKind.NotInText =>
                $"Look together for the sentence that says {wrong}. There is none. Then read {here} aloud: what does it say instead?",
            PromptKind.LookUp =>
                $"Look it up together: {asked}. Give the class a minute to find {here}, then read it aloud and underline the words that answer.",
        };
    }

    private static string Answer(ChiefMistake chief) =>
        chief.Part.Length == 0 ? chief.Text : $"{chief.Part} = {chief.Text}";

    private static string Speaker(Bank bank, string? id) =>
        bank.People.FirstOrDefault(p => p.Id == id)?.Name ?? bank.Sides.FirstOrDefault(s => s.Id == id)?.Name
            ?? "the writer";
}
