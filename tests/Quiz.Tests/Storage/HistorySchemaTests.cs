using Microsoft.Data.Sqlite;
using Quiz.Core.Sessions;
using Quiz.Files.Storage;

namespace Quiz.Tests.Storage;

public class HistorySchemaTests : HistoryFixture
{
    [Fact]
    public void An_older_file_is_brought_up_to_date_and_keeps_its_events()
    {
        Entry entry = Sample.Entry(1, new Started(Sample.Plan()));
        using (History history = Open()) history.Append(entry);
        using (SqliteConnection connection = Beside())
        {
            HistorySchema.BringUpToDate(connection, [.. HistorySchema.Steps, c =>
                c.Run("ALTER TABLE sittings ADD COLUMN note TEXT"), c => c.Run("CREATE TABLE notes(a)")]);
            Assert.Equal(HistorySchema.Steps.Count + 2, HistorySchema.VersionOf(connection));
            Assert.Equal(0L, connection.Value("SELECT count(*) FROM notes"));
            Assert.Equal(1L, connection.Value("SELECT count(*) FROM events"));
        }
    }

    [Fact]
    public void What_older_files_did_not_remember_is_made_from_their_events()
    {
        using (History history = Open()) history.Append(Sample.Entry(1, new Started(Sample.Plan())));
        using (History history = Open()) history.Append(Sample.Entry(2, Sample.Answer("q1")));
        using (SqliteConnection connection = Beside())
        {
            connection.Run("DROP TABLE places; DROP TABLE answers; DROP TABLE disputes; DROP TABLE key_decisions; "
                + "ALTER TABLE sittings DROP COLUMN repeats");
            connection.Run(
                "CREATE TABLE answers(session TEXT, question TEXT, score REAL, outcome TEXT); PRAGMA user_version = 1");
        }

        using History again = Open();
        Assert.Equal(["q1"], again.Record("").Answers.Select(a => a.Question));
    }

    [Fact]
    public void A_step_that_fails_leaves_the_file_as_it_was()
    {
        using (History history = Open()) history.Append(Sample.Entry(1, new Started(Sample.Plan())));
        using SqliteConnection connection = Beside();
        Assert.Throws<SqliteException>(() => HistorySchema.BringUpToDate(
            connection, [.. HistorySchema.Steps, c => c.Run("CREATE TABLE notes(a)"), c => c.Run("nonsense")]));
        Assert.Equal(HistorySchema.Steps.Count, HistorySchema.VersionOf(connection));
        Assert.Null(connection.Value("SELECT 1 FROM sqlite_master WHERE name = 'notes'"));
    }

    [Fact]
    public void Programs_that_start_together_make_one_history()
    {
        string[] sessions = [.. Enumerable.Range(1, 8).Select(n => $"s{n}")];
        Parallel.ForEach(sessions, new ParallelOptions { MaxDegreeOfParallelism = 8 }, session =>
        {
            using History history = Open();
            history.Append(Sample.Entry(1, new Started(Sample.Plan()), session), Sample.Text);
        });
        using History all = Open();
        Assert.Equal(sessions, all.Sittings(null, "").Select(s => s.Session).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Home_is_found_through_indexes()
    {
        using (History history = Open()) history.Append(Sample.Entry(1, new Started(Sample.Plan())));
        using SqliteConnection connection = Beside();
        List<string> plan = connection.Rows(
            row => row.GetString(3),
            "EXPLAIN QUERY PLAN SELECT a.question FROM sittings s JOIN answers a ON a.session = s.session WHERE "
                + "s.learner = '' AND s.bank = 'lamp'");
        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN", StringComparison.Ordinal));
    }
}
