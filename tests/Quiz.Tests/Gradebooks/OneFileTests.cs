using System.Diagnostics;

namespace Quiz.Tests.Gradebooks;

/// <summary>Whatever a file is, the others of a class are collected.</summary>
public sealed class OneFileTests : IDisposable
{
    private readonly ClassFolder _class = new(students: 6);

    public void Dispose() => _class.Dispose();

    /// <summary>Ids as they stand in the first line of a file, and a word of what is said of it.</summary>
    public static TheoryData<string, string> Ids => new()
    {
        { @"S\ud800", "damaged" },
        { @"\udc00\ud800", "damaged" },
        { @"S\ufffe", "unknown" },
        { @"\u0000", "unknown" },
    };

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_that_is_no_text_is_a_fault_of_its_file_alone(string id, string kind)
    {
        string before = Collect().Output;
        string[] lines = File.ReadAllLines(Results()[0]);
        lines[0] = lines[0].Replace("\"student\":\"", $"\"student\":\"{id}", StringComparison.Ordinal);
        File.WriteAllLines(
            _class.PathOf("in/odd.result"),
            [.. lines[..1].Select(l => l.Replace("\"id\":\"", "\"id\":\"f", StringComparison.Ordinal))]);
        (int code, string output, string error) = Collect();
        Assert.Equal((0, ""), (code, error));
        Assert.Contains(output.Split('\n'), l => l.StartsWith(kind, StringComparison.Ordinal)
            || l.StartsWith("no-result", StringComparison.Ordinal)
            || l.Contains("odd.result", StringComparison.Ordinal));
        Assert.Equal(before.Split('\n')[2].Split('.')[0], output.Split('\n')[2].Split('.')[0]);
    }

    [Fact]
    public void Pipes_devices_and_links_that_lead_in_circles_keep_nobody_waiting()
    {
        if (!OperatingSystem.IsLinux()) return;

        string before = Collect().Output;
        foreach (string pipe in (string[])["in/pipe.result", "in/pipe.zip"])
        {
            using var make = Process.Start("mkfifo", [_class.PathOf(pipe)]);
            make.WaitForExit();
        }

        File.CreateSymbolicLink(_class.PathOf("in/zero.result"), "/dev/zero");
        Directory.CreateSymbolicLink(_class.PathOf("in/round"), ".");
        Directory.CreateSymbolicLink(_class.PathOf("in/about"), "..");
        File.CreateSymbolicLink(_class.PathOf("in/one.result"), "two.result");
        File.CreateSymbolicLink(_class.PathOf("in/two.result"), "one.result");
        (int code, string output, string error) = Collect();
        Assert.Equal(1, code);
        Assert.Equal(before.Split('\n')[2], output.Split('\n')[2]);
        foreach (string name in (string[])["pipe.result", "pipe.zip", "zero.result"])
            Assert.Contains(name, output, StringComparison.Ordinal);
        foreach (string name in (string[])["one.result", "two.result"])
            Assert.Contains(name, error, StringComparison.Ordinal);
        Assert.DoesNotContain(" at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_an_end_is_no_key_no_list_and_no_test()
    {
        if (!OperatingSystem.IsLinux()) return;

        foreach (string[] line in (string[][])[
            ["collect", "in", "--key", "/dev/zero"],
            ["collect", "in", "--roster", "/dev/zero"],
            ["play", "/dev/zero"],
            ["collect", "/dev/zero", "--into", "other.quizbook"],
        ])
            Assert.InRange(_class.Run(line).Code, 0, 2);
    }

    private (int Code, string Output, string Error) Collect() =>
        _class.Run("collect", "in", "--key", "towers.quizkey", "--into", "towers.quizbook");

    private string[] Results() => [.. Directory.EnumerateFiles(
        _class.PathOf("in"), "*.result", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
