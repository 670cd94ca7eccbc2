using Quiz.Core.Classroom;

namespace Quiz.Core.Tests.Classroom;

public class StudentIdTests
{
    [Theory]
    [InlineData("S017", "s017", true)]
    [InlineData("S017", " S 017\t", true)]
    [InlineData("A-1", "A\u20131", true)]
    [InlineData("É1", "E\u03011", true)]
    [InlineData("S017", "S17", false)]
    [InlineData("S017", "5017", false)]
    public void Ids_are_compared_as_people_type_them(string one, string other, bool same) =>
        Assert.Equal(same, StudentId.AreSame(one, other));

    [Fact]
    public void Seeds_differ_by_pack_and_by_student()
    {
        long[] seeds = [.. from pack in new[]
        {
            "a",
            "b",
        } from student in new[] { "S1", "S2", "S11" } select StudentId.SeedIn(pack, student)];
        Assert.Equal(seeds.Length, seeds.Distinct().Count());
        Assert.Equal(StudentId.SeedIn("a", "S1"), StudentId.SeedIn("a", "s 1"));
    }
}
