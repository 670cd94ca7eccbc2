using System.Globalization;

namespace Quiz.Files.Storage;

/// <summary>The bank files that there are, in the places where banks are looked for.</summary>
/// <param name="Files">Each file and each bank once: the first place that has it wins.</param>
/// <param name="Troubles">A sentence for each file or folder that could not be looked at.</param>
public sealed record BankFiles(IReadOnlyList<BankFile> Files, IReadOnlyList<string> Troubles)
{
    /// <summary>The most files that are listed from one folder. Nobody looks through more.</summary>
    public const int MostPerFolder = 1000;

    /// <summary>
    /// The folders that banks are looked for in without being told. What was added goes before what came with the
    /// program.
    /// </summary>
    /// <param name="current">The current folder.</param>
    /// <param name="program">The folder that the program lies in, with the banks that came with it.</param>
    public static IReadOnlyList<string> UsualPlaces(string current, string program, DataFolder? data)
    {
        string own = Path.Combine(current, "quizzes"), shipped = Path.Combine(program, "quizzes");
        return data is null ? [own, shipped] : [own, data.Quizzes, shipped];
    }

    /// <summary>
    /// Lists what lies directly in the folders: files ending in .yaml or .yml, by name. Looks only at the top of each
    /// file.
    /// </summary>
    /// <param name="named">A folder that the learner named; it comes first, and if it is missing that is a
    /// trouble.</param>
    /// <param name="usual">Other folders, of which any may be missing.</param>
    public static BankFiles In(string? named, IEnumerable<string> usual)
    {
        var files = new List<BankFile>();
        var troubles = new List<string>();
        if (named is not null && !Directory.Exists(named)) troubles.Add($"There is no folder \"{named}\".");
        var seenFiles = new HashSet<string>(FileNames);
        var seenBanks = new HashSet<string>(StringComparer.Ordinal);
        IEnumerable<string> folders = named is null ? usual : usual.Prepend(named);
        foreach (string path in folders.SelectMany(folder => Paths(folder, troubles)))
        {
            if (Glance(path, seenFiles, troubles) is not { } file) continue;
            if (file.Id is null || seenBanks.Add(file.Id)) files.Add(file);
        }

        return new BankFiles(files, troubles);
    }

    private static StringComparer FileNames =>
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
            ? StringComparer.OrdinalIgnoreCase
            : StringComparer.Ordinal;

    private static List<string> Paths(string folder, List<string> troubles)
    {
        if (!Directory.Exists(folder)) return [];
        try
        {
            List<string> paths = [.. Directory.EnumerateFiles(Path.GetFullPath(folder))
                .Where(path => Path.GetExtension(path) is ".yaml" or ".yml")
                .Order(StringComparer.Ordinal)];
            if (paths.Count <= MostPerFolder) return paths;
            troubles.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"\"{folder}\" has {paths.Count} bank files, of which the first {MostPerFolder} are listed."));
            return paths[..MostPerFolder];
        }
        catch (UnauthorizedAccessException)
        {
            troubles.Add($"You may not look into the folder \"{folder}\".");
        }
        catch (IOException)
        {
            troubles.Add($"The folder \"{folder}\" cannot be read: the disk does not answer.");
        }

        return [];
    }

    /// <summary>
    /// The file, unless it was seen before or has no length: a pipe has none, and would keep us waiting for ever.
    /// </summary>
    private static BankFile? Glance(string path, HashSet<string> seen, List<string> troubles)
    {
        try
        {
            string target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
            if (!seen.Add(target) || new FileInfo(target) is { Exists: true, Length: 0 }) return null;
            var head = BankHead.Of(BankBytes.ReadStart(target, BankHead.Length).Span);
            return new BankFile(path, head.Id, head.Title);
        }
        catch (StorageException e)
        {
            troubles.Add(e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) // links in a circle
        {
            troubles.Add(BankBytes.Unreadable(path, e).Message);
        }

        return null;
    }
}
