using Quiz.Core.Banks;
using Quiz.Files.Storage;

namespace Quiz.Tests.Architecture;

/// <summary>
/// The rules on who may know whom that the compiler does not hold, looked up in what it has compiled.
/// </summary>
public class LayersTests
{
    private static readonly CodeGraph Code = CodeGraph.Of(
        typeof(Bank).Assembly.Location, typeof(History).Assembly.Location, typeof(Program).Assembly.Location);

    [Fact]
    public void No_folders_know_each_other_in_a_circle() => Assert.Empty(Circles.In(Code.Uses, Use.Folder));

    [Fact]
    public void No_top_folders_do_so_with_all_that_is_below_them() =>
        Assert.Empty(Circles.In(Code.Uses, Use.TopFolder));

    [Fact]
    public void A_circle_is_found_and_told_by_the_types_that_make_it()
    {
        Use[] uses = [new("Quiz.A.One", "Quiz.B.Two"), new("Quiz.B.Two", "Quiz.C.Deep.Three"),
            new("Quiz.C.Four", "Quiz.A.One"), new("Quiz.D.Five", "Quiz.A.One")];
        Assert.Empty(Circles.In(uses, Use.Folder));
        Assert.Equal(
            ["Circle of Quiz.A, Quiz.B, Quiz.C\n  Quiz.A > Quiz.B, as Quiz.A.One uses Quiz.B.Two\n  Quiz.B > Quiz.C, "
                + "as Quiz.B.Two uses Quiz.C.Deep.Three\n  Quiz.C > Quiz.A, as Quiz.C.Four uses Quiz.A.One"],
            Circles.In(uses, Use.TopFolder));
    }

    /// <summary>What this file itself does shows that the code is really read.</summary>
    [Fact]
    public void Uses_are_read_from_the_code()
    {
        CodeGraph own = CodeGraph.Of(typeof(LayersTests).Assembly.Location);
        Assert.Contains(new Use(typeof(LayersTests).FullName!, typeof(CodeGraph).FullName!), own.Uses); // a field
        Assert.Contains(new Use(typeof(CodeGraph).FullName!, typeof(UsedTypes).FullName!), own.Uses); // in a body
        Assert.Contains(new Use(typeof(LayersTests).FullName!, typeof(Bank).FullName!), own.Uses); // a generated body
    }

    /// <summary>
    /// The order of the storeys: whoever stands in front may know those behind, and nobody else the other way round.
    /// </summary>
    [Theory]
    [InlineData("Quiz", "Quiz.Commands", "Quiz.Views", "Quiz.Desks", "Quiz.Screens")]
    [InlineData("Quiz.Commands", "Quiz.Plain", "Quiz.Screens")]
    [InlineData("Quiz.Commands", "Quiz.Papers", "Quiz.Screens")]
    [InlineData("Quiz.Files.Gradebooks", "Quiz.Files.Reports", "Quiz.Files.Html", "Quiz.Files.Storage")]
    [InlineData("Quiz.Files.Gradebooks", "Quiz.Files.Exchange", "Quiz.Files.Storage")]
    [InlineData("Quiz.Core.Wording", "Quiz.Core.Classroom", "Quiz.Core.Learning", "Quiz.Core.Sessions",
        "Quiz.Core.Banks", "Quiz.Core.Questions", "Quiz.Core.Evidence", "Quiz.Core.Prose")]
    public void Arrows_point_down(params string[] folders) => Assert.All(
        Code.Uses.Where(u => u.From.StartsWith("Quiz.", StringComparison.Ordinal)),
        use =>
        {
            int from = Array.IndexOf(folders, Use.TopFolder(use.From)), to =
                Array.IndexOf(folders, Use.TopFolder(use.To));
            Assert.True(from <= to || to < 0, $"{use.From} uses {use.To}");
        });

    [Fact]
    public void Core_knows_three_packages() =>
        Assert.Equal(["F23.StringSimilarity", "Wcwidth", "YamlDotNet"], Packages(typeof(Bank)));

    [Fact]
    public void Files_knows_the_formats_and_no_terminal() =>
        Assert.Equal(["CsvHelper", "Microsoft.Data.Sqlite", "Quiz.Core", "SQLitePCLRaw.core"],
            Packages(typeof(History)));

    [Fact]
    public void Only_the_views_and_the_terminal_know_the_toolkit() => Assert.All(
        SourceFiles("src/Quiz").Where(
            f => File.ReadAllText(f).Contains("using Terminal.Gui", StringComparison.Ordinal)),
        f => Assert.Contains(new DirectoryInfo(f).Parent!.Name, new[] { "Views", "Terminal" }));

    [Fact]
    public void A_file_stands_in_the_folder_that_its_namespace_names() => Assert.All(
        SourceFiles("src"),
        file =>
        {
            string folder = Path.GetRelativePath(Path.Combine(Golden.Repository, "src"), Path.GetDirectoryName(file)!)
                .Replace(Path.DirectorySeparatorChar, '.');
            Assert.Contains(File.ReadLines(file), line => line == $"namespace {folder};");
        });

    [Fact]
    public void At_the_root_of_the_program_lies_its_beginning_alone() =>
        Assert.Equal(["Program.cs"],
            Directory.GetFiles(Path.Combine(Golden.Repository, "src/Quiz"), "*.cs").Select(f => Path.GetFileName(f)));

    [Fact]
    public void A_command_list_leads_to_every_file_in_its_folder() =>
        Assert.All(
            Directory.GetFiles(Path.Combine(Golden.Repository, "src/Quiz/Commands"), "*Command.cs"),
            file => Assert.Contains(Path.GetFileNameWithoutExtension(file),
                File.ReadAllText(Path.Combine(Golden.Repository, "src/Quiz/Program.cs")), StringComparison.Ordinal));

    private static IEnumerable<string> Packages(Type type) =>
        type.Assembly.GetReferencedAssemblies()
            .Select(a => a.Name!)
            .Where(n => !n.StartsWith("System.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> SourceFiles(string folder) =>
        Directory.GetFiles(Path.Combine(Golden.Repository, folder), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal));
}
