using System.Text;
using Quiz.Files.Storage;

namespace Quiz.Files.Html.TestPages;

/// <summary>A test's page on the disk, beside its pack. It takes no other file's place.</summary>
public static class TestPageFile
{
    /// <summary>The path that a test's page will have.</summary>
    /// <exception cref="StorageException">There is a file of that name.</exception>
    public static string FreeIn(string folder, string bank)
    {
        string path = Path.Combine(folder, bank + TestPage.Ending);
        return File.Exists(path)
            ? throw new StorageException(
                $"There is \"{path}\" already. A page belongs to one pack: move it away, or name another folder with --out.")
            : path;
    }

    /// <param name="packFile">The pack that it is a page of.</param>
    /// <exception cref="StorageException">It cannot be written.</exception>
    public static void Write(string path, string packFile)
    {
        try
        {
            var page = new TestPage(PackFiles.ReadPack(packFile, packFile), File.ReadAllBytes(packFile));
            using var file = new StreamWriter(
                new FileStream(path, FileMode.CreateNew), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            page.WriteTo(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StorageException(
                $"\"{path}\" cannot be written: free some space, or name another folder with --out.", e);
        }
    }
}
