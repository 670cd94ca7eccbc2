using Quiz.Files.Storage;

namespace Quiz.Files.Gradebooks;

/// <summary>
/// Goes through a folder and all that are in it, into each of them once: links may lead around in circles.
/// </summary>
/// <param name="isPassed">Whether what has this name is left out.</param>
public sealed class FolderWalk(Func<string, bool> isPassed)
{
    private readonly HashSet<string> _entered = new(StringComparer.Ordinal);

    /// <summary>
    /// The files, folder by folder; a folder that cannot be looked into stands among them with its trouble.
    /// </summary>
    public IEnumerable<HandedIn> Files(string folder)
    {
        var waiting = new Stack<string>([folder]);
        while (waiting.TryPop(out string? next))
        {
            (string[] folders, string[] files, HandedIn? trouble) = Look(next);
            if (trouble is not null) yield return trouble;
            foreach (string file in files) yield return new HandedIn(file);
            foreach (string inner in folders.Reverse()) waiting.Push(inner);
        }
    }

    private (string[] Folders, string[] Files, HandedIn? Trouble) Look(string folder)
    {
        try
        {
            if (!_entered.Add(Real(folder))) return ([], [], null);
            var entries = Directory.EnumerateFileSystemEntries(
                folder, "*", new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false })
                .Where(path => !isPassed(Path.GetFileName(path))).Order(StringComparer.Ordinal)
                .ToLookup(Directory.Exists);
            return ([.. entries[true]], [.. entries[false]], null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            string why = e is UnauthorizedAccessException
                ? $"You may not look into the folder \"{folder}\"."
                : BankBytes.Unreadable(folder, e).Message;
            return ([], [], new HandedIn(folder) { Unread = why });
        }
    }

    /// <summary>The path without the links in it, so that a folder that two of them lead to is one.</summary>
    private static string Real(string folder)
    {
        string real = Path.GetPathRoot(folder) ?? "";
        foreach (string part in folder[real.Length..].Split(
            Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var inner = new DirectoryInfo(Path.Combine(real, part));
            real = inner.LinkTarget is null
                ? inner.FullName
                : inner.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? inner.FullName;
        }

        return real;
    }
}
