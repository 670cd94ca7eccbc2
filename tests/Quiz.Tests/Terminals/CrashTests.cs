namespace Quiz.Tests.Terminals;

/// <summary>A crash is told where it can be read, and costs no answer.</summary>
[Collection(TerminalTests.Name)]
public sealed class CrashTests : IDisposable
{
    private readonly Machine _machine = new();

    public void Dispose() => _machine.Dispose();

    [LinuxTheory]
    [InlineData("main")]
    [InlineData("another")]
    public void A_crash_restores_the_terminal_and_is_told(string thread)
    {
        _machine.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
        _machine.Environment[StartupHook.Variable] = thread;
        RunningQuiz quiz = _machine.StartSitting();
        quiz.Press("1\r", until: "Right: 1 of 1.");
        quiz.Terminal.Signal(StartupHook.Signal);
        quiz.Ends(70);
        string output = quiz.Terminal.Output;
        string afterwards = output[output.LastIndexOf("\e[?1049l", StringComparison.Ordinal)..];
        Assert.Contains("quiz: this is a bug, please report it. Everything up to the last step is saved.\r\n",
            afterwards, StringComparison.Ordinal);
        Assert.Contains("Broken by a test.", afterwards, StringComparison.Ordinal);

        _machine.Environment["DOTNET_STARTUP_HOOKS"] = null;
        RunningQuiz again = _machine.Start("play", _machine.Bank);
        again.Until("✓ 1");
    }
}
