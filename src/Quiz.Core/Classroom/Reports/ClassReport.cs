using Quiz.Core.Classroom.Statistics;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Classroom.Reports;

/// <summary>What the work of a class says about the class, the questions and the article.</summary>
public sealed record ClassReport
{
    public required string BankId { get; init; }

    public required string Title { get; init; }

    /// <summary>Whether names, and groups so small that one could guess who is in them, have been left out.</summary>
    public bool IsShared { get; init; }

    /// <summary>
    /// Everybody, by name, those who are on no list last; with more than one attempt also more than once.
    /// </summary>
    public required Items<StudentReport> Students { get; init; }

    /// <summary>The totals of the counted attempts.</summary>
    public required Items<double> Totals { get; init; }

    /// <summary>By student and question; null where that must not be told.</summary>
    public required MarksTable? Marks { get; init; }

    public required TestAnalysis Analysis { get; init; }

    /// <summary>How many are in the top third, and in the bottom third.</summary>
    public required int Upper { get; init; }

    public required int Lower { get; init; }

    /// <summary>In the bank's order.</summary>
    public required Items<QuestionReport> Questions { get; init; }

    /// <summary>The questions that count for nobody, by id.</summary>
    public Items<string> Dropped { get; init; }

    /// <summary>
    /// What is to be said of questions of the test that nobody has any more; null where there are none.
    /// </summary>
    public string? Gone { get; init; }

    /// <summary>The largest first.</summary>
    public required Items<MistakeGroup> Mistakes { get; init; }

    /// <summary>The largest first.</summary>
    public required Items<ConfusionGroup> Confusions { get; init; }

    /// <summary>The passages of the article, in order.</summary>
    public required Items<PassageReport> Article { get; init; }

    /// <summary>
    /// How many of the answers given with each certainty were right; empty where it was not asked for, or must not be
    /// told.
    /// </summary>
    public Items<CertaintyTally> Certainty { get; init; }

    /// <summary>
    /// What answers and proofs show together, over all questions; empty where nothing was to be proved.
    /// </summary>
    public required Items<ProofCount> Proofs { get; init; }

    /// <summary>The counted attempts by their rows in the table of marks; empty where they must not be told.</summary>
    internal Items<CountedSheet> Sheets { get => IsShared ? [] : field; init; }

    internal ClassWork? Work { get; init; }

    /// <summary>How many attempts count.</summary>
    public int Counted => Analysis.Test.N;

    /// <param name="attempts">Which attempts count.</param>
    /// <param name="analyse">Begins to analyse the marks and gives what gets the result, for a caller that can do so
    /// beside the rest; null does it in turn.</param>
    /// <remarks>The time grows with the number of answers.</remarks>
    public static ClassReport Of(ClassWork work, CountedAttempts attempts = CountedAttempts.First,
        Func<MarksTable, Func<TestAnalysis>>? analyse = null) =>
        new ClassAnalysis(work, attempts, analyse ?? (table => () => TestAnalysis.Of(table))).Report();

    /// <summary>
    /// What a student gave to a question in a counted attempt; null where it was not asked, or must not be told.
    /// </summary>
    public Response? Given(StudentReport student, string question) =>
        student.Row is { } row
            && row < Sheets.Count ? Sheets[row].Sheet.Responses.FirstOrDefault(r => r.Question == question) : null;

    /// <summary>The rows of the question's answers that such a response falls into.</summary>
    public Items<AnswerRow> Rows(StudentReport student, Response given) =>
        student.Row is { } row && Work?.Bank.Question(given.Question) is { } question
            ? AnswerTable.Of(Work.Bank, Work.Rules, question, [new PlacedResponse(Sheets[row], given, false, false)])
                .Where(a => a.Count > 0).ToItems()
            : [];

    /// <summary>
    /// What students answered to an open question; nothing of other questions, and where it must not be told.
    /// </summary>
    public IEnumerable<(StudentReport Student, string Words)> OwnWords(string question)
    {
        if (Work?.Bank.Question(question) is not OpenQuestion) yield break;
        foreach (StudentReport student in Students)
        {
            if (Given(student, question)?.Answer is OpenAnswer answer) yield return (student, answer.Text);
        }
    }
}
