using Quiz.Core.Sessions;
using Quiz.Files.Storage;

namespace Quiz.Tests.Storage;

public class HistoryTests : HistoryFixture
{
    [Fact]
    public void What_was_appended_is_read_back_as_it_was()
    {
        Entry[] entries = [Sample.Entry(1, new Started(Sample.Plan())), Sample.Entry(2, Sample.Answer("q1")),
            Sample.Entry(3, new Finished())];
        using (History history = Open())
        {
            foreach (Entry entry in entries) history.Append(entry);
        }

        using History again = Open();
        Assert.Equal(entries, again.Entries("s1"));
        Assert.Empty(again.Entries("another"));
    }

    [Fact]
    public void Reading_a_history_that_is_not_there_makes_nothing()
    {
        using History history = Open();
        Assert.Empty(history.Entries("s1"));
        Assert.Empty(history.Sittings(null, ""));
        Assert.Empty(history.AskedCounts("lamp", ""));
        Assert.Null(history.BankText(Sample.Hash));
        Assert.False(Directory.Exists(Folder.Folder));
    }

    [Fact]
    public void The_bank_is_kept_as_it_was_when_the_sitting_began()
    {
        using History history = Open();
        history.Append(Sample.Entry(1, new Started(Sample.Plan())), Sample.Text);
        history.Append(Sample.Entry(1, new Started(Sample.Plan()), session: "s2"), Sample.Text);
        Assert.Equal(Sample.Text, history.BankText(Sample.Hash));
        Assert.Null(history.BankText("another"));
    }

    [Fact]
    public void A_text_that_is_not_the_banks_is_refused()
    {
        using History history = Open();
        Assert.Throws<ArgumentException>(
            () => history.Append(Sample.Entry(1, new Started(Sample.Plan())), new byte[] { 1 }));
    }

    [Fact]
    public void What_append_has_returned_for_survives_a_killed_program()
    {
        using History killed = Open();
        killed.Append(Sample.Entry(1, new Started(Sample.Plan())), Sample.Text);
        killed.Append(Sample.Entry(2, Sample.Answer("q1")));

        // The files as the disk has them while the program still runs: what is left if it never gets to close them.
        var left = new DataFolder(Path.Combine(Folder.Folder, "left"));
        Directory.CreateDirectory(left.Folder);
        foreach (string file in Directory.GetFiles(Folder.Folder)
            .Where(f => !f.EndsWith("-shm", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(left.Folder, Path.GetFileName(file)));
        }

        using var history = new History(left);
        Assert.Equal(killed.Entries("s1"), history.Entries("s1"));
        Assert.Equal(Sample.Text, history.BankText(Sample.Hash));
        Assert.Equal(2, history.Entries("s1").Count);
    }

    [Fact]
    public void The_file_is_durable_and_shareable()
    {
        object?[] modes = [];
        using var history = new History(Folder)
        {
            Opened = c => modes = [c.Value("PRAGMA journal_mode"), c.Value("PRAGMA synchronous")],
        };
        history.Append(Sample.Entry(1, new Started(Sample.Plan())));
        Assert.Equal(["wal", 2L], modes);
    }

    [Fact]
    public void Only_its_owner_can_read_it()
    {
        if (OperatingSystem.IsWindows()) return;

        using History history = Open();
        history.Append(Sample.Entry(1, new Started(Sample.Plan())), Sample.Text);
        // a file lies in a folder
        foreach (string file in Directory.GetFiles(Path.GetDirectoryName(history.Place)!, "history.db*"))
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public void Two_programs_at_once_lose_nothing()
    {
        const int Count = 200;
        using History one = Open(), other = Open();
        Parallel.Invoke(() => Fill(one, "s1"), () => Fill(other, "s2"));
        using History history = Open();
        Assert.Equal(Enumerable.Range(1, Count), history.Entries("s1").Select(e => e.Number));
        Assert.Equal(Enumerable.Range(1, Count), history.Entries("s2").Select(e => e.Number));

        static void Fill(History history, string session)
        {
            history.Append(Sample.Entry(1, new Started(Sample.Plan()), session), Sample.Text);
            for (int n = 2; n <= Count; n++) history.Append(Sample.Entry(n, Sample.Answer("q1"), session));
        }
    }

    [Fact]
    public async Task Several_threads_can_share_a_history()
    {
        using History history = Open();
        history.Append(Sample.Entry(1, new Started(Sample.Plan())));
        var writing = Task.Run(() =>
        {
            for (int n = 2; n <= 50; n++) history.Append(Sample.Entry(n, Sample.Answer("q1")));
        });
        while (!writing.IsCompleted) Assert.Single(history.Sittings(null, ""));
        await writing;
        Assert.Equal(50, history.Entries("s1").Count);
    }

    [Fact]
    public void Asked_questions_are_counted_once_for_each_sitting_of_a_learner_on_a_bank()
    {
        using History history = Open();
        Append(history, "s1", "", Sample.Answer("q1", "b"), Sample.Answer("q1", "a", 2), Sample.Answer("q2"));
        Append(history, "s2", "", Sample.Answer("q1"), new Finished());
        Append(history, "s3", "S017", Sample.Answer("q1"), Sample.Answer("q3"));
        Assert.Equal(new Dictionary<string, int> { ["q1"] = 2, ["q2"] = 1 }, history.AskedCounts("lamp", ""));
        Assert.Equal(new Dictionary<string, int> { ["q1"] = 1, ["q3"] = 1 }, history.AskedCounts("lamp", "S017"));
        Assert.Empty(history.AskedCounts("another", ""));
    }

    [Fact]
    public void Nothing_can_be_done_with_a_closed_history()
    {
        History history = Open();
        history.Append(Sample.Entry(1, new Started(Sample.Plan())));
        history.Dispose();
        Assert.Throws<ObjectDisposedException>(() => history.Entries("s1"));
    }

    private static void Append(History history, string session, string learner, params SessionEvent[] events)
    {
        history.Append(Sample.Entry(1, new Started(Sample.Plan()), session, learner));
        for (int i = 0; i < events.Length; i++) history.Append(Sample.Entry(i + 2, events[i], session, learner));
    }
}
