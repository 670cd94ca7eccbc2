using Quiz.Core.Banks;
using Quiz.Core.Classroom.Reports;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Classroom.Reports;

/// <summary>Classes written down by what each student answered.</summary>
internal static class TestClass
{
    /// <summary>Students S1, S2… with one test each, who answer the bank's questions in order.</summary>
    /// <param name="answers">By student and question; null is left blank.</param>
    public static ClassWork Of(Bank bank, params Answer?[][] answers) => new(
        bank,
        answers.Select((own, i) => Student($"S{i + 1}", Sheet(bank, own))).ToItems());

    public static StudentWork Student(string id, params AnswerSheet[] sheets) => new(id, $"Name of {id}", [.. sheets]);

    public static AnswerSheet Sheet(Bank bank, params Answer?[] answers) => new()
    {
        Responses = bank.All.Zip(answers, (q, a) => Response.Of(q, a, a is null ? null : Judgement.Of(q, a))).ToItems(),
    };

    public static Answer Choose(params string[] ids) => new ChoiceAnswer([.. ids]);

    public static Answer Type(params string[] texts) => new FillAnswer([.. texts]);

    public static Answer NotKnown { get; } = new DontKnow();
}
