namespace Quiz.Files.Storage;

/// <summary>Writes a file so that it is there either in full or as it was before.</summary>
public static class SafeFile
{
    /// <summary>
    /// Writes beside the file and puts the result in its place. What is empty, or a pipe or a device, is written
    /// directly.
    /// </summary>
    /// <exception cref="IOException">The file cannot be written; it is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var named = new FileInfo(path);
        // it is a link
        string target = named.LinkTarget is null
            ? named.FullName
            : named.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        if (new FileInfo(target) is { Exists: true, Length: 0 })
        {
            using var direct = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            write(direct);
            return;
        }

        // a file lies in a folder
        string beside = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}");
        try
        {
            using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                write(file);
                file.Flush(flushToDisk: true);
            }

            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
