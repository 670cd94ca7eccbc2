namespace Quiz.Core.Classroom.Collecting;

/// <summary>
/// What came back from a class: who has handed in what, which attempts count, and everything that a teacher should
/// know.
/// </summary>
/// <param name="Students">Everybody on the list of the class and everybody from whom something came back, by
/// id.</param>
/// <param name="Findings">Each fault once, in an order that depends on the files' contents and places alone.</param>
public sealed record CollectedClass(Items<StudentAttempts> Students, Items<Finding> Findings)
{
    private const int Many = 3;

    /// <summary>Attempts that nobody knows the student of.</summary>
    public Items<TestAttempt> Unowned { get; init; }

    /// <param name="files">In any order.</param>
    /// <param name="withFindings">Whether the faults are told, too; that takes most of the time.</param>
    public static CollectedClass Of(IEnumerable<CollectedFile> files, CollectTerms terms, bool withFindings = true)
    {
        CollectedFile[] all = [.. files];
        var roster = new Roster(terms.Roster);
        ILookup<bool, TestAttempt> attempts = TestAttempt.Of(all).ToLookup(a => IsOfTest(a, terms.Pack));
        HashSet<string> ofMany = FoldersOfMany(all);
        Owned[] owned = [.. attempts[true].Select(a => Owned.Of(a, roster, terms.Owners, ofMany.Contains))];
        // as just asked
        var students = owned.Where(o => o.Student is not null).GroupBy(o => StudentId.Fold(o.Student!.Id))
            .Select(g => StudentAttempts.Of(
                // as above, and a group has one at least
                g.Select(o => o.Student!).MinBy(s => s.Id, StringComparer.Ordinal)!,
                roster.IsEmpty || roster.Find(g.Key) is not null,
                g,
                terms))
            .Concat(roster.Students.ExceptBy(
                owned.Select(o => StudentId.Fold(o.Student?.Id ?? "")), s => StudentId.Fold(s.Id))
                .Select(s => new StudentAttempts(s, true, [], -1, null)))
            .OrderBy(s => StudentId.Fold(s.Student.Id), StringComparer.Ordinal).ToItems();
        // as just asked
        ILookup<string, Student> others = owned.Where(o => o.Student is not null)
            .SelectMany(o => o.Others.Select(other => (Id: StudentId.Fold(o.Student!.Id), other)))
            .ToLookup(o => o.Id, o => o.other);
        Items<Student> missing = Missing(students);
        HashSet<string> counting = students.Where(s => s.Counted >= 0)
            .Select(s => s.Attempts[s.Counted].Key)
            .ToHashSet(StringComparer.Ordinal);
        IEnumerable<Finding> findings = !withFindings ? [] :
        [
            .. students.SelectMany(s =>
                FindingsOf.Student(s, terms, new Namesakes(roster, others[StudentId.Fold(s.Student.Id)], missing))),
            .. owned.SelectMany(o => FindingsOf.Attempt(
                o,
                terms,
                o.Student is null || roster.IsEmpty || roster.Find(o.Student.Id) is not null,
                counting.Contains(o.Attempt.Key))),
            .. Twins.Of(attempts[true])
                .Select(group => FindingsOf.Twin(group.Select(a => owned.First(o => o.Attempt == a)).ToItems())),
            .. attempts[false].SelectMany(a => a.Copies).Select(FindingsOf.OtherTest),
            .. all.Where(f => f.Kind == FileKind.Other).SelectMany(FindingsOf.NoResult),
        ];
        return new CollectedClass(students, Ordered(findings))
        {
            Unowned = owned.Where(o => o.Student is null)
            .Select(o => o.Attempt)
            .OrderBy(a => a.Key, StringComparer.Ordinal)
            .ToItems()
        };
    }

    /// <summary>A student's attempts, by the id however it is typed; null if there is no such student.</summary>
    public StudentAttempts? Find(string student) =>
        Students.FirstOrDefault(s => StudentId.AreSame(s.Student.Id, student));

    /// <summary>An attempt of whomever, by its receipt or the path of its file; null if there is none.</summary>
    public TestAttempt? FindAttempt(string name) =>
        Students.SelectMany(s => s.Attempts).Concat(Unowned).FirstOrDefault(a => a.IsNamed(name));

