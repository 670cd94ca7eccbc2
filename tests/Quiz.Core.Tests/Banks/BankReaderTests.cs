using System.Text;
using CsCheck;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Banks;

public class BankReaderTests
{
    private static readonly Bank Good = BankOf(Sample.Text("good"));

    [Fact]
    public void The_top_level_is_read() =>
        Assert.Equal(
            ("ferry", "The last ferry", "en", BookPolicy.Closed, 2),
            (Good.Id, Good.Title, Good.Language, Good.Book, Good.Source?.Paragraphs));

    [Fact]
    public void People_sides_and_words_are_read()
    {
        Assert.Equal(new Person("reed", "Ana Reed", "the town's clerk", ["the clerk"]), Good.People[0]);
        Assert.Equal([new Side("town", "The town"), new Side("company", "The company")], Good.Sides);
        Assert.Equal("someone who keeps the records of a town", Good.Glossary[0].Meaning);
    }

    [Fact]
    public void A_passage_knows_its_number_its_original_and_its_sentences()
    {
        Passage cost = Good.Passages[1];
        Assert.Equal((2, 2, 2), (cost.Number, cost.Original?.Paragraph, cost.Sentences.Count));
        Assert.Equal("Jon Holt, who steers the boat, puts the cost at 40 000 a year.\nThe town cannot pay it: \"No.\"",
            cost.Text);
    }

    [Fact]
    public void A_claim_has_its_speakers_and_both_places_that_show_it()
    {
        Claim claim = Good.Claims[0];
        Assert.Equal(("reed", Voice.Direct, "says"), (claim.By, claim.Voice, claim.Verb));
        Assert.Equal(["holt", Person.Narrator], claim.AlsoBy);
        Assert.Equal(["notice.2", "cost.1"], claim.Evidence[0].Places.Select(p => p.Address));
        Assert.Equal((Stance.Asserts, false, ["no-money"], ["sort-voices"]),
            (claim.Stance, claim.IsOpinion, claim.Same, claim.NotFor));
        Assert.True(Good.Claims[2].IsOpinion);
        Assert.Equal(new Unsaid("bigger-boat", null, "a bigger boat", "company"), Good.Unsaid[1]);
    }

    [Fact]
    public void A_want_is_read() => Assert.Equal(
        ("money", Relation.LimitedBy, "company", "town"),
        (Good.Wants[0].What, Good.Wants[0].Relation, Good.Wants[0].From, Assert.Single(Good.Wants[0].Sides)));

    [Fact]
    public void A_want_tells_whom_it_is_offered_to_and_what_contains_it() => Assert.Equal(
        ("town", "help", ["who-wants"]),
        (Good.Wants[0].To, Good.Wants[0].PartOf, Good.Wants[0].NotFor));

    [Fact]
    public void Families_are_null_unless_named()
    {
        Assert.Equal(["who-says", "find-it"], Good.Derive ?? []);
        Assert.Null(BankOf("format: 1\nid: a\ntitle: A\n").Derive);
    }

    [Fact]
    public void Words_stay_as_written()
    {
        Items<GlossaryEntry> words =
            BankOf(Sample.Text("words-stay-as-written").Replace("  empty:\n", "", StringComparison.Ordinal)).Glossary;
        Assert.Equal([new("yes", "no"), new("on", "off"), new("007", "1.10"), new("~", "null")], words);
    }

    [Fact]
    public void A_question_is_placed_at_its_evidence_or_with_the_one_before() =>
        Assert.Equal(["notice", "notice", "notice", "notice", "cost"], Good.Questions.Take(5).Select(q => q.Passage));

    [Fact]
    public void Every_key_earns_everything() =>
        Assert.All(Good.Questions,
            q => Assert.Equal(q.IsScored ? Outcome.Right : Outcome.Unscored, q.Grade(q.Key).Outcome));

    [Fact]
    public void Neither_layout_nor_the_order_of_keys_matters() => Gen.Int.Sample(seed =>
    {
        Bank again = BankOf(Layout.Of(Root(Sample.Text("good")), seed));
        Assert.Equal(Good with { ContentHash = "" }, again with { ContentHash = "" });
    }, iter: 300);

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_do_not_matter()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sample.Text("good").ReplaceLineEndings("\r\n"))];
        Reading reading = BankReader.Read(bytes);
        Assert.Empty(reading.Diagnostics);
        Assert.Equal(Good.Passages, reading.Bank?.Passages);
    }

    [Fact]
    public void The_hash_of_a_bank_is_that_of_its_bytes() =>
        Assert.NotEqual(Good.ContentHash, BankOf(Sample.Text("good") + "\n").ContentHash);

    /// <summary>
    /// Whatever is cut off a bank, what stands before it is read, and nothing is made of what is missing.
    /// </summary>
    [Fact]
    public void A_bank_that_breaks_off_has_one_fault()
    {
        string[] lines = Sample.Text("good").Split('\n');
        for (int count = 5; count < lines.Length - 1; count++)
        {
            string broken = string.Join('\n', lines.Take(count)) + "\n\u0040\n";
            Diagnostic[] faults = [.. BankReader.Read(Encoding.UTF8.GetBytes(broken)).Diagnostics];
            Assert.True(faults.Length <= 1, $"{string.Join("\n", faults.Select(f => f.Message))} in\n{broken}");
        }
    }

    [Fact]
    public void Nothing_that_is_written_makes_it_throw()
    {
        string[] bits = ["\"", "'", ":", "\n", "- ", "? ", ": ", "[", "]", "{", "}", ", ", " #", "&a ", "*a", "!t ",
            "|", ">", "%", "@", "\t", "\\", "\\x", "---\n", "\r", "😀", "\uFEFF", "  "];
        string[] samples = [.. Sample.Names.Select(Sample.Text)];
        Gen.Select(Gen.Int[0, samples.Length - 1], Gen.Select(
            Gen.Double.Unit, Gen.Int[0, bits.Length - 1], Gen.Int[0, 12]).Array[1, 5]).Sample((sample, edits) =>
        {
            string text = samples[sample];
            foreach ((double place, int bit, int drop) in edits)
            {
                int at = (int)(place * text.Length);
                text = text[..at] + bits[bit] + text[Math.Min(text.Length, at + drop)..];
            }

            Reading reading = BankReader.Read(Encoding.UTF8.GetBytes(text));
            return reading.Bank is null == reading.Diagnostics.Any(d => d.Severity == Severity.Error);
        }, iter: 3000);
    }

    private static Bank BankOf(string yaml)
    {
        Reading reading = BankReader.Read(Encoding.UTF8.GetBytes(yaml));
        return reading.Bank
            ?? throw new InvalidOperationException(string.Join("\n", reading.Diagnostics) + "\n" + yaml);
    }

    private static MappingNode Root(string yaml) =>
        Assert.IsType<MappingNode>(NodeReader.Read(new SourceText(yaml), new Report()).Root);
}
