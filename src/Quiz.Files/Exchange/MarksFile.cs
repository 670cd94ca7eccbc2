using Quiz.Core;
using Quiz.Core.Classroom.Statistics;

namespace Quiz.Files.Exchange;

/// <summary>A file with a table of marks, as read.</summary>
/// <param name="Table">Null where a fault makes it useless.</param>
/// <param name="Blanks">By question: how many cells were left empty.</param>
/// <param name="Faults">What is wrong, with the line.</param>
/// <param name="Notes">What was decided in reading it that the reader of a report should know.</param>
public sealed record MarksFile(MarksTable? Table, Items<int> Blanks, Items<LineNote> Faults, Items<LineNote> Notes);

/// <summary>A sentence about a line of a file.</summary>
/// <param name="Line">From 1; null where it is about the whole file.</param>
public sealed record LineNote(long? Line, string Sentence);
