using System.Text.RegularExpressions;
using Quiz.Tests.Gradebooks;

namespace Quiz.Tests.Commands;

public sealed class CollectCommandTests : IDisposable
{
    private readonly ClassFolder _folder = new(students: 4);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(2, "There is no option --kye. If it is a file, write ./--kye.", "collect", "in", "--kye")]
    [InlineData(
        2, "\"S009\" is no pair. Write two names with = between, such as S009=2.", "collect", "in", "--prefer", "S009")]
    [InlineData(2, "--deadline takes a day and a time, such as \"2026-10-12 10:00\", not \"monday\".", "collect", "in",
        "--deadline", "monday")]
    [InlineData(1, "There is no file or folder \"inn\".", "collect", "inn")]
    [InlineData(1, "Nothing came back from a student \"S9999\".", "collect", "in", "--prefer", "S9999=1")]
    [InlineData(1, "S0004 has no attempt \"7\": name it by its number, its receipt or its file.", "collect", "in",
        "--prefer", "S0004=7")]
    [InlineData(
        1, "There is no attempt \"7\": name it by its receipt or its file.", "collect", "in", "--owner", "7=S0004")]
    [InlineData(1, "\"roster.csv\" is damaged or no gradebook; it is left as it is.", "collect", "in", "--into",
        "roster.csv")]
    [InlineData(1, "There is no gradebook \"none.quizbook\": quiz collect makes one.", "regrade", "none.quizbook",
        "--drop", "q001")]
    public void What_does_not_go_is_said_in_a_sentence(int code, string sentence, params string[] args)
    {
        (int exit, _, string error) = _folder.Run(args);
        Assert.Equal((code, "quiz: " + sentence), (exit, error.Split('\n')[0]));
    }

    [Fact]
    public void Another_key_of_the_test_is_not_taken_by_collecting_and_the_advice_works()
    {
        _folder.Do("collect", "in", "--key", "towers.quizkey");
        (int code, _, string error) = _folder.Run("collect", "in", "--key", "corrected/towers.quizkey");
        Match advice = Regex.Match(error, "^quiz: The answers in this gradebook are marked by another key\\. To see "
            + "who changes by this one: quiz (regrade .*)\n$");
        Assert.Equal((1, true), (code, advice.Success));
        Assert.EndsWith("Nothing is written yet: --write does it.\n", _folder.Do(advice.Groups[1].Value.Split(' ')),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_key_of_another_test_needs_another_gradebook()
    {
        _folder.Do("collect", "in", "--key", "towers.quizkey");
        Assert.Equal(0, _folder.Run("pack", "corrected/towers.yaml", "--out", "new").Code);
        (int code, _, string error) = _folder.Run("collect", "in", "--key", "new/towers.quizkey");
        Assert.Equal((1, "quiz: \"new/towers.quizkey\" is the key of another test than the one in \"towers.quizbook\": "
            + "name a new gradebook for that test with --into.\n"), (code, error));
        Assert.Contains(
            " 0 handed in",
            _folder.Run("collect", "in", "--key", "new/towers.quizkey", "--into", "new.quizbook").Output,
            StringComparison.Ordinal);
        Assert.Contains("quiz collect FOLDER --key new/towers.quizkey --into NEW.quizbook",
            _folder.Run("regrade", _folder.Book, "--key", "new/towers.quizkey").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_owner_who_is_on_no_list_is_said_and_taken()
    {
        _folder.Do("collect", "in", "--key", "towers.quizkey");
        (int code, string output, string error) = _folder.Run("collect", "--owner", "towers-S0004-1.result=S0099");
        Assert.Equal((0, "quiz: \"S0099\" is not on the list of the class; what is said to be theirs counts for them "
            + "all the same.\n"), (code, error));
        Assert.Contains("unknown     S0099: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_gradebook_of_the_same_test_beside_a_new_one_is_said()
    {
        _folder.Do("collect", "in", "--key", "towers.quizkey");
        (int code, _, string error) =
            _folder.Run("collect", "in", "--key", "towers.quizkey", "--into", "again.quizbook");
        Assert.Equal((0, "quiz: Another gradebook of this test lies beside it, towers.quizbook: what was decided there "
            + "does not hold in this one.\n"), (code, error));
        Assert.Equal("", _folder.Run("collect", "in", "--into", "again.quizbook").Error);
    }

    [Fact]
    public void The_line_of_a_misspelt_id_has_the_command_that_mends_it()
    {
        using var folder = new ClassFolder();
        string line = folder.Do("collect", "in", "--key", "towers.quizkey")
            .Split('\n')
            .Single(l => l.StartsWith("unknown ", StringComparison.Ordinal));
        Match told = Regex.Match(line, @"To count it for (S\d+): quiz (collect --owner [A-Z0-9]{8}=\1)$");
        Assert.True(told.Success, line);
        string mended = folder.Do(told.Groups[2].Value.Split(' '));
        Assert.DoesNotContain("unknown ", mended, StringComparison.Ordinal);
        Assert.DoesNotContain(told.Groups[1].Value + " Given", mended, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_copies_are_one_line_and_a_few_are_named()
    {
        using var folder = new ClassFolder();
        string[] few = Copies(folder.Do("collect", "in", "--key", "towers.quizkey"));
        Assert.Single(few, l => l.Contains("the same file came back twice.", StringComparison.Ordinal));
        Directory.CreateDirectory(folder.PathOf("dropped"));
        foreach (string file in Directory.GetFiles(folder.PathOf("in"), "towers-*.result"))
            File.Copy(file, Path.Combine(folder.PathOf("dropped"), Path.GetFileName(file)));
        string[] many = Copies(folder.Do("collect", "dropped"));
        Assert.Single(
            many, l => Regex.IsMatch(
                l,
                @"^copy        \d\d files are the same as others, byte for byte, and change nothing: --json names them\.$"));
        Assert.Equal(few.Length, many.Length);
        Assert.Contains(
            "the same file came back twice.", folder.Do("collect", "dropped", "--json"), StringComparison.Ordinal);

        static string[] Copies(string list) =>
            [.. list.Split('\n').Where(l => l.StartsWith("copy ", StringComparison.Ordinal))];
    }

    [Fact]
    public void Without_a_folder_only_a_gradebook_that_is_there_is_changed()
    {
        Assert.Equal((2, 1), (_folder.Run("collect").Code, _folder.Run("collect", "--key", "towers.quizkey").Code));
        Assert.False(File.Exists(_folder.Book));
        _folder.Do("collect", "in", "--key", "towers.quizkey");
        Assert.Contains("late ", _folder.Do("collect", "--deadline", "2026-10-12 05:00"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_anything_the_list_is_written_once_more()
    {
        string list = _folder.Do("collect", "in", "--key", "towers.quizkey");
        byte[] before = File.ReadAllBytes(_folder.Book);
        string[] again = [.. list.Split('\n').Where(l => !l.EndsWith("of them new.", StringComparison.Ordinal))];
        Assert.Equal(again, _folder.Do("collect").Split('\n'));
        Assert.Equal(again, _folder.Do("collect", "--into", "towers.quizbook").Split('\n'));
        Assert.Equal(before, File.ReadAllBytes(_folder.Book));
        File.Copy(_folder.Book, _folder.PathOf("other.quizbook"));
        Assert.Equal((1, "quiz: There are several gradebooks here: name the one that is meant with --into.\n"),
            (_folder.Run("collect").Code, _folder.Run("collect").Error));
    }

    [Fact]
    public void Who_is_not_on_the_list_is_counted_apart_and_the_command_names_the_gradebook_where_there_are_several()
    {
        using var folder = new ClassFolder();
        string list = folder.Do("collect", "in", "--key", "towers.quizkey");
        Assert.Matches(
            @"(?m)^30 students: \d+ handed in, 1 not handed in, \d missing\. Not on the list: 1 handed in\.$", list);
        File.Copy(folder.Book, folder.PathOf("other.quizbook"));
        list = folder.Do("collect", "--into", "other.quizbook");
        Match told = Regex.Match(list, @": quiz (collect --into other\.quizbook --owner \S+)\n");
        Assert.True(told.Success, list);
        Assert.DoesNotContain("Not on the list", folder.Do(told.Groups[1].Value.Split(' ')), StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_terminal_lines_break_between_words_and_commands_stay_whole()
    {
        using ClassFolder whole = new(), narrow = new() { Columns = 60 };
        string flat = whole.Do("collect", "in", "--key", "towers.quizkey");
        string[] lines = narrow.Do("collect", "in", "--key", "towers.quizkey").Split('\n');
        string[] broken = [.. lines.Skip(3).Where(l => !l.Contains("quiz collect", StringComparison.Ordinal))];
        Assert.All(broken, l => Assert.InRange(l.Length, 0, 60));
        Assert.Contains(lines, l => Regex.IsMatch(l, "^            quiz collect --owner \\S+$"));
        Assert.Contains(broken, l => Regex.IsMatch(l, "^ {12}[a-z]"));
        Assert.Equal(Words(flat), Words(string.Join('\n', lines)));

        static string Words(string list) =>
            string.Concat(list.Split('\n').Skip(1).SelectMany(l => l).Where(c => !char.IsWhiteSpace(c)));
    }

    [Fact]
    public void Of_two_that_are_preferred_the_list_has_both_whichever_is_news()
    {
        using var folder = new ClassFolder();
        string[] twice = [.. folder.Truth.Faults.Where(f => f.Kind == "duplicate").Select(f => f.Student)];
        folder.Do("collect", "in", "--key", "towers.quizkey");
        folder.Do("collect", "--prefer", $"{twice[1]}=1");
        string list = folder.Do("collect", "--prefer", $"{twice[0]}=2", "--prefer", $"{twice[1]}=1");
        Assert.Equal(2, list.Split(" because the teacher prefers it.").Length - 1);
        Assert.Equal(list, folder.Do("collect"));
        string owner = folder.Do(
            "collect", "--owner", $"towers-{twice[0]}-2.result=S0030", "--owner", $"towers-{twice[0]}-2.result=S0030");
        Assert.Equal(owner, folder.Do("collect"));
    }

    [Fact]
    public void What_was_not_handed_in_counts_by_the_command_in_its_line_until_that_is_taken_back()
    {
        using var folder = new ClassFolder();
        string left = folder.Truth.Faults.Single(f => f.Kind == "unfinished").Student;
        string list = folder.Do("collect", "in", "--key", "towers.quizkey");
        string line = list.Split('\n').Single(l => l.StartsWith("unfinished ", StringComparison.Ordinal));
        Assert.EndsWith($" To count it all the same: quiz collect --prefer {left}=1", line, StringComparison.Ordinal);
        Assert.Matches($"^{left},[^,]+,,,.*,not handed in,", Row());

        Assert.Contains("it counts, because the teacher prefers it.", folder.Do("collect", "--prefer", $"{left}=1"),
            StringComparison.Ordinal);
        Assert.Matches($"^{left},[^,]+,1,[0-9.]+,.*,not handed in,", Row());
        folder.Do("regrade", folder.Book, "--undo", "2", "--write");
        Assert.Matches($"^{left},[^,]+,,,", Row());

        string Row() => folder.Do("report", folder.Book, "--csv")
            .Split('\n')
            .Single(r => r.StartsWith(left + ",", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_to_be_known_of_marks_stands_beside_them_in_every_report()
    {
        using var folder = new ClassFolder();
        folder.Do("collect", "in", "--key", "towers.quizkey");
        string lines = folder.Do("report", folder.Book), table = folder.Do("report", folder.Book, "--csv");
        folder.Do("report", folder.Book, "--html", "--out", "report.html");
        string page = File.ReadAllText(folder.PathOf("report.html"));
        foreach ((string kind, string student, _) in folder.Truth.Faults.Where(
            f => f.Kind is "late" or "duplicate" or "damaged" or "edited"))
        {
            string name = $"Given{student[1..].TrimStart('0')} Family{student[1..].TrimStart('0')}";
            Assert.Contains(lines.Split('\n'), l => l.StartsWith(name + " ", StringComparison.Ordinal)
                && l.TrimEnd().EndsWith(kind, StringComparison.Ordinal));
            Assert.Contains(table.Split('\n'), l => l.StartsWith(student + ",", StringComparison.Ordinal)
                && l.Contains($",{kind},", StringComparison.Ordinal));
            Assert.Contains($">{kind}<", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Two_that_collect_into_a_new_gradebook_at_once_both_get_the_whole_list()
    {
        var both = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
            _folder.Run("collect", "in", "--key", "towers.quizkey", "--into", "new.quizbook"))).ToArray();
        foreach ((int code, string output, string error) in await Task.WhenAll(both))
        {
            Assert.Equal((0, ""), (code, error));
            Assert.Equal(_folder.Do("collect", "--into", "new.quizbook").Split('\n')[1..], output.Split('\n')[2..]);
        }
    }

    [Fact]
    public void Only_its_owner_can_read_a_gradebook()
    {
        if (OperatingSystem.IsWindows()) return;

        _folder.Do("collect", "in", "--key", "towers.quizkey");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder.Book));
    }

    [Fact]
    public void A_new_deadline_holds_from_then_on()
    {
        _folder.Do("collect", "in", "--key", "towers.quizkey");
        Assert.Contains(
            "late ", _folder.Do("collect", "in", "--deadline", "2026-10-12 05:00"), StringComparison.Ordinal);
        Assert.Contains("late ", _folder.Do("collect", "in"), StringComparison.Ordinal);
    }
}
