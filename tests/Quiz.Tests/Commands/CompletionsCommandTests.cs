using System.Diagnostics;
using Quiz.Tests.Classroom;

namespace Quiz.Tests.Commands;

/// <summary>Completions, as shells ask for them.</summary>
public sealed class CompletionsCommandTests : ClassroomFixture
{
    [Fact]
    public void Commands_options_and_banks_are_completed()
    {
        Directory.CreateDirectory(In("quizzes"));
        File.Copy(In("lamp.yaml"), In("quizzes", "lamp.yaml"));
        Assert.Contains("completions\n", Run("", "[suggest:8]", "quiz com").Out, StringComparison.Ordinal);
        Assert.Contains("--certainty\n", Run("", "[suggest:14]", "quiz pack --ce").Out, StringComparison.Ordinal);
        Assert.Contains("lamp\n", Run("", "[suggest:10]", "quiz show ").Out, StringComparison.Ordinal);
        Assert.Contains("lamp\n", Run("", "[suggest:11]", "quiz pack la").Out, StringComparison.Ordinal);
    }

    /// <summary>The real shell with a quiz that answers as the program does.</summary>
    [Fact]
    public void Bash_completes_by_its_script()
    {
        if (!File.Exists("/bin/bash")) return; // not on every system
        (int code, string script, _) = Run("", "completions", "bash");
        Assert.Equal(0, code);
        File.WriteAllText(In("quiz"), "#!/bin/bash\n[ \"$1\" = '[suggest:9]' ] && [ \"$2\" = 'quiz pack' ] && printf 'pack\\npaper\\n'\n");
        Process.Start("/bin/chmod", ["+x", In("quiz")]).WaitForExit();
        File.WriteAllText(In("try"), $"PATH={In()}:$PATH\n{script}\nCOMP_LINE='quiz pack' COMP_POINT=9 COMP_WORDS=(quiz pack) COMP_CWORD=1\n_quiz\nprintf '%s,' \"${{COMPREPLY[@]}}\"\n");
        using var bash = Process.Start(new ProcessStartInfo("/bin/bash", [In("try")]) { RedirectStandardOutput = true })!;
        Assert.Equal("pack,", bash.StandardOutput.ReadToEnd());
    }

    [Fact]
    public void An_unknown_shell_is_an_error() => Assert.Equal(2, Run("", "completions", "csh").Code);

    [Fact]
    public void The_version_is_one_short_line() => Assert.Matches(@"^[0-9]+\.[0-9]+\.[0-9]+\n$", Run("", "--version").Out);
}
