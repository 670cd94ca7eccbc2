using System.Buffers;
using System.Text.Json;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Classroom;

public class ReleasedKeyTests
{
    private static readonly Items<Student> Class = [new Student("S017", "Mia Moser")];

    [Fact]
    public void It_has_nobodys_name_and_only_the_questions_that_were_asked()
    {
        KeyFile key = Key(Exam.Text(), "word", "pairs");
        ReleasedKey released = ReleasedKey.Of(key);
        Assert.Equal(ReleasedPart.Asked, released.Has);
        Assert.Empty(released.Key.Students);
        Assert.Equal(["word", "pairs"], released.Key.Bank.All.Select(q => q.Id));
        Assert.DoesNotContain("claims:", released.Key.BankText, StringComparison.Ordinal); // they are about none
        Assert.Equal(key.Pack, released.Key.Pack);
    }

    [Fact]
    public void It_opens_a_result_as_the_teachers_own_key_does()
    {
        KeyFile key = Key(Exam.Text(new Exam.Keys { Given = "not-given" }).Replace("id: single", "id: first",
            StringComparison.Ordinal), "order", "groups", "silent"), released = Again(ReleasedKey.Of(key).Key);
        foreach (MappedQuestion question in key.Map.Questions)
        {
            var taken = new TakenAnswer(question.Id, new DontKnow(), null, null, 0, Build.Noon);
            Assert.Equal(key.Unseal(taken).Question, released.Unseal(taken).Question);
        }
    }

    [Fact]
    public void What_it_needs_of_the_tables_stays_where_a_question_was_made_from_them()
    {
        string derived = Exam.Bank(Exam.Text()).Derived[0].Id;
        ReleasedKey released = ReleasedKey.Of(Key(Exam.Text(), "word", derived));
        Assert.NotEqual(ReleasedPart.Bank, released.Has);
        Assert.Equal(["word"], released.Key.Bank.Questions.Select(q => q.Id));
        Assert.NotNull(released.Key.Bank.Question(derived));
    }

    [Fact]
    public void What_is_written_in_brackets_stays_whole()
    {
        const string text = """
            {format: 1, id: b, title: "B", passages: [{id: p, text: "It is so."}], questions: [
            {id: one, type: true-false, prompt: "So?", answer: true, evidence: [{passage: p, exact: "so"}]},
            {id: two, type: true-false, prompt: "Not so?", answer: false, evidence: [{passage: p, exact: "is so"}]}]}
            """;
        ReleasedKey released = ReleasedKey.Of(Key(text, "one"));
        Assert.Equal(ReleasedPart.Bank, released.Has);
        Assert.Equal(text, released.Key.BankText);
        Assert.Empty(released.Key.Students);
    }

    /// <summary>Through its file.</summary>
    private static KeyFile Again(KeyFile key)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes)) KeyJson.Write(key, json);
        return KeyJson.Read(bytes.WrittenMemory);
    }

    private static KeyFile Key(string text, params string[] questions) =>
        KeyFile.For(Exam.Bank(text), text, [.. questions], new TestTerms(), Class, Exam.Secret);
}
