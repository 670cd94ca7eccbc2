using System.Security.Cryptography;
using System.Text;
using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Prose;

namespace Quiz.Files.Storage;

/// <summary>A result on the disk, read.</summary>
/// <param name="Path">In full.</param>
public sealed record TakenFile(string Path, byte[] Bytes, Result Result)
{
    public const string Ending = ".result";

    /// <summary>A larger file is no result: an answer is a few hundred bytes.</summary>
    public const int Longest = 16 * 1024 * 1024;

    /// <exception cref="StorageException">The file cannot be read.</exception>
    /// <param name="shown">How messages name the file; the path itself if nothing is said.</param>
    public static TakenFile Read(string path, string? shown = null)
    {
        try
        {
            byte[] bytes = EndingFile.ReadStart(path, Longest + 1, FileShare.Read);
            if (bytes.Length > Longest) throw new StorageException($"\"{shown ?? path}\" is too large to be a result.");
            return new TakenFile(path, bytes, ResultReader.Read(bytes));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, e, shown);
        }
    }

    /// <summary>A student's attempts at a test, the last one last; of two copies of one attempt the longer.</summary>
    /// <param name="name">What their files begin with: <see cref="NameOf"/>.</param>
    /// <exception cref="StorageException">One of them cannot be read: it is open in another window, say.</exception>
    public static Items<TakenFile> Attempts(Items<string> folders, string name, Pack pack, string student) => folders
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(
            folder, name + "*" + Ending, new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive }))
        .Select(path => Read(path))
        .Where(t => t.Result.Head is { } head && head.Pack == pack.Id && StudentId.AreSame(head.Student, student))
        .GroupBy(t => t.Result.Head!.Id) // filtered on the line above
        .Select(g => g.MaxBy(t => t.Result.Lines.Count)!) // a group has one at least
        .OrderBy(t => t.Result.Head!.Attempt).ThenBy(t => t.Result.Lines[0].At) // as above
        .ToItems();

    /// <summary>
    /// What the files of a student's attempts at a test begin with. An id that is no name for a file is told apart by
    /// its hash.
    /// </summary>
    public static string NameOf(string test, string student)
    {
        string id = Folding.Fold(student).Replace(' ', '_'), safe =
            string.Concat(id.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' ? c : '_'));
        string mark = safe == id
            ? ""
            : "~" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(StudentId.Fold(student))))[..4];
        return $"{test}-{safe}{mark}-";
    }

    public static StorageException Unreadable(string path, Exception cause, string? shown = null) =>
        cause is IOException and not FileNotFoundException and not DirectoryNotFoundException && File.Exists(path)
            ? new StorageException(
                $"\"{shown ?? path}\" is open in another window: go on there, or close it first.", cause)
            : BankBytes.Unreadable(path, cause, shown);
}
