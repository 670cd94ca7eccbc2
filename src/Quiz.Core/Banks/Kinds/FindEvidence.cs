using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Kinds;

/// <summary>Sentences to mark: those that the evidence touches.</summary>
internal static class FindEvidence
{
    private const string Key = "evidence";

    public static Kind Kind { get; } = new("find-evidence", Read);

    private static MarkQuestion Read(QuestionDraft frame)
    {
        MarkQuestion question = frame.Mark();
        bool isMissing = frame.Fields.Map.Find(Key) is null or ListNode { Items: [], IsCutOff: false };
        if (isMissing && !frame.Fields.Map.IsCutOff) frame.Report(Problem.NothingToFind(frame.Fields.SpanOf(Key)));
        if (question.AlternativeCount > MarkQuestion.MostAlternatives)
            frame.Report(Problem.TooManyAlternatives(frame.Fields.SpanOf(Key), MarkQuestion.MostAlternatives));
        return question;
    }
}
