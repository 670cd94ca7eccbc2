namespace Quiz.Core.Classroom.Collecting;

/// <summary>One attempt of somebody at a test, with all files that came back of it.</summary>
/// <param name="Copies">Files that differ: of the same attempt there may be one from half-time, or one that was damaged
/// on its way.</param>
public sealed record TestAttempt(Items<CollectedFile> Copies)
{
    /// <summary>
    /// The copy that counts: handed in before not, unchanged before edited, more answers before fewer; on paper the one
    /// typed in last.
    /// </summary>
    /// <remarks>The last line of each comparison is the content itself, so that it never matters which copy came
    /// first.</remarks>
    public CollectedFile Best { get; } = Copies
        .OrderByDescending(c => c.IsPaper ? c.LastAt : null)
        .ThenByDescending(c => c.IsHandedIn)
        .ThenByDescending(c => c.Misfit is null)
        .ThenByDescending(c => c.Answered)
        .ThenBy(c => c.Damaged.Count)
        .ThenByDescending(c => c.Lines)
        .ThenBy(c => c.Hash, StringComparer.Ordinal)
        .First();

    /// <summary>
    /// On paper all that was typed in, one after another, each in the place of those before; else the copy that counts.
    /// </summary>
    public Items<CollectedFile> TypedInOrder =>
        Best.IsPaper ? Copies.OrderBy(c => c.LastAt).ThenByDescending(c => c == Best ? 0 : 1).ToItems() : [Best];

    /// <summary>
    /// What it is called where nothing may change its name: the attempt's own id, else the content of its file.
    /// </summary>
    public string Key => Best.Head?.Id.ToString("N") ?? Best.Hash;

    /// <summary>Whether a name that was given to it once, by whichever copy, is meant for it.</summary>
    public bool IsCalled(string key) => Copies.Any(c => c.Head?.Id.ToString("N") == key || c.Hash == key);

    /// <summary>
    /// Whether a teacher who writes this means it: its receipt, or the path of a file of it, or the end of one.
    /// </summary>
    public bool IsNamed(string name) => Copies.Any(c => (c.Receipt is { } receipt && Receipt.AreSame(receipt, name))
        || c.Places.Any(p => p == name || p.EndsWith("/" + name, StringComparison.Ordinal)));

    /// <summary>The attempts that files belong to, and files without one left out.</summary>
    /// <remarks>
    /// Two files are of one attempt if they have its id, or if their second lines follow from the same first line: that
    /// shows also where the first line is damaged, or somebody has written another name into it.
    /// </remarks>
    public static IEnumerable<TestAttempt> Of(IEnumerable<CollectedFile> files)
    {
        var groups = new Dictionary<string, List<CollectedFile>>(StringComparer.Ordinal);
        foreach (CollectedFile file in files.Where(f => f.Kind != FileKind.Other))
        {
            List<CollectedFile> group = [file];
            foreach (List<CollectedFile> other in Names(file).Select(groups.GetValueOrDefault)
                .OfType<List<CollectedFile>>().Distinct().ToList())
            {
                group.AddRange(other);
            }

            foreach (string name in group.SelectMany(Names)) groups[name] = group;
        }

        return groups.Values.Distinct()
            .Select(g => new TestAttempt(g.OrderBy(f => f.Hash, StringComparer.Ordinal).ToItems()));
    }

    private static IEnumerable<string> Names(CollectedFile file)
    {
        yield return file.Hash;
        if (file.Head is { } head) yield return "id " + head.Id.ToString("N");
        if (file.Link is { } link) yield return "link " + link;
    }
}
