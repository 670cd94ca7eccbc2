using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Classroom;
using Quiz.Papers;

namespace Quiz.Tests.Papers;

/// <summary>Tests that were printed, to be typed in.</summary>
internal static class Printed
{
    public static KeyFile Key(Bank bank, TestTerms? terms = null) =>
        KeyFile.For(bank, "", bank.All.Select(q => q.Id).ToItems(), terms ?? new TestTerms(), [],
            new Secret(new string('7', 64)));

    /// <summary>A test of all that a bank asks.</summary>
    public static PaperTest Test(
        Bank bank, int versions, TestTerms? terms = null, long seed = 7, params Items<Student> roster) =>
        PaperTest.Of(Key(bank, terms), new PaperSetup(versions, seed), roster);
}
