using Quiz.Core.Classroom;
using Quiz.Files.Gradebooks;
using Quiz.Files.Storage;
using Quiz.Running;

namespace Quiz.Commands;

/// <summary>What commands on a gradebook have in common.</summary>
internal static class GradebookUse
{
    /// <summary>
    /// Does something with a gradebook that is there; what does not go becomes a sentence and an exit code.
    /// </summary>
    public static int Run(Io io, string path, Action<Gradebook> use) =>
        Run(io, () => Gradebook.Open(io.FullPath(path), path), use);

    /// <summary>Does something with a gradebook, however it is opened.</summary>
    public static int Run(Io io, Func<Gradebook> open, Action<Gradebook> use)
    {
        using Gradebook book = open();
        RulesUpdate.Run(book, io.Time.GetLocalNow(), io.Error);
        use(book);
        return ExitCode.Done;
    }

    /// <exception cref="StorageException">There is none yet.</exception>
    public static KeyFile KeyOf(Gradebook book) =>
        book.Key(book.InForce()) ?? throw new StorageException(Regrading.NoKey);
}
