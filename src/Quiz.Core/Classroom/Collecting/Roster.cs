namespace Quiz.Core.Classroom.Collecting;

/// <summary>The list of a class, ready to be looked people up in.</summary>
public sealed class Roster
{
    private const int MostWords = 8;

    private static readonly char[] Separators = ['_', '.', '(', ')', ';', '#'];

    private readonly Dictionary<string, Student> _byId = new(StringComparer.Ordinal);

    /// <summary>By id and by name, given name first or last; null where a name is somebody else's, too.</summary>
    private readonly Dictionary<string, Student?> _byName = new(StringComparer.Ordinal);

    private readonly ILookup<string, Student> _byNumber;

    public Roster(Items<Student> students)
    {
        foreach (Student student in students) _byId.TryAdd(StudentId.Fold(student.Id), student);
        foreach (Student student in _byId.Values)
        {
            foreach (string name in Names(student))
                _byName[name] = _byName.TryGetValue(name, out Student? other) && other != student ? null : student;
        }

        Students = _byId.Values.ToItems();
        _byNumber = Students.ToLookup(s => StudentId.WithoutZeros(s.Id), StringComparer.Ordinal);
    }

    /// <summary>Everybody once.</summary>
    public Items<Student> Students { get; }

    public bool IsEmpty => _byId.Count == 0;

    public Student? Find(string id) => _byId.GetValueOrDefault(StudentId.Fold(id));

    /// <summary>Those whose ids differ from this one in nothing but zeros before numbers.</summary>
    public Items<Student> WithOtherZeros(string id) => _byNumber[StudentId.WithoutZeros(id)].ToItems();

    /// <summary>
    /// Whose folder or file a path names, as platforms for learning put students' names there ("Anna Moser_4711_file");
    /// null if it names nobody, or more than one.
    /// </summary>
    /// <param name="place">A path with slashes.</param>
    /// <param name="withFile">Whether the file's own name is looked at as well.</param>
    /// <param name="isOfMany">Whether a folder, named by its path, is of many students, so that its name means none of
    /// them.</param>
    public Student? Bearer(string place, bool withFile, Func<string, bool> isOfMany)
    {
        if (IsEmpty) return null;
        var names = Folders(place).Where(folder => !isOfMany(folder))
            .Select(folder => folder[(folder.LastIndexOf('/') + 1)..]);
        if (withFile) names = names.Append(place[(place.LastIndexOf('/') + 1)..]);
        return names.SelectMany(InName).Distinct().ToArray() is [var only] ? only : null;
    }

    /// <summary>The paths of all folders that a path leads through.</summary>
    public static IEnumerable<string> Folders(string place)
    {
        for (int slash =
            place.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = place.IndexOf('/', slash + 1))
        {
            if (slash > 0) yield return place[..slash];
        }
    }

    /// <summary>The student among some whose id is nearest to a misspelt one; null if none is near.</summary>
    public static Student? Nearest(string id, IEnumerable<Student> among) =>
        AllNearest(id, among) is [var first, ..] ? first : null;

    /// <summary>
    /// The students among some whose ids are nearest to a misspelt one, where several are equally near all of them.
    /// </summary>
    public static Items<Student> AllNearest(string id, IEnumerable<Student> among)
    {
        var folded = among.ToDictionary(s => StudentId.Fold(s.Id), StringComparer.Ordinal);
        return Quiz.Core.Banks.Yaml.Nearest.All(StudentId.Fold(id), folded.Keys)
            .Select(meant => folded[meant])
            .ToItems();
    }

    private IEnumerable<Student> InName(string name) => name.Split(Separators)
        .SelectMany(part => part.Split(',').SelectMany(Runs).Prepend(part.Replace(",", "", StringComparison.Ordinal)))
        .Select(part => _byName.GetValueOrDefault(StudentId.Fold(part))).OfType<Student>();

    /// <summary>
    /// The words between hyphens, alone and with their neighbours: an id may have hyphens, too ("lamp-S-017-1").
    /// </summary>
    private static IEnumerable<string> Runs(string part)
    {
        string[] words = part.Split('-');
        if (words.Length > MostWords) return [part];
        return Enumerable.Range(0, words.Length).SelectMany(first => Enumerable.Range(1, words.Length - first)
            .Select(count => string.Join('-', words[first..(first + count)])));
    }

    private static IEnumerable<string> Names(Student student)
    {
        yield return StudentId.Fold(student.Id);
        string[] words =
            student.Name.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0) yield break;
        yield return StudentId.Fold(string.Concat(words));
        yield return StudentId.Fold(string.Concat(words[1..].Append(words[0])));
        yield return StudentId.Fold(string.Concat(words[..^1].Prepend(words[^1])));
    }
}
