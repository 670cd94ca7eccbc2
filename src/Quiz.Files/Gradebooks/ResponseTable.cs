using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Decisions;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Questions;
using Quiz.Files.Formats;
using Quiz.Files.Storage;

namespace Quiz.Files.Gradebooks;

/// <summary>
/// Lists what was answered to questions that a person reads, as a table in which the points are filled in.
/// </summary>
/// <remarks>By ids alone, and question by question, so that answers are compared with answers and nobody with their
/// name.</remarks>
public static class ResponseTable
{
    /// <returns>How many answers there are.</returns>
    /// <exception cref="StorageException">There is no key yet.</exception>
    public static int Write(Gradebook book, TableForm form, TextWriter output)
    {
        InForce inForce = book.InForce();
        KeyFile key = book.Key(inForce) ?? throw new StorageException(Regrading.NoKey);
        Dictionary<string, Items<MarkedAnswer>> answers = book.Answers();
        MarkingRules rules = inForce.RulesBy(key);
        StudentAttempts[] students = [.. book.Attempts(inForce, key).Students.Where(s => s.CountedFile is not null)];
        using var csv =
            new CsvTable(output, form, "student", "question", "prompt", "response", "model", "max", "points", "reason");
        int count = 0;
        foreach (OpenQuestion question in key.Bank.All.OfType<OpenQuestion>())
        {
            foreach (StudentAttempts student in students)
            {
                CollectedFile file = student.CountedFile!; // as just asked
                if (answers.GetValueOrDefault(file.Hash)
                    .FirstOrDefault(a => a.Question == question.Id) is not { Max: > 0 } answer)
                    continue;
                csv.Add(student.Student.Id).Add(question.Id).Add(question.InALine).Add(answer.Text).Add(question.Model)
                    .Add(answer.Max).Add(Points(answer)).Add(rules.MarkOf(file, question.Id)?.Reason);
                csv.EndRow();
                count++;
            }
        }

        return count;
    }

    /// <summary>What it has already; where nothing was written 0, since there is nothing to read.</summary>
    private static double? Points(MarkedAnswer answer) =>
        answer.Points ?? (answer.State == AnswerState.Unread ? null : 0);
}
