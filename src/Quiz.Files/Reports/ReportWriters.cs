using Quiz.Files.Formats;
using Quiz.Files.Html;

namespace Quiz.Files.Reports;

/// <summary>The outputs of a report, of which one is asked for.</summary>
/// <param name="Text">Lines; with the test theory if so asked.</param>
/// <param name="Csv">A table, for who opens it; null leaves it to the report which one.</param>
/// <param name="Json">Everything.</param>
/// <param name="Page">A page; with the test theory if so asked.</param>
/// <param name="Screen">Shows it in the terminal, to look through; null where there is nothing more to see than the
/// lines.</param>
public sealed record ReportWriters(
    Action<bool, TextWriter> Text, Action<ReportTable?, TableForm, TextWriter> Csv, Action<TextWriter> Json,
    Func<bool, HtmlPage> Page, Func<int>? Screen = null);
