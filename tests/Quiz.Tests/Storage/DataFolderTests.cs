using Quiz.Files.Storage;

namespace Quiz.Tests.Storage;

public class DataFolderTests
{
    [Theory]
    [InlineData("the learner's own choice", "/mine", "/xdg", "/mine")]
    [InlineData("an empty choice is none", "", "/xdg", "/xdg/quiz")]
    [InlineData("the standard's variable", null, "/xdg", "/xdg/quiz")]
    [InlineData("an empty variable is none", null, "", "/home/me/.local/share/quiz")]
    [InlineData("a relative variable is ignored", null, "xdg", "/home/me/.local/share/quiz")]
    [InlineData("nothing set", null, null, "/home/me/.local/share/quiz")]
    public void The_first_place_that_is_set_is_taken(string name, string? home, string? xdg, string expected)
    {
        if (OperatingSystem.IsWindows()) return; // there, these paths are not full ones

        DataFolder? found =
            DataFolder.Find(v => v == "QUIZ_HOME" ? home : v == "XDG_DATA_HOME" ? xdg : null, "/home/me/.local/share",
                "/nowhere");
        Assert.True(found?.Folder == expected, name);
    }

    [Fact]
    public void Without_any_home_there_is_no_folder() => Assert.Null(DataFolder.Find(_ => null, "", "/nowhere"));

    [Fact]
    public void On_a_stick_everything_stays_with_the_program_where_its_folder_is_made()
    {
        DirectoryInfo stick = Directory.CreateTempSubdirectory("quiz-stick-");
        Assert.Equal("/p/quiz", DataFolder.Find(_ => null, "/p", stick.FullName)?.Folder);
        string beside = stick.CreateSubdirectory(DataFolder.Beside).FullName;
        Assert.Equal(beside, DataFolder.Find(_ => null, "/p", stick.FullName)?.Folder);
        Assert.Equal("/mine", DataFolder.Find(v => v == "QUIZ_HOME" ? "/mine" : null, "/p", stick.FullName)?.Folder);
        stick.Delete(recursive: true);
    }

    [Fact]
    public void History_and_banks_lie_side_by_side()
    {
        var folder = new DataFolder("home");
        Assert.Equal(Path.Combine("home", "history.db"), folder.History);
        Assert.Equal(Path.Combine("home", "quizzes"), folder.Quizzes);
    }
}
