using System.Security.Cryptography;
using System.Text;
using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Decisions;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Questions;
using Quiz.Gradebooks;
using Quiz.Storage;

namespace Quiz.Papers;

/// <summary>Keeps answers from paper in a gradebook: typed in again, they are another copy of the same attempt, and the last one counts.</summary>
internal sealed class PaperBook(Gradebook book)
{
    /// <summary>What a student's paper has in the gradebook, by question; blanks are there as such, and empty if there is no paper yet.</summary>
    public IReadOnlyDictionary<string, Answer> Earlier(Student student)
    {
        Guid attempt = AttemptOf(student.Id);
        Collected? last = book.Given(f => f.IsPaper && f.Head?.Id == attempt).MaxBy(c => c.File.LastAt);
        return last is null ? new Dictionary<string, Answer>() : last.Answers.ToDictionary(a => a.Question, a => a.Answer);
    }

    /// <summary>Keeps a student's answers, and tells what they earn.</summary>
    /// <exception cref="StorageException">The disk does not take them.</exception>
    public Total Keep(PaperTest test, PaperRow row, DateTimeOffset now) => book.Change(() =>
    {
        InForce inForce = book.InForce();
        MarkingRules rules = inForce.RulesBy(book.Key(inForce) ?? throw new StorageException(Regrading.NoKey));
        Collected collected = CollectedOf(test, row, rules.Key.Pack, now);
        Items<MarkedAnswer> marked = rules.Mark(collected);
        using GradebookWriter writer = book.Writer();
        if (writer.Add(collected.File, GivenLines.Write(collected))) writer.Mark(collected.File.Hash, book.Generation(), marked);
        writer.Place(test.Names[row.Version].Length > 0 ? $"paper/{row.Student.Id}/version {test.Names[row.Version]}" : $"paper/{row.Student.Id}", collected.File.Hash);
        return Total.Of(marked);
    });

    private static Collected CollectedOf(PaperTest test, PaperRow row, string pack, DateTimeOffset now)
    {
        string[] questions = [.. test.Sheets[row.Version].Questions.Select(q => q.Question.Id)];
        Items<TakenAnswer> answers = row.Answers.Select((answer, i) => answer is null || PaperKeys.IsBlank(answer) ? null : new TakenAnswer(questions[i], answer, null, null, 0, now)).OfType<TakenAnswer>().ToItems();
        var file = new CollectedFile
        {
            Hash = "",
            Kind = FileKind.Paper,
            Head = new ResultHead(pack, row.Student.Id, 1, AttemptOf(row.Student.Id)),
            StartedAt = now,
            LastAt = now,
            HandedInAt = now,
            Planned = questions.ToItems(),
            Answered = answers.Count,
            Lines = answers.Count,
        };
        var collected = new Collected(file, answers, []);
        string content = $"{pack}\n{StudentId.Fold(row.Student.Id)}\n{string.Join(' ', questions)}\n{GradebookRows.Text(now)}\n{GivenLines.Write(collected)}";
        return collected with { File = file with { Hash = Chain.Hash(Encoding.UTF8.GetBytes(content)) } };
    }

    /// <summary>A student has one paper in a test.</summary>
    private static Guid AttemptOf(string student) => new(SHA256.HashData(Encoding.UTF8.GetBytes("paper\n" + StudentId.Fold(student))).AsSpan(0, 16));
}
