using System.Text;
using Quiz.Screens;

namespace Quiz.Tests.Screens;

public class BindingsTests
{
    private const string From = "by UPDATE_GOLDEN=1 dotnet test -->\n";
    private const string To = "<!-- /keys -->";

    [Fact]
    public void The_README_lists_the_keys_as_they_are()
    {
        string readme = File.ReadAllText(Path.Combine(Golden.Repository, "README.md")).ReplaceLineEndings("\n");
        int from = readme.IndexOf(From, StringComparison.Ordinal) + From.Length;
        Golden.Check(readme[..from] + Table() + readme[readme.IndexOf(To, StringComparison.Ordinal)..], "README.md");
    }

    /// <summary>The footer, the help screen and the README agree only if a row says all three things.</summary>
    [Fact]
    public void Every_row_is_named_and_has_a_key() =>
        Assert.All(Bindings.All, b => Assert.True(b is { Keys.IsEmpty: false, Shown.Length: > 0, Label.Length: > 0 }));

    [Fact]
    public void Every_command_can_be_reached() =>
        Assert.Empty(Enum.GetValues<Quiz.Screens.Command>().Except(Bindings.All.Select(b => b.Command)));

    private static string Table()
    {
        var table = new StringBuilder("| key | does |\n|---|---|\n");
        foreach (Binding binding in Bindings.All.Where(b => b.Help is not null)) table.Append("| `").Append(binding.Shown).Append("` | ").Append(binding.Help).Append(" |\n");
        return table.ToString();
    }
}
