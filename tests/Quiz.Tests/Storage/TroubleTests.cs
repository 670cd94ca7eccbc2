using Microsoft.Data.Sqlite;
using Quiz.Core.Sessions;
using Quiz.Files.Storage;

namespace Quiz.Tests.Storage;

public class TroubleTests : HistoryFixture
{
    private static readonly Entry First = Sample.Entry(1, new Started(Sample.Plan()));

    [Fact]
    public void No_home()
    {
        using var history = new History(null);
        Assert.Empty(history.Entries("s1"));
        Assert.Equal(Trouble.NoHome, Assert.Throws<HistoryException>(() => history.Append(First)).Kind);
    }

    [Fact]
    public void A_file_in_place_of_the_folder()
    {
        File.WriteAllText(Folder.Folder, "mine");
        Fails(Trouble.InTheWay, Folder.Folder);
        Assert.Equal("mine", File.ReadAllText(Folder.Folder));
    }

    [Fact]
    public void A_file_in_place_of_a_folder_above()
    {
        File.WriteAllText(Folder.Folder, "mine");
        using var history = new History(new DataFolder(Path.Combine(Folder.Folder, "a", "b")));
        HistoryException e = Assert.Throws<HistoryException>(() => history.Append(First));
        Assert.Equal(Trouble.InTheWay, e.Kind);
        Assert.Contains($"\"{Folder.Folder}\"", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_place_of_the_file()
    {
        Directory.CreateDirectory(Folder.History);
        Fails(Trouble.InTheWay, Folder.History);
    }

    [Fact]
    public void A_folder_that_cannot_be_made()
    {
        if (!OperatingSystem.IsLinux()) return; // only there is a folder that not even its owner can write to

        using var history = new History(new DataFolder("/proc/quiz"));
        HistoryException e = Assert.Throws<HistoryException>(() => history.Append(First));
        Assert.Equal(Trouble.ReadOnly, e.Kind);
        Assert.Contains("/proc/quiz", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_may_not_be_written() => FailsAndRecovers(Trouble.ReadOnly, "PRAGMA query_only = ON");

    [Fact]
    // that is: no more than there are
    public void A_full_disk() => FailsAndRecovers(Trouble.DiskFull, "PRAGMA max_page_count = 1");

    [Fact]
    public void A_file_that_another_program_holds()
    {
        Append(1);
        using SqliteConnection other = Beside();
        other.Run("BEGIN EXCLUSIVE");
        using var history = new History(Folder) { Patience = TimeSpan.FromSeconds(1) };
        Assert.Single(history.Entries("s1")); // reading goes on
        HistoryException e =
            Assert.Throws<HistoryException>(() => history.Append(Sample.Entry(2, Sample.Answer("q1"))));
        Assert.Equal(Trouble.Locked, e.Kind);
        Assert.Contains(Folder.History, e.Message, StringComparison.Ordinal);

        other.Run("ROLLBACK");
        history.Append(Sample.Entry(2, Sample.Answer("q1")));
        Assert.Equal(2, history.Entries("s1").Count);
    }

    [Fact]
    public void A_sitting_continued_in_another_window()
    {
        using History one = Open(), other = Open();
        one.Append(First);
        other.Append(Sample.Entry(2, Sample.Answer("q1")));
        HistoryException e =
            Assert.Throws<HistoryException>(() => one.Append(Sample.Entry(2, Sample.Answer("q1", "b"))));
        Assert.Equal(Trouble.MovedOn, e.Kind);
        one.Append(Sample.Entry(3, new Finished()));
        Assert.Equal(3, other.Entries("s1").Count);
    }

    [Fact]
    public void A_file_removed_during_a_sitting()
    {
        if (OperatingSystem.IsWindows()) return; // there, an open file stays

        using History history = Open();
        history.Append(First);
        foreach (string file in Directory.GetFiles(Folder.Folder)) File.Delete(file);
        Assert.Equal(Trouble.Gone,
            Assert.Throws<HistoryException>(() => history.Append(Sample.Entry(2, new Finished()))).Kind);
        Assert.Empty(history.Entries("s1"));
    }

    [Fact]
    public void A_file_of_something_else()
    {
        Directory.CreateDirectory(Folder.Folder);
        File.WriteAllText(Folder.History, string.Concat(Enumerable.Repeat("This is a letter to a friend. ", 500)));
        FailsAndLeavesTheFile(Trouble.Damaged);
    }

    [Fact]
    public void A_database_of_another_program()
    {
        Directory.CreateDirectory(Folder.Folder);
        using (SqliteConnection other = Beside()) other.Run("CREATE TABLE friends(name)");
        FailsAndLeavesTheFile(Trouble.Damaged);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(4096)]
    [InlineData(10000)]
    public void A_file_cut_short(int length)
    {
        Append(40);
        using (FileStream file = File.OpenWrite(Folder.History)) file.SetLength(length);
        FailsAndLeavesTheFile(Trouble.Damaged);
    }

    [Fact]
    public void A_file_cut_to_nothing_beside_its_log()
    {
        Directory.CreateDirectory(Folder.Folder);
        File.WriteAllBytes(Folder.History, []);
        File.WriteAllText(Folder.History + "-wal", "answers");
        FailsAndLeavesTheFile(Trouble.Damaged);
        Assert.Equal("answers", File.ReadAllText(Folder.History + "-wal"));
    }

    [Theory]
    [InlineData("its first letters", 0)]
    [InlineData("its page size", 16)]
    [InlineData("the first page of its tables", 100)]
    public void A_file_with_a_flipped_byte(string what, int at)
    {
        Append(40);
        using (FileStream file = File.Open(Folder.History, FileMode.Open))
        {
            file.Position = at;
            int was = file.ReadByte();
            file.Position = at;
            file.WriteByte((byte)(was ^ 0xFF));
        }

        Assert.NotEmpty(what);
        FailsAndLeavesTheFile(Trouble.Damaged);
    }

    [Fact]
    public void A_file_with_garbage_in_the_middle()
    {
        Append(200);
        using (FileStream file = File.Open(Folder.History, FileMode.Open))
        {
            file.Position = 4096;
            file.Write(Enumerable.Repeat((byte)0xAA, (int)file.Length - 4096).ToArray());
        }

        FailsAndLeavesTheFile(Trouble.Damaged);
    }

    [Fact]
    public void A_file_from_a_newer_program()
    {
        Append(1);
        using (SqliteConnection other = Beside()) other.Run("PRAGMA user_version = 99");
        FailsAndLeavesTheFile(Trouble.Newer);
    }

    [Fact]
    public void An_event_from_a_newer_program()
    {
        Append(1);
        using History history = Open();
        history.Append(Sample.Entry(2, new Finished()) with { Version = Entry.CurrentVersion + 1 });
        Assert.Equal(Trouble.Newer, Assert.Throws<HistoryException>(() => history.Entries("s1")).Kind);
    }

    [Fact]
    public void An_event_that_is_none()
    {
        Append(1);
        using (SqliteConnection other = Beside()) other.Run("UPDATE events SET json = '{\"kind\": \"sneezed\"}'");
        using History history = Open();
        Assert.Empty(history.Entries("s1"));
        Assert.Equal(1, history.Damaged);
        Assert.Equal(Trouble.CannotResume,
            Assert.Throws<HistoryException>(() => SavedSitting.Load(history, "s1", Sample.Read)).Kind);
    }

    [Theory]
    [InlineData(5, 5, Trouble.Locked)]
    [InlineData(8, 1032, Trouble.ReadOnly)] // the file was moved
    [InlineData(10, 266, Trouble.Disk)] // a page could not be read
    [InlineData(10, 4874, Trouble.DiskFull)] // no room for the file of shared memory
    [InlineData(11, 11, Trouble.Damaged)]
    [InlineData(13, 13, Trouble.DiskFull)]
    [InlineData(14, 14, Trouble.ReadOnly)]
    [InlineData(26, 26, Trouble.Damaged)]
    [InlineData(999, 999, Trouble.Disk)]
    public void Every_sentence_names_the_file_and_is_one(int code, int extended, object kind)
    {
        HistoryException e = Troubles.Of(new SqliteException("inner", code, extended), "/data/history.db");
        Assert.Equal(kind, e.Kind);
        Assert.Contains("\"/data/history.db\"", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("inner", e.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", e.Message, StringComparison.Ordinal);
    }

    private void Append(int count)
    {
        using History history = Open();
        history.Append(First, Sample.Text);
        for (int n = 2; n <= count; n++) history.Append(Sample.Entry(n, Sample.Answer("q1")));
    }

    private void Fails(Trouble kind, string named)
    {
        using History history = Open();
        HistoryException e = Assert.Throws<HistoryException>(() => history.Append(First));
        Assert.Equal(kind, e.Kind);
        Assert.Contains($"\"{named}\"", e.Message, StringComparison.Ordinal);
    }

    private void FailsAndLeavesTheFile(Trouble kind)
    {
        byte[] before = File.ReadAllBytes(Folder.History);
        Fails(kind, Folder.History);
        using (History history = Open())
            Assert.Equal(kind, Assert.Throws<HistoryException>(() => history.Sittings(null, "")).Kind);
        Assert.Equal(before, File.ReadAllBytes(Folder.History));
    }

    /// <summary>
    /// While the trouble lasts, an append leaves nothing behind; once it is over, the same append succeeds.
    /// </summary>
    private void FailsAndRecovers(Trouble kind, string trouble)
    {
        bool lasts = false;
        using var history = new History(Folder) { Opened = c => c.Run(lasts ? trouble : "SELECT 1") };
        history.Append(First);
        Entry next = Sample.Entry(2, new Disputed("q1", new string('x', 100_000)));
        history.Dispose();

        lasts = true;
        using var again = new History(Folder) { Opened = c => c.Run(lasts ? trouble : "SELECT 1") };
        HistoryException e = Assert.Throws<HistoryException>(() => again.Append(next));
        Assert.Equal(kind, e.Kind);
        Assert.Contains($"\"{Folder.History}\"", e.Message, StringComparison.Ordinal);

        lasts = false; // the connection that failed is not used again
        Assert.Equal([First], again.Entries("s1"));
        again.Append(next);
        Assert.Equal([First, next], again.Entries("s1"));
    }
}
