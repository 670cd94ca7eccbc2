using System.Text;
using Quiz.Core.Sessions;
using Quiz.Files.Storage;
using Quiz.Running;
using Quiz.Tests.Storage;

namespace Quiz.Tests.Commands;

public sealed class HistoryCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("quiz-carry-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private const string Missing =
        "quiz: Not among your articles here: lamp. Bring the file along and run quiz add FILE to review it.\n";

    [Fact]
    public void A_history_goes_from_one_machine_to_another_and_only_once()
    {
        Fill("here", ("s1", ""), ("s2", "Ana"));
        Assert.Equal((0, "", "Wrote 4 steps of 2 sittings to all.jsonl.\n"),
            Run("here", "history", "export", "all.jsonl"));
        Assert.Equal((0, "4 new, 0 there already.\n", Missing), Run("there", "history", "import", "all.jsonl"));
        Assert.Equal((0, "0 new, 4 there already.\n", ""), Run("there", "history", "import", "all.jsonl"));
        (int _, string again, string _) = Run("there", "history", "export");
        Assert.Equal(File.ReadAllText(Path.Combine(_folder, "all.jsonl")), again);
        using History history = Open("there");
        Assert.Equal(Sample.Text, history.BankText(Sample.Hash));
    }

    [Fact]
    public void It_goes_through_a_pipe_and_for_one_learner()
    {
        Fill("here", ("s1", ""), ("s2", "Ana"));
        (int code, string lines, string error) = Run("here", "history", "export", "-", "--as", "Ana");
        Assert.Equal((0, 3, "Wrote 2 steps of 1 sitting.\n"), (code, lines.Count(c => c == '\n'), error));
        Assert.Equal(
            (0, "2 new, 0 there already.\n", Missing),
            Run("there", Encoding.UTF8.GetBytes(lines), "history", "import", "-"));
        Assert.Equal((1, "", "quiz: There is nothing of \"Bo\" in the history.\n"),
            Run("here", "history", "export", "--as", "Bo"));
        Assert.Equal((0, "", "Wrote 0 steps of 0 sittings.\n"), Run("nowhere", "history", "export"));
        Assert.Equal((0, 2), (
            Run("here", "history", "export", "--as", "").Code,
            Run("here", "history", "export", "--as", "").Output.Count(c => c == '\n') - 1));
    }

    [Fact]
    public void Damaged_lines_are_told_and_the_others_kept()
    {
        Fill("here", ("s1", ""), ("s2", ""));
        string[] lines = Run("here", "history", "export").Output.TrimEnd('\n').Split('\n');
        Write("bad.jsonl", string.Join(
            '\n', [lines[0], lines[1][..40], "", lines[2], """{"version":9}""", """{"version":9}""", lines[3]]));
        Write("rest.jsonl", string.Join('\n', lines[1..]));
        (int code, string output, string error) =
            Run("there", "history", "import", "bad.jsonl", "rest.jsonl", "gone.jsonl");
        Assert.Equal((1, "4 new, 2 there already.\n"), (code, output));
        Assert.Equal(
            """
            bad.jsonl:2: This is not JSON, or not all of a line.
            quiz: Left out 2 lines of bad.jsonl from a newer version of Quiz: install that version and import the file again.
            quiz: There is no file "gone.jsonl".

            """ + Missing,
            error);
    }

    [Fact]
    public void Two_ways_of_going_on_are_both_kept()
    {
        Entry start = Sample.Entry(1, new Started(Sample.Plan()));
        foreach ((string machine, string question) in (ReadOnlySpan<(string, string)>)[("here", "q1"), ("there", "q2")])
        {
            using History history = Open(machine);
            history.Append(start, Sample.Text);
            history.Append(Sample.Entry(2, Sample.Answer(question)));
        }

        Run("here", "history", "export", "h.jsonl");
        Assert.Equal(
            "1 new, 1 there already.\n1 sitting went on on both machines: every step is kept, and they are taken in "
                + "turn.\n",
            Run("there", "history", "import", "h.jsonl").Output);
        using History both = Open("there");
        Assert.Equal(["q1", "q2"], both.Record("").Answers.Select(a => a.Question).Order());
    }

    /// <summary>
    /// Whatever is read of a file before the program is killed: a sitting is there whole, or not at all.
    /// </summary>
    [Fact]
    public void A_sitting_is_never_imported_in_part()
    {
        using (History here = Open("here"))
        {
            string[] reasons = [.. Enumerable.Range(0, 9).Select(i => new string((char)('a' + i), 500_000))];
            foreach (string session in (string[])["s1", "s2", "s3"])
            {
                here.Append(Sample.Entry(1, new Started(Sample.Plan()), session), Sample.Text);
                foreach ((int i, string reason) in reasons.Index()) here.Append(
                    Sample.Entry(i + 2, new Disputed("q1", reason), session));
            }
        }

        byte[] file = Encoding.UTF8.GetBytes(Run("here", "history", "export").Output);
        // in the last step of s3
        Assert.Equal(1, Run("there", new BreakingStream(file[..^100_000]), "history", "import", "-").Code);
        using History there = Open("there");
        Assert.Equal([10, 10, 0], new[] { "s1", "s2", "s3" }.Select(s => there.Entries(s).Count));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_told()
    {
        Fill("here", ("s1", ""));
        Assert.Equal((1, "quiz: \"here/history.db\" is the history itself: name another file.\n"),
            CodeAndError("export", "here/history.db"));
        Assert.Equal(1, CodeAndError("export", "none/all.jsonl").Code);
        Assert.Equal(2, CodeAndError("export", "--af").Code);
        Assert.Equal(2, CodeAndError("import").Code);
        Assert.Equal(2, CodeAndError().Code);
        Assert.Equal(["here"], Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName));

        (int Code, string Error) CodeAndError(params string[] args) =>
            Run("here", ["history", .. args]) is var run ? (run.Code, run.Error) : default;
    }

    private void Fill(string machine, params (string Session, string Learner)[] sittings)
    {
        using History history = Open(machine);
        foreach ((string session, string learner) in sittings)
        {
            history.Append(Sample.Entry(1, new Started(Sample.Plan()), session, learner), Sample.Text);
            history.Append(Sample.Entry(2, Sample.Answer("q1"), session, learner));
        }
    }

    private History Open(string machine) => new(new DataFolder(Path.Combine(_folder, machine)));

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private (int Code, string Output, string Error) Run(string machine, params string[] args) => Run(machine, [], args);

    private (int Code, string Output, string Error) Run(string machine, byte[] input, params string[] args) =>
        Run(machine, new MemoryStream(input), args);

    private (int Code, string Output, string Error) Run(string machine, Stream input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        string? Environment(string name) => name == "QUIZ_HOME" ? Path.Combine(_folder, machine) : null;
        int code = Program.Run(
            args, new Io(TextReader.Null, output, error, TimeProvider.System, Environment, _folder, InBytes: input));
        return (code, output.ToString(), error.ToString());
    }

    /// <summary>Bytes behind which the disk breaks.</summary>
    private sealed class BreakingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            base.Read(buffer, offset, count) is > 0 and var read ? read : throw new IOException("broken");

        public override int Read(Span<byte> buffer) =>
            base.Read(buffer) is > 0 and var read ? read : throw new IOException("broken");
    }
}
