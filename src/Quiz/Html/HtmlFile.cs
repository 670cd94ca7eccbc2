using System.Text;
using Quiz.Core.Prose;

namespace Quiz.Html;

/// <summary>A page on the disk. It takes the place of an earlier page, and of no other file.</summary>
internal static class HtmlFile
{
    /// <returns>Whether it was written; where not, <see cref="Io.Error"/> says why.</returns>
    /// <exception cref="IOException">The disk does not let us.</exception>
    public static bool Write(Io io, string fullPath, HtmlPage page)
    {
        if (File.Exists(fullPath) && !IsOurs(fullPath))
        {
            io.Error.WriteLine($"quiz: {Visible.Of(fullPath)} was not written by quiz, so it is left as it is. Name another file with --out, or move it away.");
            return false;
        }

        using var file = new StreamWriter(fullPath, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        page.WriteTo(file);
        return true;
    }

    private static bool IsOurs(string path)
    {
        using var file = new StreamReader(Storage.EndingFile.Open(path));
        var start = new char[HtmlPage.Beginning.Length];
        return file.ReadBlock(start) == start.Length && HtmlPage.Beginning == new string(start);
    }
}
