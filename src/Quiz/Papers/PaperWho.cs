using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Wording;

namespace Quiz.Papers;

/// <summary>Whose paper a line begins: an id or a name of the list, and the version behind it.</summary>
/// <param name="Version">0-based; −1 where none is named.</param>
/// <param name="Example">What may stand before a version.</param>
/// <param name="Trouble">Why it is nobody; empty if it is somebody.</param>
internal sealed record PaperWho(Student Student, int Version, string Example, string Trouble = "")
{
    /// <summary>What stands on the list as it is typed goes first: an id may end as a version is called.</summary>
    public static PaperWho Read(PaperTest test, string line)
    {
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string all = string.Join(' ', words);
        if (test.Roster.FirstOrDefault(s => IsWritten(s.Id, all)) is { } exact)
            return new PaperWho(exact, -1, exact.Id);
        string before = string.Join(' ', words[..^1]);
        int version = test.HasVersions && words.Length > 1 && !IsName(test, all) ? test.VersionOf(words[^1]) : -1;
        string id = version >= 0 ? before : all;
        if (ById(test, id) is { } listed) return new PaperWho(listed, version, listed.Id);
        Student[] named = [.. test.Roster.Where(s => IsNamed(s, id))];
        if (named.Length == 1) return new PaperWho(named[0], version, named[0].Id);
        var other = new Student(id, "");
        if (named.Length > 1)
            return new PaperWho(other, version, id,
                $"{id} is the name of {string.Join(" and ", named.Select(s => s.Id))}: type the id.");
        if (id.Length > StudentId.Longest)
            return new PaperWho(
                other, version, id, $"An id has at most {Phrases.Number(StudentId.Longest)} characters.");
        // behind an id of the list stands what is meant as a version
        return new PaperWho(other, version, ById(test, before)?.Id ?? id);
    }

    /// <summary>Whose name has all words of a line in it, and some more: a family name alone.</summary>
    public static Items<Student> NamedInPart(PaperTest test, string line) =>
        test.Roster.Where(s => s.Name.Length > 0 && Words(line).ToList() is { Count: > 0 } words
            && words.All(Words(s.Name).Contains)).ToItems();

    private static Student? ById(PaperTest test, string id) =>
        test.Roster.FirstOrDefault(s => StudentId.AreSame(s.Id, id));

    /// <summary>Whether somebody of the list has exactly this name.</summary>
    private static bool IsName(PaperTest test, string line) => test.Roster.Any(s => IsNamed(s, line));

    private static bool IsWritten(string id, string line) => string
        .Join(' ', id.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Equals(line, StringComparison.OrdinalIgnoreCase);

    /// <summary>Given name first or last.</summary>
    private static bool IsNamed(Student student, string line) =>
        student.Name.Length > 0 && Words(student.Name).SequenceEqual(Words(line));

    private static IEnumerable<string> Words(string name) =>
        name.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
            .Select(StudentId.Fold)
            .Order(StringComparer.Ordinal);
}
