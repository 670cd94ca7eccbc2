using System.Text.Json;
using Quiz.ClassGenerator;
using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Marking;
using Quiz.Files.Gradebooks;

namespace Quiz.Tests.Gradebooks;

/// <summary>A class with known faults and figures, collected by the program.</summary>
public sealed class GeneratedClassTests : IDisposable
{
    private readonly ClassFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_planted_fault_is_listed_once_and_nothing_else()
    {
        using var list = JsonDocument.Parse(_folder.Do("collect", "in", "--key", "towers.quizkey", "--json"));
        string[] found = [.. list.RootElement.GetProperty("findings")
            .EnumerateArray()
            .Select(f => $"{f.GetProperty("kind")} {f.GetProperty("student")}")
            .Order(StringComparer.Ordinal)];
        Assert.Equal(_folder.Truth.Faults.Select(f => $"{f.Kind} {f.Student}").Order(StringComparer.Ordinal), found);
    }

    [Fact]
    public void No_answer_is_lost_and_all_figures_are_right()
    {
        _folder.Do("collect", "in", "--key", "towers.quizkey");
        Dictionary<string, Items<MarkedAnswer>> marked = Marked();
        Truth truth = _folder.Truth;
        Assert.Equal(truth.Counted.Keys, marked.Keys.Order(StringComparer.Ordinal));
        foreach ((string student, IReadOnlyList<DrawnAnswer> answers) in truth.Counted)
        {
            Assert.Equal(
                answers.Select(a => (a.Question.Id, a.State, Math.Round(a.Points, 9))).Order(),
                marked[student].Select(a => (a.Question, GradebookRows.Word(a.State), Math.Round(a.Points ?? -1, 9)))
                    .Order());
        }

        foreach (string question in truth.Counted.First().Value.Select(a => a.Question.Id))
        {
            MarkedAnswer[] all = [.. marked.Values.Select(answers => answers.Single(a => a.Question == question))];
            Assert.Equal(truth.Sum(question), all.Sum(a => a.Points ?? 0), 1e-9);
            foreach (AnswerState state in Enum.GetValues<AnswerState>())
                Assert.Equal(truth.Count(question, GradebookRows.Word(state)), all.Count(a => a.State == state));
        }

        double[] totals = [.. marked.Values.Select(Total)];
        Assert.Equal(truth.Mean, totals.Average(), 1e-9);
        Assert.Equal(truth.Variance, totals.Sum(t => Math.Pow(t - totals.Average(), 2)) / (totals.Length - 1), 1e-9);
    }

    [Fact]
    public void Collecting_again_finds_nothing_new_and_says_the_same()
    {
        string first = _folder.Do("collect", "in", "--key", "towers.quizkey"), again = _folder.Do("collect", "in");
        Assert.Equal(first.Split('\n').Skip(2), again.Split('\n').Skip(2));
        Assert.Contains(" 0 of them new.", again, StringComparison.Ordinal);
    }

    [Fact]
    public void In_whatever_order_the_files_come_the_gradebook_and_the_list_are_the_same()
    {
        string whole = _folder.Do("collect", "in", "--key", "towers.quizkey", "--into", "whole.quizbook");
        string[] parts = [.. Directory.GetFileSystemEntries(_folder.PathOf("in")).Order(StringComparer.Ordinal)];
        foreach (int seed in Enumerable.Range(1, 2))
        {
            string book = $"parts{seed}/towers.quizbook", list = "";
            Directory.CreateDirectory(_folder.PathOf($"parts{seed}"));
            string[] shuffled = [.. Quiz.Core.Prose.Shuffle.Order(parts, seed, "parts")];
            foreach (string[] some in shuffled.Chunk(shuffled.Length / 3))
                list = _folder.Do(["collect", .. some, "--key", "towers.quizkey", "--into", book]);
            Assert.Equal(Lines(whole, "whole.quizbook"), Lines(list, book));
            Assert.Equal(Dump("whole.quizbook"), Dump(book));
        }

        static IEnumerable<string> Lines(string list, string book) =>
            list.Replace($" --into {book}", "", StringComparison.Ordinal).Split('\n').Skip(2);
    }

    [Fact]
    public void Answers_without_a_key_are_kept_and_marked_when_it_comes()
    {
        Directory.CreateDirectory(_folder.PathOf("late"));
        string without = _folder.Do("collect", "in", "--roster", "roster.csv", "--into", "late/towers.quizbook");
        Assert.Contains("There is no key yet", without, StringComparison.Ordinal);
        _folder.Do("collect", "in", "--key", "towers.quizkey", "--into", "late/towers.quizbook");
        _folder.Do("collect", "in", "--key", "towers.quizkey", "--into", "whole.quizbook");
        Assert.Equal(Dump("whole.quizbook"), Dump("late/towers.quizbook"));
    }

