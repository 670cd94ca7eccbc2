using Quiz.Core.Banks;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;

namespace Quiz.Core.Classroom;

/// <summary>A test as it is given to a class: everything that its takers need, and no key.</summary>
/// <param name="Id">The pack's own, 16 hexadecimal digits.</param>
/// <param name="Test">The article and the questions; its hash is that of the pack's file once that was read.</param>
/// <param name="Listed">The ids on the list of the class, hashed and in their own order; empty if there is no
/// list.</param>
public sealed record Pack(string Id, Bank Test, DateTimeOffset? Deadline, Items<string> Listed)
{
    private const int MostZeros = 8;

    /// <summary>Whether an id is on the list of the class, or there is no list.</summary>
    public bool Knows(string student) => Listed.IsEmpty || Listed.Contains(StudentId.InList(Id, student));

    /// <summary>
    /// The id on the list that differs from one that is not in nothing but zeros before a number, as spreadsheets lose
    /// them; null if there is none.
    /// </summary>
    public string? WithOtherZeros(string student)
    {
        string bare = StudentId.WithoutZeros(student);
        return Numbers(bare).SelectMany(at => Enumerable.Range(0, MostZeros + 1).Select(zeros =>
            bare.Insert(at, new string('0', zeros)))).FirstOrDefault(id => !Listed.IsEmpty && Knows(id));
    }

    public bool IsLate(DateTimeOffset at) => Deadline is { } deadline && at > deadline;

    /// <summary>The test of one student: all questions, in an order that follows from pack and student.</summary>
    public Plan PlanFor(string student)
    {
        long seed = StudentId.SeedIn(Id, student);
        return new Plan
        {
            Bank = Test.Id,
            BankHash = Test.ContentHash,
            Mode = Mode.Test,
            Book = Test.Book,
            AsksCertainty = Test.AsksCertainty,
            Seed = seed,
            Questions = Shuffle.Order(Test.Questions.Select(q => q.Id), seed, "order"),
        };
    }

    /// <summary>Where the numbers in an id begin.</summary>
    private static IEnumerable<int> Numbers(string id) => Enumerable.Range(0, id.Length)
        .Where(i => char.IsAsciiDigit(id[i]) && (i == 0 || !char.IsAsciiDigit(id[i - 1])));
}
