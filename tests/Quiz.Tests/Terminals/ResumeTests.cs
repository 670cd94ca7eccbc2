using System.Globalization;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace Quiz.Tests.Terminals;

/// <summary>A sitting whose program was killed goes on as if nothing had happened.</summary>
[Collection(TerminalTests.Name)]
public sealed partial class ResumeTests(ITestOutputHelper report) : IDisposable
{
    private const int Columns = 140;
    private const int Rows = 45;
    private const int Kills = 10;

    private readonly Machine _machine = new();

    public void Dispose() => _machine.Dispose();

    [LinuxTheory]
    [InlineData("tour", 20)]
    [InlineData("moscow-and-pyongyang", 40)]
    public void A_sitting_killed_at_any_point_goes_on_with_all_that_was_shown(string bank, int seed)
    {
        report.WriteLine($"{bank}, seed {seed}");
        Random random = new(seed);
        RunningQuiz quiz = Start(bank, "--new", "--seed", $"{seed}");
        for (int kill = 0; kill < Kills; kill++)
        {
            for (int keys = random.Next(4); keys > 0 && !IsAtTheEnd(quiz); keys--)
                quiz.PressAndSettle(NextKey(quiz, random));
            if (IsAtTheEnd(quiz))
            {
                quiz.Press("qq");
                quiz.Ends(0);
                quiz = Start(bank, "--new", "--seed", $"{++seed}");
            }

            string key = NextKey(quiz, random);
            string before = Seen(quiz);
            bool isInFlight = key.Length == 1 && random.Next(2) == 0;
            if (isInFlight)
            {
                quiz.Press(key);
                Thread.Sleep(random.Next(40));
            }
            else
            {
                quiz.PressAndSettle(key);
            }

            quiz.Kill();
            string last = Seen(quiz);
            quiz = Start(bank);
            string resumed = Seen(quiz);
            report.WriteLine(
                $"{kill + 1}: {key.Replace("\r", "Enter", StringComparison.Ordinal)} {(isInFlight ? "in flight" : "settled")}, {quiz.Screen.Line(0).Trim()[^30..]}");
            if (isInFlight) KeepsWhatWasShown(before, last, resumed);
            else quiz.Until(_ => Seen(quiz) == last, last);
        }
    }

    [LinuxFact]
    public void A_review_killed_at_any_point_goes_on_with_all_that_was_shown()
    {
        Yesterday.Of(_machine, "tour");
        RunningQuiz quiz = Review("--seed", "60");
        for (int kill = 0; kill < Kills && !IsAtTheEnd(quiz); kill++)
        {
            bool takesAnswer = quiz.Screen.Find("0  I don't know") is not null;
            quiz.PressAndSettle(!takesAnswer ? "\r" : quiz.Screen.Find("Esc 0") is not null ? "\e0" : "0");
            quiz.Kill();
            string last = Seen(quiz);
            quiz = Review();
            quiz.Until(_ => Seen(quiz) == last, last);
        }
    }

    [LinuxFact]
    public void A_sitting_keeps_its_questions_when_the_bank_is_edited()
    {
        RunningQuiz quiz = _machine.StartSitting(Columns, Rows);
        quiz.Press("1\r", until: "Right: 1 of 1.");
        quiz.Press("\r", until: "What does Ann sell?");
        quiz.Settle();
        string before = Seen(quiz);
        quiz.Kill();

        string edited = HarbourBank.Text.Replace(
            "What does Ann sell?", "What is on her cart?", StringComparison.Ordinal)
            .Replace("first ferry", "last ferry", StringComparison.Ordinal)
            .Replace("ann-sells", "cart", StringComparison.Ordinal);
        File.WriteAllText(_machine.Bank, edited);
        RunningQuiz again = Start(_machine.Bank);
        again.Until(_ => Seen(again) == before, before);
        again.Press("crème\r", until: "Right: 1 of 1.");
        again.Press("b", until: "True or false: the first ferry leaves at six.");
    }

    [LinuxFact]
    public void What_was_typed_three_seconds_before_is_kept_whatever_happens()
    {
        RunningQuiz quiz = _machine.StartSitting();
        quiz.Press("1\r", until: "Right: 1 of 1.");
        quiz.Press("\r", until: "What does Ann sell?");
        quiz.Press("flowers and", until: "flowers and");
        Thread.Sleep(3000);
        quiz.Kill();
        RunningQuiz again = _machine.Start("play", _machine.Bank);
        again.Until("flowers and");
        Assert.Contains("✓ 1", again.Screen.Line(0), StringComparison.Ordinal);
        again.Press(" bread", until: "flowers and bread"); // the cursor is behind what was typed
    }

