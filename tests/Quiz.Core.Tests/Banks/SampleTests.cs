using Quiz.Core.Diagnostics;
using Quiz.Core.Tests.Diagnostics;
using Quiz.Tests;

namespace Quiz.Core.Tests.Banks;

public class SampleTests
{
    public static TheoryData<string> Names => [.. Sample.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_fault_is_told_at_its_place(string name) =>
        Golden.Check(Sample.Annotate(Sample.Text(name), Sample.Read(name).Diagnostics), Sample.GoldenOf(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_bank_is_given_unless_there_is_an_error(string name)
    {
        var reading = Sample.Read(name);
        Assert.Equal(reading.Diagnostics.All(d => d.Severity == Severity.Warning), reading.Bank is not null);
    }

    [Fact]
    public void Every_code_has_a_sample()
    {
        IEnumerable<string> shown = Sample.Names.SelectMany(n => Sample.Read(n).Diagnostics)
            .Select(d => d.Code)
            .Concat(Hostile.All.Select(h => h.Code));
        // A bank's id that another file has as well is found by the command that reads both; a table too long to be
        // shown is made in DeriverTests.
        Assert.Equal(["QB221", "QB507"], Catalogue.Entries.Select(e => e.Code).Except(shown).Order());
    }
}
