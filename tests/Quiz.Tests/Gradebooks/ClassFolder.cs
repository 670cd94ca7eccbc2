using Microsoft.Extensions.Time.Testing;
using Quiz.ClassGenerator;
using Quiz.Files.Gradebooks;
using Quiz.Running;

namespace Quiz.Tests.Gradebooks;

/// <summary>A folder with a generated class in it, in which commands are run.</summary>
internal sealed class ClassFolder : IDisposable
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 10, 13, 8, 0, 0, TimeSpan.Zero));

    private readonly string _folder = Directory.CreateTempSubdirectory("quiz-class-").FullName;

    public ClassFolder(int students = 30, int seed = 1) => Class = GeneratedClass.Write(_folder, students, 40, seed);

    public GeneratedClass Class { get; }

    public Truth Truth => Class.Truth;

    public string Book => PathOf("towers.quizbook");

    public string PathOf(string name) => Path.Combine(_folder, name);

    public Gradebook Open() => Gradebook.Open(Book, "towers.quizbook");

    /// <summary>Runs a command that goes well.</summary>
    public string Do(params string[] args)
    {
        (int code, string output, string error) = Run(args);
        Assert.Equal((0, ""), (code, error));
        return output;
    }

    public (int Code, string Output, string Error) Run(params string[] args) => Type("", args);

    /// <summary>How long the lines of the terminal are; null if there is none.</summary>
    public int? Columns { get; init; }

    /// <summary>Runs a command into which something is typed.</summary>
    public (int Code, string Output, string Error) Type(string typed, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        _clock.Advance(TimeSpan.FromMinutes(1));
        int code = Program.Run(
            args, new Io(new StringReader(typed), output, error, _clock, _ => null, _folder) { Columns = Columns });
        return (code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