    [LinuxTheory]
    [InlineData("SIGHUP", 1)]
    [InlineData("SIGTERM", 15)]
    public void What_is_typed_is_kept_where_the_program_is_told_to_end(string name, int signal)
    {
        Assert.NotEmpty(name);
        RunningQuiz quiz = _machine.StartSitting();
        quiz.Press("1\r", until: "Right: 1 of 1.");
        quiz.Press("\r", until: "What does Ann sell?");
        quiz.Press("flowers and", until: "flowers and");
        quiz.Terminal.Signal(signal);
        quiz.Ends(128 + signal);
        _machine.Start("play", _machine.Bank).Until("flowers and");
    }

    [LinuxFact]
    public void What_is_typed_is_kept_where_the_terminal_vanishes()
    {
        RunningQuiz quiz = _machine.StartSitting();
        quiz.Press("1\r", until: "Right: 1 of 1.");
        quiz.Press("\r", until: "What does Ann sell?");
        quiz.Press("flowers and", until: "flowers and");
        quiz.Terminal.HangUp();
        Assert.Equal(129, quiz.Terminal.WaitForExit(30));
        _machine.Start("play", _machine.Bank).Until("flowers and");
    }

    private RunningQuiz Start(string bank, params string[] options) =>
        Started("· practice", ["play", bank, .. options]);

    private RunningQuiz Review(params string[] options) => Started("· review", ["review", .. options]);

    private RunningQuiz Started(string header, string[] line)
    {
        RunningQuiz quiz = _machine.Start(Columns, Rows, line);
        quiz.Until(header);
        quiz.Settle();
        return quiz;
    }

    /// <summary>
    /// The header, the question with its options and the keys that work: all but the article, which scrolls, the
    /// cursor, and the line that tells the news.
    /// </summary>
    private static string Seen(RunningQuiz quiz) => string.Join('\n',
        Enumerable.Range(0, Rows).Where(row => row != Rows - 2)
            .Select(row => quiz.Screen.Line(row, row is 0 or Rows - 1 || !IsAsking(quiz) ? 0 : Columns / 2)
                .Replace('›', ' ')
                .TrimEnd()));

    /// <summary>Of a step that was under way all or nothing is kept, and all if any of it was seen.</summary>
    private static void KeepsWhatWasShown(string before, string last, string resumed)
    {
        if (last == before) return;
        Assert.NotEqual(before, resumed);
        string[] old = before.Split('\n');
        string[] seen = last.Split('\n');
        string[] now = resumed.Split('\n');
        Assert.All(seen.Index(), row => Assert.True(
            row.Item == now[row.Index] || row.Item == old[row.Index], $"Seen: {row.Item}\nResumed:\n{resumed}"));
    }

    /// <summary>
    /// A key that makes sense now, so that the sitting goes on, with all that can be done on the way.
    /// </summary>
    private static string NextKey(RunningQuiz quiz, Random random)
    {
        string text = quiz.Screen.Text;
        string keys = quiz.Screen.Line(Rows - 1);
        if (!IsAsking(quiz)) return "\r";
        if (text.Contains("Your answer, in your own words", StringComparison.Ordinal)) return "Some words\e\r";
        if (text.Contains("│ Gap ", StringComparison.Ordinal))
            return text.Contains("Show me the answer", StringComparison.Ordinal) ? "\e0" : $"word {random.Next(100)}\r";
        if (keys.Contains("pick up", StringComparison.Ordinal))
            return random.Next(3) == 0 ? "0" : random.Next(2) == 0 ? "\r" : " \e[B ";
        if (keys.Contains("Enter place", StringComparison.Ordinal)) return random.Next(6) == 0 ? "0" : "\ra";
        if (keys.Contains("Space mark", StringComparison.Ordinal))
            return random.Next(4) == 0 ? "0"
                : random.Next(2) == 0 && !text.Contains("Nothing is marked yet.", StringComparison.Ordinal) ? "\r"
                : "\e[B ";
        if (keys.Contains("give it", StringComparison.Ordinal))
            return $"{(random.Next(2) == 0 ? "Sunday" : "word")} {random.Next(100)}\r";
        bool takesAnswer = text.Contains("0  I don't know", StringComparison.Ordinal);
        if (!takesAnswer) return random.Next(4) == 0 ? "m" : "\r";
        if (text.Contains("      → ", StringComparison.Ordinal)) return "\r"; // everything has been put somewhere
        bool isChosen = text.Contains('›', StringComparison.Ordinal) || text.Contains("[x]", StringComparison.Ordinal);
        return random.Next(8) switch
        {
            0 => "m",
            1 => "0",
            _ when isChosen => "\r", // the same number again would change nothing
            _ => (1 + random.Next(2)).ToString(CultureInfo.InvariantCulture),
        };
    }

    private static bool IsAsking(RunningQuiz quiz) => quiz.Screen.Find("┌ Question ") is not null;

    private static bool IsAtTheEnd(RunningQuiz quiz) =>
        Place().Match(quiz.Screen.Line(0)) is { Success: true } place && place.Groups[1].Value == place.Groups[2].Value;

    [GeneratedRegex(" ([0-9]+) of ([0-9]+)  ")]
    private static partial Regex Place();
}
