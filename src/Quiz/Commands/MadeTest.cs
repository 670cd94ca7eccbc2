using Quiz.Core.Classroom;
using Quiz.Files.Gradebooks;
using Quiz.Files.Storage;
using Quiz.Running;

namespace Quiz.Commands;

/// <summary>A test that a command line names and that is made already: by its key file, or by its gradebook.</summary>
internal static class MadeTest
{
    public static bool IsNamedBy(string path) =>
        IsBook(path) || path.EndsWith(PackFiles.KeyEnding, StringComparison.OrdinalIgnoreCase);

    /// <exception cref="StorageException">It cannot be read, or a gradebook has no key yet.</exception>
    public static KeyFile Read(Io io, string path)
    {
        if (!IsBook(path)) return PackFiles.ReadKey(io.FullPath(path), path);
        using Gradebook book = Gradebook.Open(io.FullPath(path), path);
        return GradebookUse.KeyOf(book);
    }

    /// <summary>The same with what was decided beside the key, where a gradebook is named.</summary>
    /// <exception cref="StorageException">As above.</exception>
    public static KeyFile ReadDecided(Io io, string path)
    {
        if (!IsBook(path)) return PackFiles.ReadKey(io.FullPath(path), path);
        using Gradebook book = Gradebook.Open(io.FullPath(path), path);
        KeyFile key = GradebookUse.KeyOf(book);
        return key with { Decisions = book.InForce().RulesBy(key).ToRelease() };
    }

    private static bool IsBook(string path) => path.EndsWith(GradebookFile.Ending, StringComparison.OrdinalIgnoreCase);
}
