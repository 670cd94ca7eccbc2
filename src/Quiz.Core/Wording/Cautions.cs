using Quiz.Core.Classroom.Reports;
using Quiz.Core.Classroom.Statistics;

namespace Quiz.Core.Wording;

/// <summary>What is to be kept in mind before the figures of a report are believed.</summary>
public static class Cautions
{
    public static Items<string> Of(ClassReport report) =>
        report.Gone is { } gone ? [gone, .. Of(report.Analysis)] : Of(report.Analysis);

    public static Items<string> Of(TestAnalysis analysis)
    {
        var said = new List<string>();
        int n = analysis.Test.N;
        if (n < TestAnalysis.Unreliable)
            said.Add(
                $"{Words.Count(n, "learner")}: too few for figures about a question. One answer more or less changes them all; below {Words.Count(TestAnalysis.Unreliable)} they are unreliable.");
        else if (n < TestAnalysis.Rough)
            said.Add(
                $"{Words.Count(n, "learner")}: below {Words.Count(TestAnalysis.Rough)} the figures of test theory are rough.");
        if (!analysis.Test.IsComplete)
            said.Add("Not everybody was asked the same questions: totals are not comparable, and the consistency of "
                + "the test is not defined.");
        string against = string.Join(", ", analysis.Questions.Where(q => q.DiscriminationIndex < 0).Select(q => q.Id));
        if (n >= TestAnalysis.Unreliable && against.Length > 0)
            said.Add(
                $"{against}: those who do better in the rest of the test do worse here. Is the key right, and is the question understood?");
        return said.ToItems();
    }

    /// <summary>The same, each short enough for a line of a small terminal.</summary>
    public static Items<string> InShort(TestAnalysis analysis)
    {
        var said = new List<string>();
        int n = analysis.Test.N;
        if (n < TestAnalysis.Unreliable)
            said.Add($"{Words.Count(n, "learner")}: too few for figures about a question.");
        else if (n < TestAnalysis.Rough)
            said.Add($"{Words.Count(n, "learner")}: the figures of test theory are rough.");
        if (!analysis.Test.IsComplete) said.Add("Not all had the same questions: totals are not comparable.");
        int against = analysis.Questions.Count(q => q.DiscriminationIndex < 0);
        if (n >= TestAnalysis.Unreliable && against > 0)
            said.Add($"{Words.Count(against, "question")} to check: those who do better in the rest do worse there.");
        return said.ToItems();
    }
}
