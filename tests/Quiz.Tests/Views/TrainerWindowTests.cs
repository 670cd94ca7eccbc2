using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Files.Storage;
using Quiz.Screens;
using Quiz.Views;

namespace Quiz.Tests.Views;

public class TrainerWindowTests
{
    private static SittingOptions Only(string id, Mode mode = Mode.Practice) =>
        new() { Seed = 3, Only = [id], Mode = mode };

    [Fact]
    public void The_deciding_and_the_misleading_words_are_set_off_in_the_article()
    {
        using var screen = new Headless(120, 32, Only("keeper"));
        screen.Press("Enter");
        while (!screen.Text.Contains("►[", StringComparison.Ordinal))
        {
            Choose(screen, "It was never out");
            screen.Press("Enter", "Enter");
        }

        Assert.Contains("►[it never failed in a storm]◄", screen.Text.Replace("│", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
        Assert.Equal(Theme.Dark.Deciding.Background, screen.CellOf("it never failed").Attribute!.Value.Background);
        Assert.Equal(Theme.Dark.Misleading.Background, screen.CellOf("she once let").Attribute!.Value.Background);
    }

    [Fact]
    public void Keys_typed_ahead_are_dropped_when_a_verdict_appears()
    {
        using var screen = new Headless(80, 24, new SittingOptions { Seed = 3, Only = ["fishermen", "mayor"] });
        screen.Press("Enter", "1");
        string before = screen.Rows[0];
        screen.PressAtOnce("Enter", "Enter", "Enter");
        Assert.Contains("1 of 2", before, StringComparison.Ordinal);
        Assert.Contains("1 of 2", screen.Rows[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_resize_keeps_the_option_under_the_cursor_and_the_typed_text()
    {
        using var screen = new Headless(120, 32, Only("board"));
        screen.Press("Enter");
        screen.Type("harbo");
        screen.Resize(39, 11);
        Assert.Contains("This window has 39×11.", screen.Text, StringComparison.Ordinal);
        screen.Resize(60, 20);
        Assert.Contains("harbo", screen.Text, StringComparison.Ordinal);
        screen.Type("ur board");
        Assert.True(screen.Text.Contains("harbour board", StringComparison.Ordinal), screen.Text);
        screen.Press("Enter");
        Assert.Contains("Right: 1 of 1.", screen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_typed_is_kept_within_two_seconds_and_the_cursor_stays_where_it_is()
    {
        using var screen = new Headless(80, 24, Only("board"));
        screen.Press("Enter");
        screen.Type("harbour");
        screen.Press("Left", "Left");
        List<Effect> done = [];
        screen.Perform = effect =>
        {
            done.Add(effect);
            return null;
        };
        screen.LetTimersRun(TimeSpan.FromSeconds(2));
        Assert.Equal(new Drafted("board", new FillAnswer(["harbour"])),
            Assert.IsType<Effect.Save>(Assert.Single(done)).Happened);
        screen.Type("x");
        Assert.Contains("harboxur", screen.Text, StringComparison.Ordinal);
        screen.LetTimersRun(TimeSpan.FromSeconds(2));
        Assert.Equal(2, done.Count);
    }

    [Fact]
    public void What_is_typed_and_cannot_be_kept_is_said_and_kept_later()
    {
        using var screen = new Headless(80, 24, Only("board"));
        screen.Press("Enter");
        bool isFull = true;
        screen.Perform =
            effect => isFull && effect is Effect.Save ? new Message.NotSaved([], "The disk is full.") : null;
        screen.Type("har");
        screen.LetTimersRun(TimeSpan.FromSeconds(2));
        Assert.Contains("The disk is full.", screen.Text, StringComparison.Ordinal);
        screen.Type("c"); // no choice of what to do about it
        isFull = false;
        screen.LetTimersRun(TimeSpan.FromSeconds(2));
        Assert.Equal(new FillAnswer(["harc"]), Kept(screen).Current.Draft);
    }

    [Fact]
    public void In_a_field_every_character_is_text_and_only_Esc_leaves_it()
    {
        using var screen = new Headless(80, 24, Only("board"));
        screen.Press("Enter");
        screen.Type("q?0!x");
        Assert.Contains("q?0!x", screen.Text, StringComparison.Ordinal);
        screen.Press("Esc", "0");
        Assert.Contains("Not known: 0 of 1.", screen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_click_chooses_and_the_footer_can_be_clicked()
    {
        using var screen = new Headless(80, 24, Only("fishermen"));
        screen.Press("Enter");
        screen.Click("False");
        screen.Click("confirm");
        Assert.Contains("Right: 1 of 1.", screen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_follows_from_a_step_is_shown_before_the_step_is_kept()
    {
        using var screen = new Headless(80, 24, Only("fishermen"));
        screen.Press("Enter", "2");
        bool isFull = true;
        screen.Perform =
            effect => isFull && effect is Effect.Save ? new Message.NotSaved([], "The disk is full.") : null;
        screen.Press("Enter");
        Assert.Contains("The disk is full.", screen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Right", screen.Text, StringComparison.Ordinal);
        screen.Press("Enter"); // not a choice here
        Assert.Contains("The disk is full.", screen.Text, StringComparison.Ordinal);
        isFull = false;
        screen.Press("r");
        Assert.Contains("Right: 1 of 1.", screen.Text, StringComparison.Ordinal);
        Assert.Equal(1, Kept(screen).AnsweredCount); // on the disk, too
    }

    /// <summary>
    /// In a test giving an answer is two steps: what follows the one that failed is tried again, too.
    /// </summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Trying_again_keeps_the_step_that_failed_and_those_behind_it(int failing)
    {
        using var screen =
            new Headless(80, 24, new SittingOptions { Seed = 3, Only = ["fishermen", "mayor"], Mode = Mode.Test });
        screen.Press("Enter");
        int saves = 0;
        screen.Perform = effect =>
            effect is Effect.Save && saves++ == failing ? new Message.NotSaved([], "The disk is full.") : null;
        foreach (string key in (string[])["1", "Right"])
        {
            screen.Press(key);
            if (!screen.Text.Contains("The disk is full.", StringComparison.Ordinal)) continue;
            screen.Press("r");
        }

        Session kept = Kept(screen);
        Assert.Equal((1, 1), (kept.AnsweredCount, kept.Index));
        Assert.Contains("2 of 2   1 answered", screen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Going_on_unsaved_is_said_when_leaving()
    {
        using var screen = new Headless(80, 24, Only("fishermen"));
        screen.Press("Enter", "2");
        bool isFull = true;
        screen.Perform =
            effect => isFull && effect is Effect.Save ? new Message.NotSaved([], "The disk is full.") : null;
        screen.Press("Enter");
        isFull = false;
        screen.Press("c");
        Assert.Contains("Nothing is saved from here on.", screen.Text, StringComparison.Ordinal);
        Assert.Null(screen.Desk.KeptIn);
    }

    [Fact]
    public void A_sitting_is_taken_up_at_the_same_question_with_the_same_order_after_the_bank_was_edited()
    {
        using var screen = new Headless(80, 24, new SittingOptions { Seed = 3, Count = null });
        screen.Press("Enter", "Right", "1");
        string left = screen.Text;
        File.WriteAllText(
            screen.BankPath, File.ReadAllText(screen.BankPath).Replace("lamp", "light", StringComparison.Ordinal));
        Assert.True(screen.Desk.List().Rows.Single(r => r.Path == screen.BankPath) is { });
        string session = screen.Desk.Unfinished("lamp", Mode.Practice)[0];
        screen.Send(screen.Desk.Resume(session));
        Assert.Equal(left.Split('\n')[..22], screen.Text.Split('\n')[..22]);
    }

    /// <summary>The sitting as the disk has it.</summary>
    private static Session Kept(Headless screen)
    {
        using var history = new History(screen.Data);
        return SavedSitting.Load(
            history, history.Sittings(null, "")[0].Session, Quiz.Core.Banks.Readers.BankReader.ReadKept).Session;
    }

    private static void Choose(Headless screen, string option)
    {
        if (screen.Text.Contains("Look again", StringComparison.Ordinal)) return;
        string row = screen.Rows.First(r => r.Contains(option, StringComparison.Ordinal));
        int key = row.IndexOf(option, StringComparison.Ordinal) - 3;
        screen.Press(row[key].ToString());
    }
}
