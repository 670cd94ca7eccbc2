using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Quiz.Core.Banks;
using Quiz.Core.Classroom;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Tests.Banks.Derivation;

namespace Quiz.Core.Tests.Classroom;

/// <summary>
/// Derived questions in files are what they were when these were written, whatever the tables yield by now.
/// </summary>
public class KeptQuestionsTests
{
    private static readonly string Text = Derived.Text("clock");
    private static readonly Bank Bank = Derived.Read(Text);
    private static readonly Items<string> Asked = Bank.Derived.GroupBy(q => q.Tags[0])
        .Select(g => g.First().Id)
        .ToItems();

    [Fact]
    public void A_key_has_those_that_are_asked_and_no_other()
    {
        KeyFile key = Again(Key);
        Assert.Equal(Asked.Order(StringComparer.Ordinal),
            key.Bank.Derived.Select(q => q.Id).Order(StringComparer.Ordinal));
        Assert.All(key.Bank.Derived, q => Assert.Equal(Bank.Question(q.Id), q));
        Assert.Empty(key.Gone);
    }

    [Theory]
    [InlineData("derive: []\n", "")]
    [InlineData("derive: [tell-tales]\npatterns:\n  no-such: \"{one}\"\n", "")]
    [InlineData("", "by: lind")]
    public void They_stay_when_the_tables_yield_others_or_have_faults_by_later_rules(string more, string gone)
    {
        string text = gone.Length == 0 ? Text + more : Text.Replace(gone, "by: nobody", StringComparison.Ordinal);
        KeyFile key = Again(Key, text);
        Assert.All(Asked, id => Assert.Equal(Bank.Question(id), key.Bank.Question(id)));
        Assert.Equal(Key.ToPack().Test.Questions, key.ToPack().Test.Questions);
    }

    [Fact]
    public void A_bank_whose_text_was_changed_by_hand_still_stops_a_key() =>
        Assert.Throws<MalformedFileException>(
            () => Again(Key, Text.Replace("    text: ", "    texte: ", StringComparison.Ordinal)));

    [Fact]
    public void A_question_about_a_place_that_is_not_there_stops_a_key()
    {
        JsonNode json = JsonNode.Parse(Write(Key))!; // it has just been written
        json["derived"]![0]!["passage"] = "nowhere"; // as above
        Assert.Throws<MalformedFileException>(
            () => KeyJson.Read(System.Text.Encoding.UTF8.GetBytes(json.ToJsonString())));
    }

    [Fact]
    public void A_released_key_needs_no_more_rows_than_they_are_about()
    {
        var released = ReleasedKey.Of(Key);
        Assert.Equal(ReleasedPart.Asked, released.Has);
        Assert.All(Again(released.Key).Bank.Derived, q => Assert.Equal(Bank.Question(q.Id), q));
    }

    [Fact]
    public void A_sitting_goes_on_with_those_that_it_began_with()
    {
        var plan = new Plan
        {
            Bank =
            Bank.Id,
            BankHash = Bank.ContentHash,
            Mode = Mode.Practice,
            Seed = 1,
            Questions = Asked
        };
        var started = (Started)EventJson.Read(EventJson.Write(Started.On(Bank, plan)));
        var session = Session.Replay(Bank with { Derived = [] }, [Entry(1, started)]);
        Assert.Equal(Asked.Select(id => Bank.Question(id)), session.Questions.Select(q => q.Question));
        Assert.Equal(0, session.GoneCount);
    }

    [Fact]
    public void A_sitting_of_before_passes_over_what_is_gone_and_keeps_its_places()
    {
        string written = "made-up";
        Bank bank = Exam.Bank(Exam.Text());
        Items<string> ids = bank.Questions.Take(3).Select(q => q.Id).ToItems();
        var plan = new Plan
        {
            Bank = bank.Id,
            BankHash = bank.ContentHash,
            Mode =
            Mode.Test,
            Seed = 1,
            Questions = [$"who-said.{written}", ids[0], "find-claim.x", ids[1], ids[2]]
        };
        var session = Session.Replay(bank, [Entry(1, new Started(plan)), Entry(2, new Went(Stage.Asking, 2))]);
        // the place was that of a question that is gone
        Assert.Equal((2, ids[1]), (session.GoneCount, session.Current.Question.Id));
        Assert.Equal(new Went(Stage.Asking, 4), session.Next());
        Assert.Equal(new Went(Stage.Asking, 1), session.Back());
        Assert.Equal(ids[2], session.Apply(session.Next()!, Build.Noon).Current.Question.Id); // it was one just now
    }

    [Fact]
    public void Undoing_takes_back_a_step_on_a_question_that_is_gone_alone()
    {
        Bank bank = Exam.Bank(Exam.Text());
        var one = (ChoiceQuestion)bank.Questions.First(q => q is ChoiceQuestion);
        var plan = new Plan
        {
            Bank =
            bank.Id,
            BankHash = bank.ContentHash,
            Mode = Mode.Test,
            Seed = 1,
            Questions = [one.Id, "who-said.x"]
        };
        var draft = new ChoiceAnswer([one.Options[0].Id]);
        Entry[] entries = [
            Entry(1, new Started(plan)),
            Entry(2, new Went(Stage.Asking, 0)),
            Entry(3, new Drafted(one.Id, draft)),
            Entry(4, new Drafted("who-said.x", new ChoiceAnswer(["a"]))),
            Entry(5, new Undone()),
        ];
        Session left = Session.Replay(bank, entries[..4]), undone = Session.Replay(bank, entries);
        Assert.Equal((draft, true), (undone.Current.Draft, undone.CanUndo));
        Assert.True(left.CanUndo);
    }

    [Fact]
    public void A_plan_that_names_a_written_question_which_is_missing_is_a_fault()
    {
        Bank bank = Exam.Bank(Exam.Text());
        var plan = new Plan
        {
            Bank =
            bank.Id,
            BankHash = bank.ContentHash,
            Mode = Mode.Test,
            Seed = 1,
            Questions = ["missing"]
        };
        Assert.Throws<ArgumentException>(() => Session.Replay(bank, [Entry(1, new Started(plan))]));
    }

    private static KeyFile Key => KeyFile.For(Bank, Text, Asked, new TestTerms(), [], Exam.Secret);

    private static Entry Entry(int number, SessionEvent happened) =>
        new(Guid.NewGuid(), 1, "s", number, Build.Noon, "", "b", "h", happened);

    private static string Write(KeyFile key)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes)) KeyJson.Write(key, json);
        return System.Text.Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>Through its file, whose bank may have another text by now.</summary>
    private static KeyFile Again(KeyFile key, string? text = null)
    {
        JsonNode json = JsonNode.Parse(Write(key))!; // it has just been written
        if (text is not null) json["bank"] = text;
        return KeyJson.Read(System.Text.Encoding.UTF8.GetBytes(json.ToJsonString()));
    }
}
