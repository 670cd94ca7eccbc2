using System.Text;
using Quiz.Core.Prose;
using Quiz.Files.Storage;

namespace Quiz.Files.Html;

/// <summary>A page on the disk. It takes the place of an earlier page, and of no other file.</summary>
public static class HtmlFile
{
    /// <exception cref="StorageException">There is a file that is no page of ours.</exception>
    /// <exception cref="IOException">The disk does not let us.</exception>
    public static void Write(string fullPath, HtmlPage page)
    {
        if (File.Exists(fullPath) && !IsOurs(fullPath))
            throw new StorageException(
                $"{Visible.Of(fullPath)} was not written by quiz, so it is left as it is. Name another file with --out, or move it away.");

        using var file =
            new StreamWriter(fullPath, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        page.WriteTo(file);
    }

    private static bool IsOurs(string path)
    {
        using var file = new StreamReader(EndingFile.Open(path));
        var start = new char[HtmlPage.Beginning.Length];
        return file.ReadBlock(start) == start.Length && HtmlPage.Beginning == new string(start);
    }
}
