using Quiz.Core.Classroom;
using Quiz.Core.Sessions;
using Quiz.Files.Storage;
using Quiz.Tests.Classroom;

namespace Quiz.Tests.Storage;

public sealed class ResultFileTests : ClassroomFixture
{
    private static readonly ResultHead Head = new("p", "S017", 1, Guid.Empty);

    [Fact]
    public void A_step_is_on_the_disk_when_it_is_written()
    {
        using ResultFile file = Begun();
        file.Append(new Went(Stage.Asking, 0), Time.GetUtcNow());
        file.Dispose(); // on some systems nobody else may read it while it is written
        Assert.Equal(2, Result("a.result").Lines.Count);
        Assert.True(Result("a.result").IsWhole);
    }

    /// <summary>A file that notes what is written to the disk itself, and not only handed to the system.</summary>
    private sealed class Watched(string path, FileStreamOptions options) : FileStream(path, options)
    {
        public long OnDisk { get; private set; }

        public override void Flush(bool flushToDisk)
        {
            base.Flush(flushToDisk);
            if (flushToDisk) OnDisk = Length;
        }
    }

    [Fact]
    public void Each_step_is_written_to_the_disk_itself_also_where_it_goes_on_elsewhere()
    {
        Directory.CreateDirectory(In("stick"));
        var files = new List<Watched>();
        using var file = ResultFile.Begin([In("stick"), In("results")], Head, "a", Open);
        file.Append(new Started(Sample.Plan()), Time.GetUtcNow());
        Assert.Equal((1, files[^1].Length), (files.Count, files[^1].OnDisk));
        file.Append(new Went(Stage.Asking, 0), Time.GetUtcNow());
        Assert.Equal((1, files[^1].Length), (files.Count, files[^1].OnDisk));
        Directory.Delete(In("stick"), recursive: true);
        File.WriteAllText(In("stick"), "in the way");
        file.Append(new Finished(), Time.GetUtcNow());
        Assert.Equal(files[^1].Length, files[^1].OnDisk);
        Assert.StartsWith(In("results"), files[^1].Name, StringComparison.Ordinal);

        Watched Open(string path, FileStreamOptions options)
        {
            files.Add(new Watched(path, options));
            return files[^1];
        }
    }