    [Fact]
    public void A_corrected_key_shows_who_changes_and_leaves_the_old_score_readable()
    {
        _folder.Do("collect", "in", "--key", "towers.quizkey");
        string shown = _folder.Do("regrade", _folder.Book, "--bank", "corrected/towers.yaml");
        Assert.EndsWith("Nothing is written yet: --write does it.\n", shown, StringComparison.Ordinal);
        Truth truth = _folder.Truth;
        Assert.All(Marked(), m => Assert.Equal(truth.Total(m.Key), Total(m.Value), 1e-9));

        string written = _folder.Do("regrade", _folder.Book, "--key", "corrected/towers.quizkey", "--write");
        Assert.Equal(shown.Split('\n')[..^2], written.Split('\n')[..^3]);
        Assert.Contains(": the key is now \"green\"", written, StringComparison.Ordinal);
        Assert.All(Marked(), m => Assert.Equal(truth.TotalCorrected(m.Key), Total(m.Value), 1e-9));
        Assert.Equal(truth.Counted.Keys.Count(s => truth.Total(s) != truth.TotalCorrected(s)),
            written.Split('\n').Count(l => l.StartsWith('S')));
        Assert.All(Marked(1), m => Assert.Equal(truth.Total(m.Key), Total(m.Value), 1e-9));

        _folder.Do("regrade", _folder.Book, "--undo", "2", "--write");
        Assert.All(Marked(), m => Assert.Equal(truth.Total(m.Key), Total(m.Value), 1e-9));
    }

