using System.IO.Compression;
using Quiz.Files.Gradebooks;

namespace Quiz.Tests.Gradebooks;

public sealed class HandedInFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("quiz-in-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Files_in_folders_and_nested_archives_are_found_and_what_nobody_hands_in_is_passed_over()
    {
        foreach (string name in (string[])["a.result", "deep/er/b.result", ".hidden", "Thumbs.db", "towers.quizpack",
            "towers.quizkey", "x.quizbook", "__MACOSX/a.result"])
            Put(name, "x"u8.ToArray());
        byte[] inner = Zip(("c.result", "y"u8.ToArray()));
        Put("all.zip", Zip(("Ann Other_12/d.result", "z"u8.ToArray()), ("__MACOSX/._d", "z"u8.ToArray()),
            ("more/inner.ZIP", inner), ("win\\e.result", "w"u8.ToArray())));
        Assert.Equal(
            ["a.result", "all.zip/Ann Other_12/d.result", "all.zip/more/inner.ZIP/c.result", "all.zip/win/e.result",
                "deep/er/b.result"],
            Found().Select(f => f.Place).Order(StringComparer.Ordinal));
        Assert.All(Found(), f => Assert.Null(f.Trouble));
    }

    [Fact]
    public void A_damaged_archive_is_told_and_the_others_are_read()
    {
        Put("bad.zip", "no archive"u8.ToArray());
        Put("good.zip", Zip(("a.result", "x"u8.ToArray()), ("nested.zip", "no archive either"u8.ToArray())));
        Assert.Equal(
            [("bad.zip", true), ("good.zip/a.result", false), ("good.zip/nested.zip", true)],
            Found().Select(f => (f.Place, f.Trouble is not null)).Order());
    }

    [Fact]
    public void What_blows_up_when_it_is_unpacked_is_not_read_to_its_end()
    {
        Put("bomb.zip", Zip(("a.result", new byte[HandedIn.Longest + 1])));
        HandedIn bomb = Assert.Single(Found());
        Assert.Equal((null, HandedIn.TooLong), (bomb.Bytes, bomb.Trouble));
    }

    private HandedIn[] Found() =>
        [.. HandedInFiles.In(_folder).Select(f => f with { Place = f.Place[(_folder.Length + 1)..] })];

    private void Put(string name, byte[] bytes)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // it lies in the folder
        File.WriteAllBytes(path, bytes);
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in entries)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
