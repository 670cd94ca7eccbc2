using Quiz.Html;

namespace Quiz.Reports;

/// <summary>The outputs of a report, of which one is asked for.</summary>
/// <param name="Text">Lines; with the test theory if so asked.</param>
/// <param name="Csv">A table; null leaves it to the report which one.</param>
/// <param name="Json">Everything.</param>
/// <param name="Page">A page; with the test theory if so asked.</param>
internal sealed record ReportWriters(Action<bool, TextWriter> Text, Action<ReportTable?, TextWriter> Csv, Action<TextWriter> Json, Func<bool, HtmlPage> Page);
