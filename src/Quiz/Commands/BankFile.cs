using Quiz.Core.Banks;
using Quiz.Core.Prose;

namespace Quiz.Commands;

/// <summary>A file that should hold a bank.</summary>
/// <param name="Path">Its path, beginning as the user gave it.</param>
internal sealed record BankFile(string Path)
{
    /// <summary>The files that paths stand for: a file itself, a folder its *.yaml in the order of their names.</summary>
    /// <returns>The files, and whether every path led to some; where not, <see cref="Io.Error"/> says why.</returns>
    public static (List<BankFile> Files, bool IsComplete) Find(Io io, IEnumerable<string> paths)
    {
        var files = new List<BankFile>();
        bool isComplete = true;
        foreach (string path in paths)
        {
            string full = io.FullPath(path);
            if (!Directory.Exists(full))
            {
                files.Add(new BankFile(path));
                continue;
            }

            var found = Directory.EnumerateFiles(full, "*.yaml").Select(f => System.IO.Path.GetFileName(f)).Order(StringComparer.Ordinal).ToList();
            if (found.Count == 0) io.Error.WriteLine($"quiz: There is no bank (*.yaml) in {Visible.Of(path)}.");
            isComplete &= found.Count > 0;
            files.AddRange(found.Select(name => new BankFile(System.IO.Path.Combine(path, name))));
        }

        return (files, isComplete);
    }

    /// <summary>The file's bytes, not many more than a bank may have; null, with a sentence on <see cref="Io.Error"/>, if it cannot be read.</summary>
    public byte[]? ReadBytes(Io io)
    {
        try
        {
            using FileStream file = File.OpenRead(io.FullPath(Path));
            using var bytes = new MemoryStream();
            byte[] buffer = new byte[81920];
            while (bytes.Length <= BankReader.MaxBytes && file.Read(buffer) is var count and > 0) bytes.Write(buffer, 0, count);
            return bytes.ToArray();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            io.Error.WriteLine($"quiz: There is no file {Visible.Of(Path)}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            io.Error.WriteLine($"quiz: {Visible.Of(Path)} cannot be read: {Visible.Of(e.Message)}");
        }

        return null;
    }
}
