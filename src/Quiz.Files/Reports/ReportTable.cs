namespace Quiz.Reports;

/// <summary>Which table of a report a spreadsheet gets.</summary>
internal enum ReportTable
{
    Questions,
    Students,
    Answers,
    Test,
}
