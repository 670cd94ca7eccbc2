namespace Quiz.Files.Reports;

/// <summary>Which table of a report a spreadsheet gets.</summary>
public enum ReportTable
{
    Questions,
    Students,
    Answers,
    Test,
}
