using Quiz.Core;

namespace Quiz.Screens;

/// <summary>How far the typing in of a class' papers is.</summary>
/// <param name="Who">The student whose row fills up, or what to type to begin one.</param>
/// <param name="Cells">The row; empty while a student is asked for.</param>
/// <param name="At">The cell that comes next, 0-based.</param>
/// <param name="Keys">The keys of which one alone is an answer; empty where an answer may be longer.</param>
/// <param name="HowTo">How the next answer is typed.</param>
/// <param name="Done">The rows that are kept, the last one last.</param>
internal sealed record PaperTable(string Title, string Who, Items<PaperCell> Cells, int At, string Keys, Items<string> Done, string Said, string HowTo);

/// <summary>A question on a paper, and what was typed in for it.</summary>
/// <param name="Number">"A5", as on the paper.</param>
/// <param name="Typed">Empty if nothing was yet.</param>
internal sealed record PaperCell(string Number, string Prompt, string Typed);
