using Quiz.Core.Prose;
using Quiz.Files.Storage;
using Quiz.Running;

namespace Quiz.Commands;

/// <summary>The path of a file that should hold a bank.</summary>
/// <param name="Path">The path, beginning as the user gave it.</param>
internal sealed record BankPath(string Path)
{
    /// <summary>
    /// The files that paths stand for: a file itself, a folder its *.yaml in the order of their names.
    /// </summary>
    /// <returns>The files, and whether every path led to some; where not, <see cref="Io.Error"/> says why.</returns>
    public static (List<BankPath> Files, bool IsComplete) Find(Io io, IEnumerable<string> paths)
    {
        var files = new List<BankPath>();
        bool isComplete = true;
        foreach (string path in paths)
        {
            string full = io.FullPath(path);
            if (!Directory.Exists(full))
            {
                files.Add(new BankPath(path));
                continue;
            }

            var found = Directory.EnumerateFiles(full, "*.yaml").Select(f => System.IO.Path.GetFileName(f))
                .Order(StringComparer.Ordinal).ToList();
            if (found.Count == 0) io.Error.WriteLine($"quiz: There is no bank (*.yaml) in {Visible.Of(path)}.");
            isComplete &= found.Count > 0;
            files.AddRange(found.Select(name => new BankPath(System.IO.Path.Combine(path, name))));
        }

        return (files.DistinctBy(f => io.FullPath(f.Path)).ToList(), isComplete);
    }

    /// <summary>The file's bytes; null, with a sentence on <see cref="Io.Error"/>, if it cannot be read.</summary>
    public ReadOnlyMemory<byte>? ReadBytes(Io io)
    {
        try
        {
            return BankBytes.Read(io.FullPath(Path), shown: Path);
        }
        catch (StorageException e)
        {
            io.Error.WriteLine("quiz: " + Visible.Of(e.Message));
            return null;
        }
    }
}
