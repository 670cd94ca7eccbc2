namespace Quiz.Core.Classroom.Collecting;

/// <summary>Who may be meant by an id that is not on the list of the class.</summary>
/// <param name="others">In whose names the same attempts came back, too.</param>
/// <param name="missing">From whom nothing came back.</param>
internal sealed class Namesakes(Roster roster, IEnumerable<Student> others, Items<Student> missing)
{
    /// <summary>Other students in whose names it came back, each once.</summary>
    public Items<Student> Others { get; } = others.DistinctBy(s => StudentId.Fold(s.Id)).OrderBy(s => s.Id, StringComparer.Ordinal).ToItems();

    /// <summary>Whoever is on the list and in whose name it came back; else whose id is nearest to it among those from whom nothing came back.</summary>
    public Items<Student> Of(string id) => Others.Where(s => roster.Find(s.Id) is not null).ToItems() is { IsEmpty: false } listed ? listed : Roster.AllNearest(id, missing);

    public bool IsMissing(Student student) => missing.Contains(student);
}
