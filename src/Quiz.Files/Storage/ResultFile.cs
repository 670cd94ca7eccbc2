using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Sessions;

namespace Quiz.Files.Storage;

/// <summary>
/// A result that is being written: a step is on the disk before anything that follows from it is shown.
/// </summary>
/// <remarks>Where the disk fails, or a stick is pulled out, all of it goes on in the next folder that takes
/// it.</remarks>
public sealed class ResultFile : IDisposable
{
    private readonly Items<string> _folders;
    private readonly ResultHead _head;
    private readonly MemoryStream _whole = new();
    private FileStream? _file;
    private bool _isMade;
    private int _next = 1;
    private string _hash = "";

    private ResultFile(Items<string> folders, ResultHead head, string path) =>
        (_folders, _head, Path) = (folders, head, path);

    /// <summary>Opens files, so that tests see what reaches the disk.</summary>
    internal Func<string, FileStreamOptions, FileStream> Opening { get; init; } =
        (path, options) => new FileStream(path, options);

    /// <summary>The file, in full.</summary>
    public string Path { get; private set; }

    /// <summary>A new result. Nothing is made before its first line is written.</summary>
    /// <param name="folders">Where it may be kept, the best place first.</param>
    /// <param name="name">The file's name without its ending.</param>
    /// <param name="opening">How files are opened; null for the usual way.</param>
    public static ResultFile Begin(Items<string> folders, ResultHead head, string name,
        Func<string, FileStreamOptions, FileStream>? opening = null)
    {
        string path = System.IO.Path.Combine(folders[0], folders.Aggregate(name, Free) + TakenFile.Ending);
        return opening is null
            ? new ResultFile(folders, head, path)
            : new ResultFile(folders, head, path) { Opening = opening };
    }

    /// <summary>Goes on where a result ends; a line that was not written to its end is cut off.</summary>
    /// <exception cref="StorageException">It is open in another window, or cannot be written.</exception>
    public static ResultFile Continue(Items<string> folders, TakenFile taken, ResultHead head)
    {
        var file = new ResultFile(folders, head, taken.Path)
        {
            _next = taken.Result.Lines[^1].Number + 1, // there is a first line at least, since it has a head
            _hash = taken.Result.LastHash,
        };
        file._whole.Write(
            taken.Bytes.AsSpan(0, taken.Result.EndsTorn ? (int)taken.Result.SoundLength : taken.Bytes.Length));
        if (file._whole.Length > 0 && file._whole.GetBuffer()[file._whole.Length - 1] != '\n')
            file._whole.WriteByte((byte)'\n');
        try
        {
            file.Open(taken.Path, FileMode.Open);
            return file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw TakenFile.Unreadable(taken.Path, e);
        }
    }

    /// <summary>
    /// Writes a step; when this returns, it is on the disk. After an exception it can be tried again.
    /// </summary>
    /// <exception cref="StorageException">No folder takes it.</exception>
    /// <exception cref="BegunElsewhereException">Another window has begun it at the same moment.</exception>
    public void Append(SessionEvent happened, DateTimeOffset at)
    {
        byte[] line = ResultJson.Write(new ResultLine(_next, at, _hash, happened), _next == 1 ? _head : null);
        byte[] written = [.. line, (byte)'\n'];
        if (Write(written) is { } cause && !_folders.Any(folder => GoesOnIn(folder, written))) throw Trouble(cause);
        _whole.Write(written);
        (_next, _hash) = (_next + 1, Chain.Hash(line));
    }

    public void Dispose() => Close();

    /// <summary>What went wrong; null if nothing did.</summary>
    private Exception? Write(byte[] line)
    {
        try
        {
            if (_file is not null && !File.Exists(Path)) Close(); // removed: what is written to it now would vanish
            if (_file is null) Open(Path, _isMade ? FileMode.Open : FileMode.CreateNew);
            _file!.Write(line); // opened on the line above
            _file.Flush(flushToDisk: true);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Close();
            if (!_isMade && File.Exists(Path)) throw new BegunElsewhereException(e); // its name was free a moment ago
            return e;
        }
    }

    /// <summary>Writes all lines and one more into a new file.</summary>
    private bool GoesOnIn(string folder, byte[] line)
    {
        try
        {
            Directory.CreateDirectory(folder);
            string path = System.IO.Path.Combine(
                folder, Free(System.IO.Path.GetFileNameWithoutExtension(Path), folder) + TakenFile.Ending);
            Open(path, FileMode.CreateNew);
            _file!.Write(line); // as above
            _file.Flush(flushToDisk: true);
            Path = path;
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Close();
            return false;
        }
    }

    /// <summary>Opens the file for this window alone, with what was written so far and nothing more in it.</summary>
    private void Open(string path, FileMode mode)
    {
        _file = Opening(path, PrivateFile.Options(mode, FileAccess.ReadWrite, FileShare.None));
        _isMade = true;
        bool isShort = mode == FileMode.Open && _file.Length < _whole.Length - 1; // a last line may lack its end
        if (isShort) throw new IOException("The file is shorter than it was.");
        _file.SetLength(_whole.Length);
        _file.Position = mode == FileMode.Open ? Math.Max(0, _whole.Length - 1) : 0;
        _file.Write(_whole.GetBuffer(), (int)_file.Position, (int)(_whole.Length - _file.Position));
    }

    private void Close()
    {
        try
        {
            _file?.Dispose();
        }
        catch (IOException)
        {
            // what could not be written is tried again, elsewhere if need be
        }

        _file = null;
    }

    private StorageException Trouble(Exception cause) => new(
        $"Your answer cannot be written to \"{Path}\"{(_folders.Count > 1 ? $" nor in \"{_folders[^1]}\"" : "")}: free some space, put the stick back or make the folder writable, and try again.", cause);

    private static string Free(string name, string folder)
    {
        string free = name;
        for (int n = 2; File.Exists(System.IO.Path.Combine(folder, free + TakenFile.Ending)); n++)
            free = FormattableString.Invariant($"{name}({n})");
        return free;
    }
}
