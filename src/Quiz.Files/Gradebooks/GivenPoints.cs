using System.Globalization;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Decisions;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Exchange;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Files.Exchange;
using Quiz.Files.Storage;

namespace Quiz.Files.Gradebooks;

/// <summary>Points that a teacher gives for single answers, looked up in the gradebook.</summary>
/// <param name="Faults">What does not fit it, a sentence each; then nothing is to be done.</param>
public sealed record GivenPoints(Items<TeacherMark> Marks, Items<string> Faults)
{
    /// <exception cref="StorageException">There is no key yet.</exception>
    public static GivenPoints Of(Gradebook book, IEnumerable<PointsRow> rows)
    {
        InForce inForce = book.InForce();
        KeyFile key = book.Key(inForce) ?? throw new StorageException(Regrading.NoKey);
        var reading = new Reader(key.Bank, book.Attempts(inForce, key), book.Answers());
        foreach (PointsRow row in rows) reading.Take(row);
        return new GivenPoints(reading.Marks.ToItems(), reading.Faults.ToItems());
    }

    /// <summary>Finds, row by row, which answer is meant, and whether it can have such points.</summary>
    private sealed class Reader(Bank bank, CollectedClass collected, Dictionary<string, Items<MarkedAnswer>> answers)
    {
        private readonly Dictionary<(string Attempt, string Question), string> _places = [];
        private readonly Dictionary<string, StudentAttempts> _students =
            collected.Students.ToDictionary(s => StudentId.Fold(s.Student.Id), StringComparer.Ordinal);

        public List<TeacherMark> Marks { get; } = [];

        public List<string> Faults { get; } = [];

        public void Take(PointsRow row)
        {
            if (row.Trouble is { } trouble) Fault(row, trouble);
            else if (_students.GetValueOrDefault(StudentId.Fold(row.Student)) is not { Counted: >= 0 } student)
                Fault(row, $"Nothing came back from a student {Quoted.Of(row.Student)}.");
            else if (bank.Question(row.Question) is null && !Question.IsDerivedId(row.Question))
                Fault(row, UnknownQuestion.Sentence(bank, row.Question));
            else if (Answer(student, row.Question) is not { } answer)
                Fault(row, $"{student.Student.Id} was not asked the question \"{row.Question}\".");
            else if (answer.Max <= 0)
                Fault(row, $"The question \"{row.Question}\" is dropped, so that it has no points.");
            else if (Number(row.Points) is not { } points)
                Fault(row, $"{Quoted.Of(row.Points)} is no number of points.");
            else if (points < 0 || points > answer.Max)
                Fault(
                    row,
                    $"{Quoted.Of(row.Points)} is not from 0 to {PlainNumber.Of(answer.Max)}, which the question \"{row.Question}\" is worth.");
            else
                Add(row, new TeacherMark(
                    student.Attempts[student.Counted].Key, student.Student.Id, row.Question, points, row.Reason));
        }

        private void Add(PointsRow row, TeacherMark mark)
        {
            if (_places.TryAdd((mark.Attempt, mark.Question), row.Where)) Marks.Add(mark);
            else
                Fault(
                    row,
                    $"{mark.Student}'s answer to \"{mark.Question}\" has points already, by {_places[(mark.Attempt, mark.Question)]}.");
        }

        private MarkedAnswer? Answer(StudentAttempts student, string question) => student.CountedFile is { } file
            ? answers.GetValueOrDefault(file.Hash).FirstOrDefault(a => a.Question == question)
            : null;

        private void Fault(PointsRow row, string sentence) => Faults.Add($"{row.Where}: {sentence}");

        /// <summary>Tables of many countries have a comma before the decimals.</summary>
        private static double? Number(string text) =>
            double.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture, out double points) ? points : null;
    }
}
