using System.Globalization;

namespace Quiz.Core.Classroom;

/// <summary>
/// What people are told of questions that an earlier version made from the tables, and that nobody can make any more.
/// </summary>
public static class GoneQuestions
{
    /// <summary>To a teacher.</summary>
    /// <param name="questions">How many of a test are gone.</param>
    /// <param name="unmarked">How many answers to them came in when they were gone already.</param>
    public static string Told(int questions, int unmarked)
    {
        string told =
            $"{Count(questions, "question")} of this test {(questions == 1 ? "was" : "were")} made from the bank's tables by an earlier version of Quiz; this one no longer has {(questions == 1 ? "it" : "them")}. Marks given before stay, in the totals alone.";
        return unmarked == 0
            ? told
            : $"{told} {Count(unmarked, "answer")} came in too late to be marked: kept, and neither right nor wrong.";
    }

    /// <summary>To a learner who takes up a sitting.</summary>
    public static string LeftOut(int questions) => questions == 1
        ? "One question was made by an earlier version of Quiz and is gone; it is left out."
        : $"{Count(questions, "question")} were made by an earlier version of Quiz and are gone; they are left out.";

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