    /// <summary>How many of what kind there are.</summary>
    public int Count(FindingKind kind) => Findings.Count(f => f.Kind == kind);

    /// <summary>
    /// From whom nothing came back, so that misspelt ids may be theirs. Nobody where most ids are not on the list: then
    /// it is another list.
    /// </summary>
    private static Items<Student> Missing(Items<StudentAttempts> students) =>
        students.Count(s => !s.IsListed) > students.Count(s => s.IsListed && s.Counted >= 0) + Many
            ? []
            : students.Where(s => s.Counted < 0).Select(s => s.Student).ToItems();

    /// <summary>
    /// A result whose first line is damaged does not say of which test it is; it lay among those of this one.
    /// </summary>
    private static bool IsOfTest(TestAttempt attempt, string? pack) =>
        pack is null || attempt.Copies.Any(c => c.Head is null || c.Head.Pack == pack);

    /// <summary>
    /// Folders in which results of several students lie. A platform for learning makes a folder for each; one that two
    /// share is looked into.
    /// </summary>
    private static HashSet<string> FoldersOfMany(IEnumerable<CollectedFile> files) => files
        .Where(f => f.Head is not null)
        .SelectMany(f => f.Places.SelectMany(Roster.Folders)
            .Select(folder => (Folder: folder, Student: StudentId.Fold(f.Head!.Student)))) // as just asked
        .Distinct().GroupBy(f => f.Folder, StringComparer.Ordinal)
        .Where(g => g.Count() >= Many).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);

    private static Items<Finding> Ordered(IEnumerable<Finding> findings) => findings
        .OrderBy(f => f.Kind)
        .ThenBy(f => StudentId.Fold(f.Student ?? "\uFFFF"), StringComparer.Ordinal)
        .ThenBy(f => f.File, StringComparer.Ordinal)
        .ThenBy(f => f.Sentence, StringComparer.Ordinal)
        .ThenBy(f => f.Asks is OwnerAsked { Attempts: [var first, ..] }
            ? first.Receipt
            : null, StringComparer.Ordinal) // other contents that lay in the same place once
        .ToItems();
}

/// <summary>An attempt and whose it is.</summary>
/// <param name="Student">Null if nobody can tell.</param>
/// <param name="Others">Other students in whose name it came back, too; empty if there are none.</param>
/// <param name="IsByName">Whether only the name of the file or its folder says whose it is.</param>
internal sealed record Owned(TestAttempt Attempt, Student? Student, Items<Student> Others, bool IsByName)
{
    /// <summary>Whether the teacher has said whose it is.</summary>
    public bool IsDecided { get; init; }

    /// <summary>Whether it lies in the folder of somebody else than it says, and not in that one's as well.</summary>
    public bool IsForeign { get; init; }

    /// <summary>The teacher's word goes first, then what the file says, then what its place says.</summary>
    /// <param name="isOfMany">Whether a folder is of many students.</param>
    public static Owned Of(
        TestAttempt attempt, Roster roster, IReadOnlyDictionary<string, string> owners, Func<string, bool> isOfMany)
    {
        // an attempt may have had another key once
        string? decided = owners.Where(o => attempt.IsCalled(o.Key)).Select(o => o.Value).LastOrDefault();
        if (decided is not null) return new Owned(attempt, Known(decided, roster), [], false) { IsDecided = true };
        Student[] typed = [.. attempt.Copies.OrderByDescending(c => c == attempt.Best)
            .Select(c => c.Head?.Student)
            .OfType<string>()
            .Select(id => Known(id, roster))];
        Student[] bearers = [.. attempt.Copies.SelectMany(c => c.Places)
            .Select(p => roster.Bearer(p, withFile: typed.Length == 0, isOfMany))
            .OfType<Student>()];
        Student[] named = [.. typed.Concat(bearers).DistinctBy(s => StudentId.Fold(s.Id))];
        return named.Length == 0
            ? new Owned(attempt, null, [], false)
            : new Owned(attempt, named[0], named[1..].OrderBy(s => s.Id, StringComparer.Ordinal).ToItems(),
                typed.Length == 0)
            {
                IsForeign = typed.Length > 0 && bearers.Length > 0
                    && !bearers.Any(b => StudentId.AreSame(b.Id, named[0].Id)),
            };
    }

    private static Student Known(string id, Roster roster) => roster.Find(id) ?? new Student(id.Trim(), "");
}