    [Fact]
    public void Only_its_owner_can_read_it()
    {
        if (OperatingSystem.IsWindows()) return;

        using ResultFile file = Begun();
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file.Path));
    }

    [Fact]
    public void Of_two_that_are_begun_at_the_same_moment_one_says_so_and_begins_nothing()
    {
        using var one = ResultFile.Begin([In()], Head, "a");
        using var other = ResultFile.Begin([In()], Head, "a");
        one.Append(new Started(Sample.Plan()), Time.GetUtcNow());
        Assert.Throws<BegunElsewhereException>(() => other.Append(new Started(Sample.Plan()), Time.GetUtcNow()));
        Assert.Single(Directory.GetFiles(In(), "*.result"));
        one.Append(new Went(Stage.Asking, 0), Time.GetUtcNow());
    }

    [Fact]
    public void Nobody_else_writes_into_it()
    {
        using ResultFile file = Begun();
        Assert.Contains("is open in another window",
            Assert.Throws<StorageException>(() => TakenFile.Read(In("a.result"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_was_removed_is_written_again_with_all_its_lines()
    {
        using ResultFile file = Begun();
        File.Delete(In("a.result"));
        file.Append(new Went(Stage.Asking, 0), Time.GetUtcNow());
        file.Dispose();
        Assert.True(Result("a.result").IsWhole);
        Assert.Equal(2, Result("a.result").Lines.Count);
    }

    [Fact]
    public void Where_its_folder_is_gone_it_goes_on_in_the_next_with_all_its_lines()
    {
        Directory.CreateDirectory(In("stick"));
        using var file = ResultFile.Begin([In("stick"), In("data", "results")], Head, "a");
        file.Append(new Started(Sample.Plan()), Time.GetUtcNow());
        Directory.Delete(In("stick"), recursive: true);
        File.WriteAllText(In("stick"), "in the way");
        file.Append(new Went(Stage.Asking, 0), Time.GetUtcNow());
        Assert.Equal(In("data", "results", "a.result"), file.Path);
        file.Append(new Finished(), Time.GetUtcNow());
        file.Dispose();
        Result result = ResultReader.Read(File.ReadAllBytes(file.Path));
        Assert.True(result.IsWhole);
        Assert.Equal(3, result.Lines.Count);
    }

    [Fact]
    public void Where_no_folder_takes_it_that_is_told_and_can_be_tried_again()
    {
        Directory.CreateDirectory(In("stick"));
        using var file = ResultFile.Begin([In("stick")], Head, "a");
        file.Append(new Started(Sample.Plan()), Time.GetUtcNow());
        Directory.Delete(In("stick"), recursive: true);
        File.WriteAllText(In("stick"), "in the way");
        StorageException trouble = Assert.Throws<StorageException>(() => file.Append(new Finished(), Time.GetUtcNow()));
        Assert.StartsWith($"Your answer cannot be written to \"{In("stick", "a.result")}\": ", trouble.Message,
            StringComparison.Ordinal);
        File.Delete(In("stick"));
        file.Append(new Finished(), Time.GetUtcNow());
        file.Dispose();
        Assert.Equal([1, 2], ResultReader.Read(File.ReadAllBytes(file.Path)).Lines.Select(l => l.Number));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"n\":2,\"at\":\"2026")]
    public void It_goes_on_where_it_ends(string torn)
    {
        Begun().Dispose();
        File.AppendAllText(In("a.result"), torn);
        TakenFile taken = TakenFile.Read(In("a.result"));
        using (var file = ResultFile.Continue([In()], taken, Head)) file.Append(new Resumed(), Time.GetUtcNow());
        Assert.True(Result("a.result").IsWhole);
        Assert.Equal([1, 2], Result("a.result").Lines.Select(l => l.Number));
    }

    [Theory]
    [InlineData("data", "stick")]
    [InlineData("stick", "data")]
    public void Of_two_copies_of_an_attempt_the_longer_goes_on(string first, string second)
    {
        Directory.CreateDirectory(In("data"));
        Directory.CreateDirectory(In("stick"));
        using (var file = ResultFile.Begin([In("stick")], Head, "t-s017-1"))
        {
            file.Append(new Started(Sample.Plan()), Time.GetUtcNow());
            file.Dispose();
            File.Copy(file.Path, In("data", "t-s017-1.result"));
        }

        using (var longer = ResultFile.Continue([In("data")], TakenFile.Read(In("data", "t-s017-1.result")), Head))
            longer.Append(new Resumed(), Time.GetUtcNow());
        var pack = new Pack("p", Sample.Bank, null, []);
        TakenFile only =
            Assert.Single(TakenFile.Attempts([In(first), In(second)], TakenFile.NameOf("t", "S017"), pack, "S017"));
        Assert.Equal(In("data", "t-s017-1.result"), only.Path);
        Assert.Equal(2, only.Result.Lines.Count);
    }

    [Fact]
    public void A_last_line_without_its_line_end_gets_one()
    {
        Begun().Dispose();
        File.WriteAllBytes(In("a.result"), File.ReadAllBytes(In("a.result"))[..^1]);
        using (var file = ResultFile.Continue([In()], TakenFile.Read(In("a.result")), Head))
            file.Append(new Resumed(), Time.GetUtcNow());
        Assert.True(Result("a.result").IsWhole);
        Assert.Equal(2, Result("a.result").Lines.Count);
    }

    [Fact]
    public void What_is_there_already_stays()
    {
        File.WriteAllText(In("a.result"), "mine");
        using ResultFile file = Begun();
        Assert.Equal(In("a(2).result"), file.Path);
        Assert.Equal("mine", File.ReadAllText(In("a.result")));
    }

    private ResultFile Begun()
    {
        var file = ResultFile.Begin([In()], Head, "a");
        file.Append(new Started(Sample.Plan()), Time.GetUtcNow());
        return file;
    }
}
