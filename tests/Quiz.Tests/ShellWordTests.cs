using Quiz.Files.Formats;

namespace Quiz.Tests;

public class ShellWordTests
{
    [Theory]
    [InlineData("in/towers.quizbook", "in/towers.quizbook", "in/towers.quizbook")]
    [InlineData("Anna's class", "'Anna'\\''s class'", "\"Anna's class\"")]
    [InlineData("C:\\class", "'C:\\class'", "C:\\class")]
    [InlineData("", "''", "\"\"")]
    public void A_word_stands_as_it_is_typed(string word, string elsewhere, string onWindows) =>
        Assert.Equal((elsewhere, onWindows),
            (ShellWord.Of(word, isWindows: false), ShellWord.Of(word, isWindows: true)));
}
