using Quiz.Core.Classroom.Reports;
using Quiz.Core.Questions;

namespace Quiz.Files.Reports.Class;

/// <summary>The words that stand for kinds of things in JSON and in tables for spreadsheets.</summary>
public static class Keys
{
    public static string Of(AnswerKind kind) => kind switch
    {
        AnswerKind.Given => "given",
        AnswerKind.DontKnow => "dont-know",
        AnswerKind.Blank => "blank",
    };

    public static string? Of(MisledBy misled) => misled switch
    {
        MisledBy.Misreads => "misreads",
        MisledBy.Elsewhere => "elsewhere",
        MisledBy.Unsupported => "unsupported",
        MisledBy.Nothing => null,
    };
}
