using System.Globalization;
using System.Text;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Banks.Derivation;

public class DeriverTests
{
    private static readonly Bank Clock = Derived.Read(Derived.Text("clock"));

    [Fact]
    public void All_that_the_tables_allow_is_derived_unless_the_bank_says_otherwise()
    {
        Assert.Equal(7, Clock.Derived.SelectMany(q => q.Tags).Distinct().Count());
        Assert.Empty(Derived.Read(Derived.Text("clock") + "derive: []\n").Derived);
        Assert.Equal(["find-it", "who-says"], Derived.Read(Derived.Text("clock")
            + "derive: [find-it, who-says]\n").Derived.SelectMany(q => q.Tags).Distinct().Order());
    }

    [Fact]
    public void Derived_questions_are_found_by_id_and_apart_from_written_ones()
    {
        Assert.Empty(Clock.Questions);
        Assert.NotNull(Clock.Question("who-says.never-run"));
        Assert.Null(Clock.Question("who-says.nothing"));
    }

    [Fact]
    public void A_written_question_can_stand_in_for_a_derived_one()
    {
        Bank bank = Derived.Read(Derived.Text("clock") + """
            questions:
              - id: rust
                type: short-answer
                prompt: "Who thinks that rust is the end of it?"
                replaces: who-says.never-run
                accept: ["Okafor"]
                evidence: [{passage: offer, exact: "Rust has eaten the teeth."}]
                rationale: "He does."
            """);
        Assert.DoesNotContain(bank.Derived, q => q.Id == "who-says.never-run");
        Assert.Equal(Clock.Derived.Count - 1, bank.Derived.Count);
        Assert.Equal("who-says.never-run", bank.Questions[0].Replaces);
    }

    [Fact]
    public void What_the_author_says_of_proving_holds_for_derived_questions_too() =>
        Assert.All(Derived.Read(Derived.Text("clock") + "prove: required\n").Derived,
            q => Assert.Equal(ProofPolicy.Required, q.Prove));

    [Fact]
    public void A_table_that_is_too_long_is_not_used()
    {
        var yaml = new StringBuilder("format: 1\nid: long\ntitle: Long\npeople: {ann: {name: Ann}}\npassages: [{id: p, "
            + "text: \"Ann says it.\"}]\nclaims:\n");
        for (int i = 0; i < 501; i++)
            yaml.Append(CultureInfo.InvariantCulture,
                $"  - {{id: c{i}, by: ann, says: \"word{i} is it\", evidence: [{{passage: p, exact: \"says it\"}}]}}\n");
        Reading reading = BankReader.Read(Encoding.UTF8.GetBytes(yaml.ToString()));
        Assert.Equal(["QB507"], reading.Diagnostics.Select(d => d.Code).Distinct());
        Assert.Empty(reading.Bank?.Derived ?? []);
    }
}
