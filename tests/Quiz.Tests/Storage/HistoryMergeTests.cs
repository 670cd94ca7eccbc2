using CsCheck;
using Microsoft.Data.Sqlite;
using Quiz.Core.Learning;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Files.Storage;
using Piece = Quiz.Files.Storage.HistoryPiece.Event;

namespace Quiz.Tests.Storage;

public class HistoryMergeTests : HistoryFixture
{
    private static readonly SessionEvent[] Events =
    [
        Sample.Answer("q1"), Sample.Answer("q1", "b"), Sample.Answer("q2"), Sample.Answer("q2", "c"),
        Sample.Answer("q1", "a", 2),
        new Undone(), new Finished(), new Disputed("q1", "no"), new KeyDecided("q2", "k", true),
        new Struck("q1", "b", true), new Resumed(),
    ];

    /// <summary>
    /// A sitting up to where two machines went on with it, and what each did then, on clocks that may be set back.
    /// </summary>
    private static readonly Gen<(Entry[] Here, Entry[] There)> AnySitting = Gen.Select(
        Gen.Enum<Mode>(), Steps, Steps, Steps, (mode, common, here, there) =>
        {
            string session = Guid.NewGuid().ToString();
            Entry[] Numbered(IEnumerable<(int Kind, int Second)> steps, int from) => [.. steps.Select((s, i) =>
                Sample.Entry(from + i, Events[s.Kind], session) with { At =
                    Sample.Noon.AddSeconds(s.Second), Id = Guid.NewGuid() })];
            Entry[] before = [Sample.Entry(1, new Started(Sample.Plan(mode)), session), .. Numbered(common, 2)];
            return (new[] { before, Numbered(here, before.Length + 1) }.SelectMany(e => e)
                .ToArray(), new[] { before, Numbered(there, before.Length + 1) }.SelectMany(e => e).ToArray());
        });

    private static Gen<(int Kind, int Second)[]> Steps =>
        Gen.Select(Gen.Int[0, Events.Length - 1], Gen.Int[0, 50]).Array[0, 8];

    [Fact]
    public void A_union_is_the_same_whichever_is_added_to_which() => AnySitting.Array[1, 3].Sample(sittings =>
    {
        using Machine here = new(), there = new(), third = new();
        Entry[] all = [.. sittings.SelectMany(s => s.Here.Concat(s.There)).DistinctBy(e => e.Id)];
        here.Keep(sittings.SelectMany(s => s.Here));
        there.Keep(sittings.SelectMany(s => s.There));
        Piece[] ofHere = here.Pieces(), ofThere = there.Pieces();

        Assert.Equal(all.Length - ofHere.Length, here.Add(ofThere).New);
        there.Add(ofHere);
        third.Add([.. ofThere, .. ofHere]);
        var expected = LearningRecord.Of(all);
        foreach (Machine machine in (Machine[])[here, there, third])
        {
            Assert.Equal(expected, machine.History.Record(""));
            Assert.Equal(all.Select(e => e.Id).Order(), machine.Pieces().Select(p => p.Id).Order());
            Assert.Equal(here.Pieces(), machine.Pieces());
            Assert.Equal(here.Sums(), machine.Sums());
            Assert.Equal(new Merged(0, all.Length, []), machine.Add(here.Pieces())); // once more changes nothing
        }
    }, iter: 60, threads: 1);

    [Fact]
    public void A_sitting_that_went_on_on_both_machines_keeps_every_step_and_goes_on()
    {
        Entry start = Sample.Entry(1, new Started(Sample.Plan()));
        Entry[] here = [start, Sample.Entry(2, Sample.Answer("q1")), Sample.Entry(3, Sample.Answer("q2"))];
        Entry[] there = [start, Sample.Entry(2, Sample.Answer("q1", "b")) with { At = Sample.Noon },
            Sample.Entry(3, Sample.Answer("q3")), Sample.Entry(4, Sample.Answer("q4"))];
        using Machine one = new(), other = new();
        one.Keep(here);
        other.Keep(there);
        Assert.Equal(["s1"], one.Add(other.Pieces()).Clashing);

        Assert.Equal([1, 2, 2, 3, 3, 4], one.History.Entries("s1").Select(e => e.Number));
        Assert.Equal([("q1", Outcome.Wrong), ("q2", Outcome.Right), ("q3", Outcome.Right), ("q4", Outcome.Right)],
            one.History.Record("").Answers.Select(a => (a.Question, a.Outcome)).Order());
        SavedSitting saved = SavedSitting.Load(one.History, "s1", Sample.Read);
        Assert.Equal((5, 4), (saved.Next, saved.Session.AnsweredCount));
        one.History.Append(Sample.Entry(5, new Finished()));
        Assert.True(one.History.Sittings("lamp", "").Single().IsFinished);
    }

