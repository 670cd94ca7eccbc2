using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;

namespace Quiz.Core.Tests.Classroom.Collecting;

public class RosterTests
{
    private static readonly Roster Class = new([new Student("S017", "Anna Maria Moser"), new Student("S-18", "Li, Bo"),
        new Student("3", "Max Ott"), new Student("4", "Max Ott")]);

    [Theory]
    [InlineData("/in/Anna Maria Moser_4711_assignsubmission_file_/x.result", "S017")]
    [InlineData("/in/moser anna maria/x.result", "S017")]
    [InlineData("/in/Moser, Anna Maria_4711/x.result", "S017")]
    [InlineData("/in/Bo Li (4711)/x.result", "S-18")]
    [InlineData("/in/s017/x.result", "S017")]
    [InlineData("/in/week 3/S-18/x.result", "S-18")]
    [InlineData("/in/lamp-S-18-1.result", "S-18")]
    [InlineData("/in/S017/lamp-S-18-1.result", null)]
    [InlineData("/in/Max Ott_12/x.result", null)]
    [InlineData("/in/Anna/x.result", null)]
    public void A_path_names_whose_it_is(string place, string? id) =>
        Assert.Equal(id, Class.Bearer(place, withFile: true, _ => false)?.Id);

    [Fact]
    public void A_folder_of_many_means_nobody() =>
        Assert.Null(Class.Bearer("/class/3/x.result", withFile: false, folder => folder == "/class/3"));
}
