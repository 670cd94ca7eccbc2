namespace Quiz.Tests.Architecture;

/// <summary>
/// Folders that know each other in a circle: none of them can be understood, or used, without the others.
/// </summary>
internal static class Circles
{
    /// <summary>Each circle in a few lines: its folders, and for each arrow in it two types that draw it.</summary>
    /// <param name="folder">The folder of a type.</param>
    public static IEnumerable<string> In(IEnumerable<Use> uses, Func<string, string> folder)
    {
        ILookup<(string From, string To), Use> arrows =
            uses.Where(u => folder(u.From) != folder(u.To)).ToLookup(u => (folder(u.From), folder(u.To)));
        ILookup<string, string> next = arrows.ToLookup(a => a.Key.From, a => a.Key.To);
        string[] folders =
            [.. arrows.SelectMany(a => new[] { a.Key.From, a.Key.To }).Distinct().Order(StringComparer.Ordinal)];
        Dictionary<string, HashSet<string>> reached = folders.ToDictionary(f => f, f => Reached(f, next));
        var told = new HashSet<string>();
        foreach (string first in folders.Where(f => reached[f].Contains(f) && !told.Contains(f)))
        {
            string[] circle =
                [.. folders.Where(f => f == first || (reached[first].Contains(f) && reached[f].Contains(first)))];
            told.UnionWith(circle);
            IEnumerable<string> inside = arrows.Where(a => circle.Contains(a.Key.From) && circle.Contains(a.Key.To))
                .Select(a => $"  {a.Key.From} > {a.Key.To}, as {a.First().From} uses {a.First().To}");
            yield return string.Join(
                '\n', inside.Order(StringComparer.Ordinal).Prepend("Circle of " + string.Join(", ", circle)));
        }
    }

    private static HashSet<string> Reached(string start, ILookup<string, string> next)
    {
        var reached = new HashSet<string>();
        var left = new Stack<string>(next[start]);
        while (left.TryPop(out string? folder))
        {
            if (!reached.Add(folder)) continue;
            foreach (string further in next[folder]) left.Push(further);
        }

        return reached;
    }
}
