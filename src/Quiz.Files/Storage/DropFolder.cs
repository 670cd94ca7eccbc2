namespace Quiz.Files.Storage;

/// <summary>The folder where a class collects its results, which may be a stick or a share that is not there.</summary>
public static class DropFolder
{
    private const int Part = 64 * 1024;

    /// <summary>
    /// Copies a result. What lies there under its name and differs stays, and the copy gets a number.
    /// </summary>
    /// <returns>The copy, in full; or why there is none, and what to do.</returns>
    public static (string? Copy, string? Trouble) Copy(string path, string folder)
    {
        try
        {
            if (!Directory.Exists(folder)) return (null, Advice(folder, "there is no such folder", path));
            byte[] bytes = File.ReadAllBytes(path);
            string name = Path.GetFileNameWithoutExtension(path), copy = Path.Combine(folder, Path.GetFileName(path));
            for (int n = 2; File.Exists(copy); n++)
            {
                if (IsSame(copy, bytes)) return (copy, null);
                copy = Path.Combine(folder, FormattableString.Invariant($"{name}({n}){Path.GetExtension(path)}"));
            }

            // Whoever collects meanwhile sees all of it or nothing.
            string part = $"{copy}.part";
            using (var file = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None, Part))
            {
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }

            File.Move(part, copy);
            return (copy, null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, Advice(folder, e is UnauthorizedAccessException
                ? "you may not write there"
                : "the disk does not take it", path));
        }
    }

    private static bool IsSame(string path, byte[] bytes) =>
        new FileInfo(path).Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);

    private static string Advice(string folder, string why, string path) =>
        $"It could not be copied to \"{folder}\", because {why}. Nothing is lost: start the test again to try once more, or give \"{path}\" to your teacher yourself.";
}
