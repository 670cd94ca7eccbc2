using Quiz.Core.Learning;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Tests.Progress;

/// <summary>Answers that count, and a bank that they are given to.</summary>
internal static class Answers
{
    public static readonly DateOnly Day = new(2026, 3, 1);

    public static CountedAnswer Of(string question, Outcome outcome = Outcome.Right, int day = 0, string session = "s1",
        string bank = "lamp") => new()
        {
            Session = session,
            Number = 2,
            At = Build.Noon.AddDays(day),
            Bank = bank,
            Mode = Mode.Practice,
            Question = question,
            Type = "single-choice",
            Score = outcome == Outcome.Right ? 1 : 0,
            Points = 1,
            Outcome = outcome,
            Grade = outcome == Outcome.Right ? Grade.Good : Grade.Again,
            ContentHash = $"c-{question}",
            KeyHash = $"k-{question}",
        };

    public static LearningRecord Record(params CountedAnswer[] answers) => LearningRecord.Of(answers, [], []);
}
