using Quiz.Core.Sessions;
using Quiz.Files.Storage;

namespace Quiz.Tests.Storage;

public class JournalTests : HistoryFixture
{
    private static readonly DateTimeOffset Now = Sample.Noon.AddTicks(7);

    [Fact]
    public void Events_are_numbered_and_get_their_circumstances()
    {
        using History history = Open();
        var journal = Journal.Begin(history, "S017", Sample.Bank, Sample.Text, Now);
        Entry[] written = [journal.Write(new Started(Sample.Plan()), Now), journal.Write(Sample.Answer("q1"), Now)];
        Assert.Equal(written, history.Entries(journal.Session)); // also the time, which is kept in whole milliseconds
        Assert.Equal([1, 2], written.Select(e => e.Number));
        Assert.Equal(2, written.Select(e => e.Id).Distinct().Count());
        Assert.Equal((Sample.Noon, TimeSpan.FromMinutes(330)), (written[1].At, written[1].At.Offset));
        Assert.Equal(("S017", "lamp", Sample.Hash, 1),
            (written[1].Learner, written[1].Bank, written[1].BankHash, written[1].Version));
        Assert.Equal(Sample.Text, history.BankText(Sample.Hash));
    }

    [Fact]
    public void Each_sitting_has_a_name_of_its_own()
    {
        using History history = Open();
        Assert.NotEqual(
            Journal.Begin(history, "", Sample.Bank, Sample.Text, Now).Session,
            Journal.Begin(history, "", Sample.Bank, Sample.Text, Now).Session);
    }

    [Fact]
    public void An_unsaved_sitting_leaves_no_trace()
    {
        var journal = Journal.Unsaved("", Sample.Bank, Now);
        journal.Write(new Started(Sample.Plan()), Now);
        Assert.Equal(2, journal.Write(Sample.Answer("q1"), Now).Number);
        Assert.False(journal.IsSaving);
        Assert.False(Directory.Exists(Folder.Folder));
    }

    [Fact]
    public void A_failed_event_can_be_tried_again_under_its_number()
    {
        bool fails = false;
        using var history = new History(Folder) { Opened = c => c.Run(fails ? "PRAGMA query_only = ON" : "SELECT 1") };
        var journal = Journal.Begin(history, "", Sample.Bank, Sample.Text, Now);
        fails = true;
        Assert.Throws<HistoryException>(() => journal.Write(new Started(Sample.Plan()), Now));
        fails = false;
        Assert.Equal(1, journal.Write(new Started(Sample.Plan()), Now).Number);
        Assert.Equal(Sample.Text, history.BankText(Sample.Hash));
    }

    [Fact]
    public void What_was_written_before_saving_stopped_is_kept()
    {
        using History history = Open();
        var journal = Journal.Begin(history, "", Sample.Bank, Sample.Text, Now);
        journal.Write(new Started(Sample.Plan()), Now);
        journal.StopSaving();
        journal.Write(Sample.Answer("q1"), Now);
        Assert.False(journal.IsSaving);
        Assert.Single(history.Entries(journal.Session));
    }
}
