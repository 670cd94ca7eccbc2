using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Tests.Classroom.Marking;

/// <summary>Answers to the exam as they are collected, and how they are marked.</summary>
internal static class Marked
{
    public static readonly MarkingRules Rules = new(Exam.Key());

    /// <summary>Answers typed in from paper, given here by the bank's ids.</summary>
    public static Collected Paper(params (string Question, Answer Answer)[] answers) => new(
        File(FileKind.Paper) with { Planned = Exam.Key().Map.Questions.Select(q => q.Id).ToItems() },
        answers.Select(a => Seal(new TakenAnswer(a.Question, a.Answer, null, null, 0, Build.Noon))).ToItems(),
        []);

    /// <summary>Answers from a result, by the pack's ids.</summary>
    public static Collected Sealed(params (string Question, Answer Answer)[] answers) => new(
        File(FileKind.Result) with { Planned = Exam.Key().Map.Questions.Select(q => q.Id).ToItems() },
        answers.Select(a => new TakenAnswer(IdOf(a.Question), a.Answer, null, null, 12, Build.Noon)).ToItems(),
        [new Disputed(IdOf("word"), "It can be both.")]);

    public static string IdOf(string question) => Exam.Key().Map.Questions.Single(q => q.Bank == question).Id;

    public static string PartOf(string question, string part) =>
        Exam.Key().Map.Questions.Single(q => q.Bank == question).Parts.Single(p => p.Bank == part).Id;

    public static MarkedAnswer Of(this MarkingRules rules, Collected collected, string question) =>
        rules.Mark(collected).Single(a => a.Question == question);

    /// <summary>What the exam does not have stays as it is.</summary>
    private static TakenAnswer Seal(TakenAnswer taken) =>
        taken.Answer is ChoiceAnswer choice
            && choice.Options.Any(o => !Exam.Key().Map.FindBank(taken.Question)!.Parts.Any(p => p.Bank == o))
            ? taken with { Question = IdOf(taken.Question) }
            : Exam.Key().Seal(taken);

    private static CollectedFile File(FileKind kind) => new() { Hash = "h", Kind = kind };
}
