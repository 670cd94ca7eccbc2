using Quiz.Core.Banks;
using Quiz.Core.Diagnostics;
using Quiz.Core.Sessions;
using Quiz.Files.Storage;

namespace Quiz.Tests.Storage;

public class SavedSittingTests : HistoryFixture
{
    [Fact]
    public void A_sitting_goes_on_where_it_was_left()
    {
        Session left = Session.Start(Sample.Bank, Sample.Plan(), Sample.Noon);
        string id;
        using (History history = Open())
        {
            var journal = Journal.Begin(history, "S017", Sample.Bank, Sample.Text, Sample.Noon);
            id = journal.Session;
            journal.Write(new Started(left.Plan), Sample.Noon);
            foreach (SessionEvent happened in new SessionEvent[]
            {
                new Went(Stage.Asking, 0),
                Sample.Answer("q1", "b"),
                new Went(Stage.Asking, 1),
            })
            {
                left = left.Apply(happened, journal.Write(happened, Sample.Noon).At);
            }
        }

        using History again = Open();
        SavedSitting saved = SavedSitting.Load(again, id, Sample.Read);
        Assert.Equal(left, saved.Session);
        Assert.Equal(("S017", 5), (saved.Learner, saved.Next));

        var next = Journal.Continue(again, saved);
        Assert.Equal(next.Write(new Resumed(), Sample.Noon), again.Entries(id)[^1]);
        Assert.Equal(5, again.Entries(id)[^1].Number);
        Assert.Equal("S017", again.Entries(id)[^1].Learner);
    }

    [Fact]
    public void A_sitting_continued_in_another_window_is_loaded_again()
    {
        using History history = Open();
        history.Append(Sample.Entry(1, new Started(Sample.Plan())), Sample.Text);
        var one = Journal.Continue(history, SavedSitting.Load(history, "s1", Sample.Read));
        var other = Journal.Continue(history, SavedSitting.Load(history, "s1", Sample.Read));
        other.Write(Sample.Answer("q1"), Sample.Noon);
        Assert.Equal(Trouble.MovedOn,
            Assert.Throws<HistoryException>(() => one.Write(Sample.Answer("q1", "b"), Sample.Noon)).Kind);

        SavedSitting now = SavedSitting.Load(history, "s1", Sample.Read);
        Assert.Equal(1, now.Session.AnsweredCount);
        Assert.Equal(3, Journal.Continue(history, now).Write(new Finished(), Sample.Noon).Number);
    }

    [Fact]
    public void A_sitting_that_is_not_there_cannot_be_taken_up()
    {
        using History history = Open();
        Fails(history, Sample.Read, "there is none of that name");
    }

    [Fact]
    public void A_sitting_without_its_bank_cannot_be_taken_up()
    {
        using History history = Open();
        history.Append(Sample.Entry(1, new Started(Sample.Plan())));
        Fails(history, Sample.Read, "its questions were not kept");
    }

    [Fact]
    public void A_bank_that_can_no_longer_be_read_is_said_to_be_so()
    {
        using History history = Open();
        history.Append(Sample.Entry(1, new Started(Sample.Plan())), Sample.Text);
        var fault = new Diagnostic("QB001", Severity.Error, SourceSpan.Start, "The bank has no passage.");
        Fails(history, _ => new Reading(null, [fault]), "can no longer be read (The bank has no passage)");
    }

    [Fact]
    public void A_bank_without_the_questions_of_the_plan_is_said_to_be_so()
    {
        using History history = Open();
        history.Append(Sample.Entry(1, new Started(Sample.Plan())), Sample.Text);
        Fails(history, _ => new Reading(Sample.Bank with { Questions = [] }, []), "do not belong together");
    }

    private static void Fails(History history, Func<ReadOnlyMemory<byte>, Reading> read, string why)
    {
        HistoryException e = Assert.Throws<HistoryException>(() => SavedSitting.Load(history, "s1", read));
        Assert.Equal(Trouble.CannotResume, e.Kind);
        Assert.Contains(why, e.Message, StringComparison.Ordinal);
        Assert.Contains($"\"{history.Place}\"", e.Message, StringComparison.Ordinal);
    }
}
