using Quiz.Files.Storage;

namespace Quiz.Tests.Storage;

public sealed class SafeFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("quiz-safe-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_is_new_or_replaced()
    {
        SafeFile.Write(In("a"), stream => stream.Write("one"u8));
        SafeFile.Write(In("a"), stream => stream.Write("2"u8));
        Assert.Equal("2", File.ReadAllText(In("a")));
        Assert.Equal([In("a")], Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public void What_fails_halfway_leaves_the_file_as_it_was()
    {
        File.WriteAllText(In("a"), "old");
        Assert.Throws<IOException>(() => SafeFile.Write(In("a"), stream =>
        {
            stream.Write("new"u8);
            throw new IOException("full");
        }));
        Assert.Equal("old", File.ReadAllText(In("a")));
        Assert.Equal([In("a")], Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public void A_link_stays_one_and_its_target_is_written()
    {
        File.WriteAllText(In("target"), "old");
        File.CreateSymbolicLink(In("link"), In("target"));
        SafeFile.Write(In("link"), stream => stream.Write("new"u8));
        Assert.Equal("new", File.ReadAllText(In("target")));
        Assert.NotNull(File.ResolveLinkTarget(In("link"), returnFinalTarget: false));
    }

    [Fact]
    public void What_is_empty_is_written_in_its_place()
    {
        File.WriteAllText(In("a"), "");
        using FileStream held = File.Open(In("a"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        SafeFile.Write(In("a"), stream => stream.Write("new"u8));
        Assert.Equal(3, held.Length); // the same file
    }

    private string In(string name) => Path.Combine(_folder, name);
}
