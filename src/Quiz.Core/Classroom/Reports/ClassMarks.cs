using Quiz.Core.Banks;
using Quiz.Core.Classroom.Statistics;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom.Reports;

/// <summary>The counted attempts of a class as a table of marks.</summary>
internal static class ClassMarks
{
    /// <summary>
    /// The questions that were asked and have marks, in the bank's order; of those that a person reads, the ones of
    /// which somebody has points. What was left blank earned 0; what was not asked, or is still to be read, has no
    /// mark.
    /// </summary>
    public static MarksTable Of(Bank bank, Items<CountedSheet> sheets)
    {
        Question[] questions = [.. Asked(bank, sheets).Where(q => q.IsScored
            || sheets.Any(s => s.Sheet.Responses.Any(r => r.Question == q.Id && r.Points is not null)))];
        var columns = Enumerable.Range(0, questions.Length).ToDictionary(i => questions[i].Id, StringComparer.Ordinal);
        return new MarksTable(
            questions.Select(q => new MarkedQuestion(q.Id, Worth(q, sheets), GuessScore.Of(q))).ToItems(),
            sheets.Select(s => new MarkedLearner(s.Student.Id, Row(s.Sheet))).ToItems());

        Items<double?> Row(AnswerSheet sheet)
        {
            double?[] marks = new double?[questions.Length];
            foreach (Response response in sheet.Responses)
            {
                if (columns.TryGetValue(response.Question, out int column)) marks[column] ??= response.Points;
            }

            return Items.Create(marks);
        }
    }

    /// <summary>All questions that somebody was asked, in the bank's order.</summary>
    public static IEnumerable<Question> Asked(Bank bank, Items<CountedSheet> sheets)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (CountedSheet sheet in sheets)
        {
            foreach (Response response in sheet.Sheet.Responses) ids.Add(response.Question);
        }

        return bank.All.Where(q => ids.Contains(q.Id));
    }

    /// <summary>What the question was worth when it was asked.</summary>
    private static double Worth(Question question, Items<CountedSheet> sheets) =>
        sheets.SelectMany(s => s.Sheet.Responses).FirstOrDefault(r => r.Question == question.Id)?.Max
            ?? question.Points;
}
