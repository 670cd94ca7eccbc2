using Quiz.Core.Prose;

namespace Quiz.Core.Tests.Prose;

public class PeopleOrderTests
{
    [Fact]
    public void Numbers_sort_by_their_size_and_case_does_not_matter() => Assert.Equal(
        ["anna", "Bo 2", "bo 10", "Émile", "S9", "S0010", "Zoe"],
        new[] { "Zoe", "bo 10", "S0010", "Bo 2", "Émile", "S9", "anna" }.Order(PeopleOrder.Comparer));
}
