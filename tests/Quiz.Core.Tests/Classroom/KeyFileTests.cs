using System.Text;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Classroom;

public class KeyFileTests
{
    [Fact]
    public void A_key_file_survives_being_written_and_read()
    {
        KeyFile key = Exam.Key(terms: new TestTerms("Monday", 20, Build.Noon, Quiz.Core.Banks.BookPolicy.Closed, true,
            ProofPolicy.Required), students: [new Student("S1", "Mia Moser")]);
        KeyFile read = KeyJson.Read(Exam.Bytes(key));
        Assert.Equal(key.BankText, read.BankText);
        Assert.Equal(key with { Bank = read.Bank }, read);
        Assert.Contains(read.Map.Questions, q => q.IsOnWhole);
        Assert.Equal(key.Bank.ContentHash, read.Bank.ContentHash);
        Assert.Equal(Exam.Bytes(key.ToPack()), Exam.Bytes(read.ToPack()));
    }

    [Fact]
    public void Of_its_bank_only_what_was_written_is_read_again()
    {
        byte[] bank = Encoding.UTF8.GetBytes(Exam.Key().BankText);
        Assert.NotEmpty(BankReader.ReadKept(bank).Bank!.Derived);
        Assert.Empty(BankReader.ReadWritten(bank).Bank!.Derived);
    }

    [Fact]
    public void What_was_decided_beside_a_key_survives_too_and_older_programs_refuse_it()
    {
        var decisions = new KeyDecisions([new AcceptedAnswer("word", 1, "torch", 0.5)], ["order"], ["pairs"],
            [new TeacherMark("a1", "", "open", 1.5)]);
        KeyFile key = Exam.Key() with { Decisions = decisions };
        Assert.Equal(decisions, KeyJson.Read(Exam.Bytes(key)).Decisions);
        Assert.Contains("\"quizkey\": 2,", Encoding.UTF8.GetString(Exam.Bytes(key)), StringComparison.Ordinal);
        Assert.Contains("\"quizkey\": 1,", Encoding.UTF8.GetString(Exam.Bytes(Exam.Key())), StringComparison.Ordinal);
    }

    [Fact]
    public void Neither_names_nor_reasons_go_out_with_the_decisions()
    {
        var rules = new MarkingRules(Exam.Key(), [], ["order"])
        {
            Marks =
            [new TeacherMark("a1", "S017", "open", 1.5, "Well said, Mia")]
        };
        Assert.Equal(new KeyDecisions([], ["order"], [], [new TeacherMark("a1", "", "open", 1.5)]), rules.ToRelease());
    }

    [Theory]
    [InlineData("\"prompt\"")]
    [InlineData("\"title\"")]
    [InlineData("\"text\"")]
    public void Half_a_character_is_a_fault_of_the_file(string name)
    {
        byte[] pack = Exam.Bytes(Exam.Key().ToPack());
        string odd = Encoding.UTF8.GetString(pack)
            .Replace($"{name}: \"", $@"{name}: ""\ud800", StringComparison.Ordinal);
        Assert.Equal("Something in it cannot be read: half a character, say, or a number out of all bounds.",
            Assert.Throws<MalformedFileException>(() => PackJson.Read(Encoding.UTF8.GetBytes(odd))).Message);
    }

    [Fact]
    public void Faults_of_a_key_file_are_sentences()
    {
        string sound = Encoding.UTF8.GetString(Exam.Bytes(Exam.Key()));
        Assert.Equal("It is no key file: \"quiz pack\" makes one beside each pack.", Fault("{}"));
        Assert.Equal("Its secret is damaged: it has 64 hexadecimal digits.",
            Fault(sound.Replace(Exam.Secret.Hex, "77", StringComparison.Ordinal)));
        Assert.Equal("Its secret and its pack do not belong together: it was edited.",
            Fault(sound.Replace(Exam.Secret.Hex, new string('8', 64), StringComparison.Ordinal)));
        Assert.StartsWith("The bank in it has a fault in line 1:",
            Fault(sound.Replace("format: 1\\n", "format: 9\\n", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal("The key file's map names the question \"singel\", which its bank does not have.",
            Fault(sound.Replace("\"bank\": \"single\"", "\"bank\": \"singel\"", StringComparison.Ordinal)));
    }

    private static string Fault(string file) =>
        Assert.Throws<MalformedFileException>(() => KeyJson.Read(Encoding.UTF8.GetBytes(file))).Message;
}
