using Quiz.Files.Storage;
using Quiz.Tests.Classroom;

namespace Quiz.Tests.Storage;

public sealed class DropFolderTests : ClassroomFixture
{
    [Fact]
    public void What_lies_there_under_the_name_stays()
    {
        Directory.CreateDirectory(In("drop"));
        File.WriteAllText(In("a.result"), "new");
        File.WriteAllText(In("drop", "a.result"), "old");
        Assert.Equal((In("drop", "a(2).result"), null), DropFolder.Copy(In("a.result"), In("drop")));
        Assert.Equal("old", File.ReadAllText(In("drop", "a.result")));
        Assert.Equal((In("drop", "a(2).result"), null), DropFolder.Copy(In("a.result"), In("drop")));
        Assert.Equal(2, Directory.GetFiles(In("drop")).Length);
    }
}
