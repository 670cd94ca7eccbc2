namespace Quiz.Core.Classroom.Collecting;

/// <summary>Who may be meant by an id that is not on the list of the class.</summary>
/// <param name="others">In whose names the same attempts came back, too.</param>
/// <param name="missing">From whom nothing came back.</param>
internal sealed class Namesakes(Roster roster, IEnumerable<Student> others, Items<Student> missing)
{
    /// <summary>Other students in whose names it came back, each once.</summary>
    public Items<Student> Others { get; } = others.DistinctBy(s => StudentId.Fold(s.Id))
        .OrderBy(s => s.Id, StringComparer.Ordinal).ToItems();

    /// <summary>
    /// Whoever is on the list and in whose name it came back; else whose id has more or fewer zeros, as spreadsheets
    /// leave them; else whose id is nearest to it among those from whom nothing came back.
    /// </summary>
    public Items<Student> Of(string id)
    {
        if (Others.Where(s => roster.Find(s.Id) is not null).ToItems() is { IsEmpty: false } listed) return listed;
        Items<Student> same = roster.WithOtherZeros(id);
        if (same.Where(IsMissing).ToItems() is { IsEmpty: false } absent) return absent;
        return same.IsEmpty ? Roster.AllNearest(id, missing) : same;
    }

    /// <summary>Those from whom nothing came back and whose ids are near to this one.</summary>
    public Items<Student> Near(string id) => Roster.AllNearest(id, missing);

    public bool IsMissing(Student student) => missing.Contains(student);
}
