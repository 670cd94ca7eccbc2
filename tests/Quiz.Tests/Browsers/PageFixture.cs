using System.Text;
using Quiz.Core.Classroom;
using Quiz.Files.Html.TestPages;
using Quiz.Files.Storage;
using Quiz.Running;

namespace Quiz.Tests.Browsers;

/// <summary>A folder with a test that has every shape, as a pack, a key and a page.</summary>
public abstract class PageFixture : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("quiz-page-").FullName;

    protected PageFixture() =>
        File.Copy(Path.Combine(Golden.Repository, "tests/Quiz.Tests/Views/mole.yaml"), In("mole.yaml"));

    internal string In(string name) => Path.Combine(_folder, name);

    internal string PagePath => In("mole" + TestPage.Ending);

    internal Pack Pack => PackFiles.ReadPack(In("mole.quizpack"), "mole.quizpack");

    internal KeyFile Key => PackFiles.ReadKey(In("mole.quizkey"), "mole.quizkey");

    internal string Do(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        int code = Program.Run(args, new Io(TextReader.Null, output, error, TimeProvider.System, _ => null, _folder));
        Assert.True(code == 0, error.ToString());
        return output.ToString();
    }

    internal void MakePage(params string[] options) => Do(["pack", "mole.yaml", "--all", "--page", .. options]);

    internal static Result Read(string text) => ResultReader.Read(Encoding.UTF8.GetBytes(text));

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        Directory.Delete(_folder, recursive: true);
    }
}
