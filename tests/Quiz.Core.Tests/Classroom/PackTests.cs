using System.Text;
using CsCheck;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Classroom;

public class PackTests
{
    private static readonly Gen<Exam.Keys> AnyKeys = Gen.Select(
        Gen.Int[0, 3], Gen.Int[0, 3], Gen.Bool, Gen.Int[0, 2], Gen.Int[0, 3],
        Gen.Shuffle(new[] { 0, 1, 2, 3 }), Gen.Int[0, 2].Array[3], Gen.Int[0, 3],
        (option, others, holds, given, sentence, order, pairs, word) => new Exam.Keys
        {
            Option = option,
            Others = others,
            Holds = holds,
            Given = new[] { "true", "false", "not-given" }[given],
            Word = new[] { "lamp", "a lighthouse keeper's lantern", "sea", "é" }[word],
            Number = word * 100 + 3,
            Order = order.ToItems(),
            Pairs = pairs.ToItems(),
            Groups = order.Select(i => i % 2).ToItems(),
            Choices = order.Where(i => i < 3).Take(2).ToItems(),
            Sentence = sentence,
            Secret = new[]
            {
                "Geheimnis",
                "x",
                "Something very long indeed that would show in the size of a file",
                "§",
            }[word],
        });

    [Fact]
    public void Late_is_after_the_deadline_and_not_at_it()
    {
        Pack pack = Exam.Key(terms: new TestTerms(Deadline: Build.Noon)).ToPack();
        Assert.Equal([false, false, true],
            new[] { -1, 0, 1 }.Select(ms => pack.IsLate(Build.Noon.AddMilliseconds(ms))));
        Assert.False(Exam.Key().ToPack().IsLate(DateTimeOffset.MaxValue));
    }

    [Theory]
    [InlineData("17", "0017")]
    [InlineData("00017", "0017")]
    [InlineData("a7-12", "a07-12")]
    [InlineData("18", null)]
    public void The_zeros_of_an_id_that_is_not_on_the_list_are_found_again(string typed, string? meant)
    {
        Pack pack = Exam.Key(students: [new Student("0017", "Mia"), new Student("A07-12", "Ben")]).ToPack();
        Assert.Equal(meant, pack.WithOtherZeros(typed)?.ToLowerInvariant());
        Assert.Null(Exam.Key().ToPack().WithOtherZeros(typed));
    }

    [Fact]
    public void Banks_that_differ_only_in_their_keys_make_the_same_pack() =>
        Gen.Select(AnyKeys, AnyKeys).Sample((one, other) =>
        {
            var terms = new TestTerms(Prove: ProofPolicy.Required, AsksCertainty: true);
            Assert.Equal(Encoding.UTF8.GetString(Exam.Bytes(Exam.Key(one, terms).ToPack())),
                Encoding.UTF8.GetString(Exam.Bytes(Exam.Key(other, terms).ToPack())));
        }, iter: 40);

