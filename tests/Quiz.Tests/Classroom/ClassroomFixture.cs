using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Time.Testing;
using Quiz.Core;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Classroom;
using Quiz.Files.Storage;
using Quiz.Running;

namespace Quiz.Tests.Classroom;

/// <summary>
/// A teacher's and a student's machine in one folder that goes away with the test, and a test on the lamp with a known
/// secret.
/// </summary>
public abstract partial class ClassroomFixture : IDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("quiz-class-");

    protected ClassroomFixture() =>
        File.Copy(Path.Combine(Golden.Repository, "tests/Quiz.Tests/Views/lamp.yaml"), In("lamp.yaml"));

    internal FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    internal string Data => In("data");

    internal string Pack => In("lamp.quizpack");

    internal string Key => In("lamp.quizkey");

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        _home.Delete(recursive: true);
    }

    internal string In(params string[] parts) => Path.Combine([_home.FullName, .. parts]);

    /// <summary>Writes the pack and the key of a test on three questions.</summary>
    internal KeyFile MakePack(TestTerms? terms = null, params Student[] students)
    {
        byte[] text = File.ReadAllBytes(In("lamp.yaml"));
        var key = KeyFile.For(
            BankReader.Read(text).Bank!,
            Encoding.UTF8.GetString(text),
            ["keeper", "fishermen", "mayor"],
            terms ?? new TestTerms(),
            students.ToItems(),
            new Secret(new string('7', 64)));
        PackWriter.Write(key, In());
        return key;
    }

    /// <summary>Takes the key away, as it is for a student.</summary>
    internal void HideKey() => File.Move(Key, In("hidden"));

    internal (int Code, string Out, string Error) Run(string input, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var io = new Io(new StringReader(input), output, error, Time, name => name == "QUIZ_HOME" ? Data : null, In());
        int code = Program.Run(args, io);
        return (code, output.ToString(), error.ToString());
    }

    internal Result Result(string name = "lamp-S017-1.result") => ResultReader.Read(File.ReadAllBytes(In(name)));

    /// <summary>A text without what is another at each run: the folder, the receipt.</summary>
    internal string Settled(string text) =>
        Receipt().Replace(text.Replace(In(), "(folder)", StringComparison.Ordinal), "$1(receipt)");

    [GeneratedRegex("(receipt:? )[0-9A-Z]{8}")]
    private static partial Regex Receipt();
}