    [Fact]
    public void What_most_have_typed_comes_first_and_accepting_it_changes_them()
    {
        _folder.Do("collect", "in", "--key", "towers.quizkey");
        string[] typed = _folder.Do("accept", _folder.Book).TrimEnd('\n').Split('\n');
        Assert.All(typed, line => Assert.Matches("^[0-9]+ × q[0-9]{3}: \"(torch|a candle)\"$", line));
        int[] counts =
            [.. typed.Select(line => int.Parse(line.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(counts.OrderDescending(), counts);
        string question = typed[0].Split(' ')[2].TrimEnd(':'), text = typed[0].Split('"')[1];
        string changed = _folder.Do("accept", _folder.Book, question, text.ToUpperInvariant(), "--write");
        Assert.StartsWith($"{counts[0]} of ", changed, StringComparison.Ordinal);
        Assert.Contains(
            _folder.Do("report", _folder.Book, "--csv", "--table", "answers").Split('\n'),
            row => row.StartsWith($"{question},given,,{text},yes,", StringComparison.Ordinal));
        Assert.DoesNotContain(typed[0], _folder.Do("accept", _folder.Book), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_texts_are_accepted_at_once_and_none_where_one_is_nobodys()
    {
        _folder.Do("collect", "in", "--key", "towers.quizkey");
        string typed = _folder.Do("accept", _folder.Book);
        // some are planted
        var most = typed.TrimEnd('\n')
            .Split('\n')
            .GroupBy(line => line.Split(' ')[2].TrimEnd(':'), line => line.Split('"')[1])
            .MaxBy(q => q.Count())!;
        string[] texts = [.. most, most.First().ToUpperInvariant()];
        foreach (string nobodys in (string[])["tor*", "ember"])
        {
            (int code, _, string error) = _folder.Run("accept", _folder.Book, most.Key, texts[0], nobodys, "--write");
            Assert.Equal(1, code);
            Assert.Equal(
                $"quiz: Nobody has typed \"{nobodys}\" there{(nobodys == "tor*" ? ", where a * is only a star" : "")}, so that nothing was accepted: quiz accept {_folder.Book} lists what was typed.\n", error);
            Assert.Equal(typed, _folder.Do("accept", _folder.Book));
        }

        _folder.Do(["accept", _folder.Book, most.Key, .. texts, "--write"]);
        Assert.DoesNotContain($"{most.Key}:", _folder.Do("accept", _folder.Book), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dropped_question_counts_for_nobody_and_all_get_what_is_given()
    {
        _folder.Do("collect", "in", "--key", "towers.quizkey");
        _folder.Do("regrade", _folder.Book, "--drop", "q002", "--give", "q010", "--write");
        Assert.All(Marked().Values, answers => Assert.Equal(
            (0, 2), (answers.Single(a => a.Question == "q002").Max, answers.Single(a => a.Question == "q010").Points)));
        Assert.Contains("(taken back)", _folder.Do("regrade", _folder.Book, "--undo", "2", "--write")
            + _folder.Do("regrade", _folder.Book, "--decisions"), StringComparison.Ordinal);
        Assert.All(Marked().Values, answers => Assert.Equal(1, answers.Single(a => a.Question == "q002").Max));
    }

    [Fact]
    public void A_report_takes_the_attempt_that_counts_or_all_that_were_handed_in()
    {
        _folder.Do("collect", "in", "--key", "towers.quizkey");
        string[] counted = _folder.Do("report", "towers.quizbook", "--csv").TrimEnd('\n').Split('\n');
        string[] all = _folder.Do("report", "towers.quizbook", "--csv", "--attempts", "all").TrimEnd('\n').Split('\n');
        string twice = all.Select(row => row.Split(',')[0]).GroupBy(id => id).Single(g => g.Count() > 1).Key;
        Assert.Equal(counted.Length + 1, all.Length);
        Assert.Single(counted, row => row.StartsWith(twice, StringComparison.Ordinal));
        Assert.Equal(2, _folder.Run("report", "--marks", "m.csv", "--attempts", "all").Code);
    }

    [Fact]
    public void A_preferred_attempt_counts_and_the_decision_is_kept()
    {
        string student = _folder.Truth.Faults.First(f => f.Kind == "duplicate").Student;
        _folder.Do("collect", "in", "--key", "towers.quizkey");
        Assert.Contains("Attempt 2 counts, because the teacher prefers it.",
            _folder.Do("collect", "in", "--prefer", $"{student}=2"), StringComparison.Ordinal);
        Assert.Contains(
            "Attempt 2 counts, because the teacher prefers it.", _folder.Do("collect", "in"), StringComparison.Ordinal);
        Assert.Contains(
            $"of {student} the attempt", _folder.Do("regrade", _folder.Book, "--decisions"), StringComparison.Ordinal);
        Assert.Contains("Attempt 1 counts, because the teacher prefers it.",
            _folder.Do("collect", "in", "--prefer", $"{student}=1"), StringComparison.Ordinal);
    }

    [Fact]
    public void Taking_back_which_attempt_counts_shows_who_changes()
    {
        string student = _folder.Truth.Faults.Last(f => f.Kind == "duplicate").Student; // who handed in both
        _folder.Do("collect", "in", "--key", "towers.quizkey");
        double first = Total(Marked()[student]);
        _folder.Do("collect", "in", "--prefer", $"{student}=2");
        double second = Total(Marked()[student]);
        string number = _folder.Do("regrade", _folder.Book, "--decisions").TrimEnd('\n').Split('\n')[^1].Split(' ')[0];
        string[] shown = _folder.Do("regrade", _folder.Book, "--undo", number).Split('\n');
        Assert.StartsWith("1 of ", shown[0], StringComparison.Ordinal);
        Assert.StartsWith(student, shown[1], StringComparison.Ordinal);
        Assert.EndsWith(FormattableString.Invariant($": {second:0.##} of 44 → {first:0.##} of 44"), shown[1],
            StringComparison.Ordinal);
        Assert.Matches("^  the attempt [0-9A-Z]{8} counts instead of the attempt [0-9A-Z]{8}.$", shown[2]);
    }

    private static double Total(Items<MarkedAnswer> answers) => answers.Sum(a => a.Points ?? 0);

    /// <summary>The answers that count, by student.</summary>
    private Dictionary<string, Items<MarkedAnswer>> Marked(int? generation = null)
    {
        using Gradebook book = _folder.Open();
        Quiz.Core.Classroom.Decisions.InForce inForce = book.InForce();
        KeyFile? key = book.Key(inForce);
        Dictionary<string, Items<MarkedAnswer>> answers = book.Answers(generation);
        // as just asked
        return book.Class(inForce, key).Students
            .Where(s => s.CountedFile is not null)
            .ToDictionary(s => s.Student.Id, s => answers[s.CountedFile!.Hash]);
    }

    /// <summary>All that a gradebook says of what came back.</summary>
    private string Dump(string book)
    {
        using var connection =
            new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_folder.PathOf(book)};Pooling=false");
        connection.Open();
        var lines = new List<string>();
        foreach (string table in (string[])["files", "places", "given", "keys", "answers"])
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table} ORDER BY 1, 2";
            using var reader = command.ExecuteReader();
            while (reader.Read())
                lines.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(
                    i => reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(i))));
        }

        return string.Join('\n', lines);
    }
}