    [Fact]
    public void Nothing_that_gives_an_answer_away_is_in_a_pack()
    {
        string pack = Encoding.UTF8.GetString(
            Exam.Bytes(Exam.Key(students: [new Student("S017", "Mia Moser")]).ToPack()));
        foreach (string word in new[]
        {
            "Geheimnis", "hint", "rationale", "correct", "\"wrong\"", "\"evidence\"", "model", "rubric", "accept", "reject", "tolerance", "process", "war", "infer",
            "tower-leans", "oil-old", "nobody-comes", "lens-new", "who-says.", "hash", "Mia", "S017", Exam.Secret.Hex,
        })
        {
            Assert.DoesNotContain(word, pack, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void White_space_that_no_screen_shows_does_not_set_an_option_apart()
    {
        string text = Exam.Text().Replace("- correct: \"Alpha\"", "- correct: \" Alpha  \"", StringComparison.Ordinal);
        var key = KeyFile.For(Exam.Bank(text), text, ["single"], new TestTerms(), [], Exam.Secret);
        Assert.Contains("\"Alpha\"", Encoding.UTF8.GetString(Exam.Bytes(key.ToPack())), StringComparison.Ordinal);
        Assert.Equal(1.0, key.Judge(new TakenAnswer("q1", new ChoiceAnswer(
            [key.Map.Questions[0].Parts.Single(p => p.Bank.Trim() == "Alpha").Id]), null, null, 0, Build.Noon)).Score);
    }

    [Fact]
    public void A_pack_with_a_statement_is_refused_by_programs_that_would_leave_it_out()
    {
        string text = Exam.Text().Replace("prompt: \"Which one?\"",
            "prompt: \"Which one?\"\n    statement: \"Letters have names.\"", StringComparison.Ordinal);
        byte[] with = Exam.Bytes(
            KeyFile.For(Exam.Bank(text), text, ["single"], new TestTerms(), [], Exam.Secret).ToPack());
        Assert.Contains("\"quizpack\": 2", Encoding.UTF8.GetString(with), StringComparison.Ordinal);
        Assert.Equal("Letters have names.", PackJson.Read(with).Test.Questions[0].Statement);
        Assert.Contains("\"quizpack\": 1", Encoding.UTF8.GetString(Exam.Bytes(KeyFile.For(Exam.Bank(Exam.Text()),
            Exam.Text(), ["single"], new TestTerms(), [], Exam.Secret).ToPack())), StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_numbers_and_letters()
    {
        foreach (Question question in Exam.Read(Exam.Key()).Test.Questions)
        {
            Assert.Matches("^q[0-9]+$", question.Id);
            Assert.All(Sittings(question).Shown, part => Assert.Matches("^([a-z]|[0-9]+)$", part.Id));
            Assert.All(question.Tags, tag =>
                Assert.Contains(tag, new[] { "who-says", "what-they-say", "whose-idea", "sort-voices", "find-it" }));
            Assert.Equal(("", "", null), (question.KeyHash, question.ContentHash, question.Passage));
        }
    }

    [Fact]
    public void Everything_that_is_asked_is_in_a_pack()
    {
        KeyFile key = Exam.Key();
        Pack pack = Exam.Read(key);
        Assert.Equal(key.Bank.All.Select(q => q.Prompt).Order(StringComparer.Ordinal),
            pack.Test.Questions.Select(q => q.Prompt).Order(StringComparer.Ordinal));
        foreach (MappedQuestion mapped in key.Map.Questions)
        {
            // both are as the map says
            Question there = key.Bank.Question(mapped.Bank)!, here = pack.Test.Question(mapped.Id)!;
            Assert.Equal(there.Prompt, here.Prompt);
            Assert.Equal(there.Points, here.Points);
            if (there is not OpenQuestion) Assert.Equal(there.Rule, here.Rule);
            Assert.Equal(there.IsRightOrWrong, here.IsRightOrWrong);
            Assert.Equal(Texts(there), Texts(here));
        }
    }

    [Fact]
    public void A_pack_survives_being_written_and_read()
    {
        KeyFile key = Exam.Key(terms: new TestTerms("Monday", 20, Build.Noon, Quiz.Core.Banks.BookPolicy.Closed, true,
            ProofPolicy.Optional), students: [new Student("S1", "")]);
        Pack pack = key.ToPack(), read = Exam.Read(key);
        Assert.Equal(pack with { Test = pack.Test with { ContentHash = read.Test.ContentHash } }, read);
    }

    [Fact]
    public void The_place_of_the_right_option_follows_from_nothing_but_the_secret()
    {
        KeyFile first = Exam.Key();
        int[] places = new int[4];
        int[] ofQuestion = new int[first.Map.Questions.Count];
        for (int i = 0; i < 400; i++)
        {
            var secret = new Secret(i.ToString("x64", System.Globalization.CultureInfo.InvariantCulture));
            var key = KeyFile.For(
                first.Bank, first.BankText, first.Bank.All.Select(q => q.Id).ToItems(), first.Terms, [], secret);
            MappedQuestion single = key.Map.Questions.Single(q => q.Bank == "single");
            places["abcd".IndexOf(single.Parts.Single(p => p.Bank == "Alpha").Id, StringComparison.Ordinal)]++;
            ofQuestion[key.Map.Questions.ToList().IndexOf(single)]++;
        }

        Assert.All(places, n => Assert.InRange(n, 65, 135)); // 100 are expected; beyond four standard deviations
        Assert.All(ofQuestion, n => Assert.InRange(n, 0, 4 * 400 / ofQuestion.Length));
    }

    [Fact]
    public void Two_students_get_other_orders_and_each_always_the_same()
    {
        Pack pack = Exam.Read(Exam.Key());
        Assert.NotEqual(pack.PlanFor("S017").Questions, pack.PlanFor("S018").Questions);
        Assert.Equal(pack.PlanFor("S017"), pack.PlanFor(" s017 "));
    }

    [Fact]
    public void The_list_of_a_class_knows_its_ids_and_tells_none()
    {
        Pack pack = Exam.Read(Exam.Key(students: [new Student("S 017", "Mia"), new Student("s018", "")]));
        Assert.True(pack.Knows("s017"));
        Assert.True(pack.Knows("S018 "));
        Assert.False(pack.Knows("S019"));
        Assert.Equal(pack.Listed.Order(StringComparer.Ordinal), pack.Listed);
        Assert.True(Exam.Read(Exam.Key()).Knows("anybody"));
    }

    [Theory]
    [InlineData("", "It is damaged or no pack at all: it goes wrong in line 1.")]
    [InlineData("[]", "Something else stands where pack should be.")]
    [InlineData("{}", "It is no pack: packs are made by \"quiz pack\".")]
    [InlineData("{\"quizpack\": 3}", "It was made by a newer version of Quiz: install that version.")]
    [InlineData("{\"quizpack\": 1, \"language\": \"en\", \"bank\": \"b\", \"title\": \"t\"}", "It has no questions.")]
    [InlineData("{\"quizpack\": 1, \"language\": \"en\", \"bank\": \"b\"}", "\"title\" is missing in pack.")]
    [InlineData("{\"quizpack\": 1, \"language\": 7}", "\"language\" has no sensible value in pack.")]
    public void What_is_no_pack_is_told_in_a_sentence(string file, string sentence) =>
        Assert.Equal(sentence,
            Assert.Throws<MalformedFileException>(() => PackJson.Read(Encoding.UTF8.GetBytes(file))).Message);

    private static Quiz.Core.Sessions.Asked Sittings(Question question) => Quiz.Core.Sessions.Asked.New(question, 1);

    private static string[] Texts(Question question) => question.Match<IEnumerable<string>>(
        choice: q => q.Options.Select(o => o.Text),
        fill: q => [q.Text ?? "", .. q.Gaps.Select(g => g.TakesNumber.ToString())],
        order: q => q.Items.Select(i => i.Text),
        pair: q => [.. q.Lefts.Select(l => l.Text), .. q.Rights.Select(r => r.Text), q.Text ?? "",
            q.HasDecoyLefts.ToString()],
        mark: q => [q.NeedsSeveral.ToString()],
        open: _ => []).Order(StringComparer.Ordinal).ToArray();
}
