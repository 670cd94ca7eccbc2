using Quiz.Core;
using Quiz.Core.Classroom.Statistics;

namespace Quiz.Files.Reports.Marks;

/// <summary>What is reported of a table of marks.</summary>
/// <param name="Name">What the table is called.</param>
/// <param name="Blanks">By question: how many left it unanswered; empty where that is not known.</param>
public sealed record MarksReport(string Name, MarksTable Table, Items<int> Blanks)
{
    public TestAnalysis Analysis { get; } = TestAnalysis.Of(Table);

    public ScoreGroups Thirds { get; } = ScoreGroups.Of([.. Table.Learners.Select(l => l.Total)], ScoreGroups.Third);

    public Items<MarkCounts> Counts { get; } =
        MarkCounts.Of(Table, ScoreGroups.Of([.. Table.Learners.Select(l => l.Total)], ScoreGroups.Third));

    public Items<string> Cautions => Quiz.Core.Wording.Cautions.Of(Analysis);
}