    [Fact]
    public void Another_window_is_still_noticed()
    {
        using Machine machine = new();
        machine.Keep([Sample.Entry(1, new Started(Sample.Plan())), Sample.Entry(2, new Resumed())]);
        Assert.Equal(Trouble.MovedOn,
            Assert.Throws<HistoryException>(() => machine.History.Append(Sample.Entry(2, new Resumed()))).Kind);
    }

    [Fact]
    public void Steps_whose_beginning_is_missing_wait_for_it()
    {
        Entry[] sitting = [Sample.Entry(1, new Started(Sample.Plan())), Sample.Entry(2, Sample.Answer("q1"))];
        using Machine from = new(), to = new();
        from.Keep(sitting);
        to.Add(from.Pieces()[1..]);
        Assert.Empty(to.History.Record("").Answers);
        to.Add(from.Pieces());
        Assert.Single(to.History.Record("").Answers);
    }

    [Fact]
    public void A_bank_comes_once_before_what_needs_it_and_only_with_that()
    {
        using Machine machine = new();
        machine.History.Append(Sample.Entry(1, new Started(Sample.Plan()), "s1"), Sample.Text);
        machine.History.Append(Sample.Entry(1, new Started(Sample.Plan()), "s2", learner: "Ana"), Sample.Text);
        List<HistoryPiece> all = [], ofAna = [], ofNobody = [];
        machine.History.Export(null, all.Add);
        machine.History.Export("Ana", ofAna.Add);
        machine.History.Export("Bo", ofNobody.Add);
        Assert.Equal(["text", "s1", "s2"], all.Select(Name));
        Assert.Equal(["text", "s2"], ofAna.Select(Name));
        Assert.Empty(ofNobody);

        using Machine other = new();
        other.History.Import(ofAna);
        Assert.Equal(Sample.Text, other.History.BankText(Sample.Hash));
        Assert.Equal("s2", Assert.Single(other.History.Sittings(null, "Ana")).Session);
    }

    private static string Name(HistoryPiece piece) => piece is Piece happened ? happened.Session : "text";

    /// <summary>A machine with a history of its own.</summary>
    private sealed class Machine : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("quiz-merge-");

        // many histories, none precious
        public Machine() =>
            History = new History(new DataFolder(_folder.FullName)) { Opened = c => c.Run("PRAGMA synchronous = OFF") };

        public History History { get; }

        public void Keep(IEnumerable<Entry> entries)
        {
            foreach (Entry entry in entries)
                History.Append(entry, entry.Event is Started ? Sample.Text : default(ReadOnlyMemory<byte>));
        }

        public Merged Add(IEnumerable<HistoryPiece> pieces) => History.Import([.. pieces]);

        public Piece[] Pieces()
        {
            List<HistoryPiece> pieces = [];
            History.Export(null, pieces.Add);
            return [.. pieces.OfType<Piece>()];
        }

        /// <summary>All that sums sittings up.</summary>
        public List<string> Sums()
        {
            using var connection = new SqliteConnection($"Data Source={History.Place};Pooling=False");
            connection.Open();
            return [.. ((string[])["sittings", "answers", "disputes", "key_decisions"])
                .SelectMany(table => connection.Rows(
                row => string.Join(' ', Enumerable.Range(0, row.FieldCount).Select(row.GetValue)),
                $"SELECT * FROM {table} ORDER BY 1, 2"))];
        }

        public void Dispose()
        {
            History.Dispose();
            _folder.Delete(recursive: true);
        }
    }
}
