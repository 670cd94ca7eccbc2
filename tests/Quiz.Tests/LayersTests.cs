using Quiz.Core.Banks;

namespace Quiz.Tests;

/// <summary>The rules on who may know whom that the compiler does not hold.</summary>
public class LayersTests
{
    [Fact]
    public void Core_knows_two_packages() =>
        Assert.Equal(["F23.StringSimilarity", "YamlDotNet"], typeof(Bank).Assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(n => !n.StartsWith("System.", StringComparison.Ordinal)).Order());

    [Theory]
    [InlineData("Screens")]
    [InlineData("Plain")]
    [InlineData("Storage")]
    [InlineData("Exchange")]
    [InlineData("Commands")]
    [InlineData("Reports")]
    [InlineData("Html")]
    [InlineData("Gradebooks")]
    public void Only_the_views_know_the_toolkit(string folder) => Assert.Empty(FilesWith(folder, "using Terminal.Gui"));

    [Theory]
    [InlineData("Screens", "using Quiz.Views")]
    [InlineData("Screens", "using Quiz.Storage")]
    [InlineData("Screens", "using Quiz.Plain")]
    [InlineData("Storage", "using Quiz.Screens")]
    [InlineData("Views", "using Quiz.Storage")]
    [InlineData("Exchange", "using Quiz.Screens")]
    [InlineData("Exchange", "using Quiz.Commands")]
    [InlineData("Html", "using Quiz.Plain")]
    [InlineData("Html", "using Quiz.Commands")]
    [InlineData("Screens", "using Quiz.Html")]
    [InlineData("Reports", "using Quiz.Screens")]
    [InlineData("Reports", "using Quiz.Commands")]
    [InlineData("Html", "using Quiz.Reports")]
    [InlineData("Gradebooks", "using Quiz.Screens")]
    [InlineData("Gradebooks", "using Quiz.Commands")]
    [InlineData("Storage", "using Quiz.Gradebooks")]
    public void Arrows_point_down(string folder, string above) => Assert.Empty(FilesWith(folder, above));

    [Fact]
    public void A_command_list_leads_to_every_file_in_its_folder() =>
        Assert.All(
            Directory.GetFiles(Path.Combine(Golden.Repository, "src/Quiz/Commands"), "*Command.cs"),
            file => Assert.Contains(Path.GetFileNameWithoutExtension(file), File.ReadAllText(Path.Combine(Golden.Repository, "src/Quiz/Program.cs")), StringComparison.Ordinal));

    private static IEnumerable<string> FilesWith(string folder, string text) =>
        Directory.GetFiles(Path.Combine(Golden.Repository, "src/Quiz", folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains(text, StringComparison.Ordinal));
}
