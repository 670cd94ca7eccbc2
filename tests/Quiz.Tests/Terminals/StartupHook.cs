using System.Runtime.InteropServices;
using Terminal.Gui.App;

/// <summary>
/// Breaks the program from outside: .NET runs this before <c>Main</c> where <c>DOTNET_STARTUP_HOOKS</c> names this
/// assembly.
/// </summary>
/// <remarks>The name, and that it is in no namespace, are what .NET looks for.</remarks>
internal static class StartupHook
{
    /// <summary>Says how: <c>main</c> or <c>another</c> thread throws, or the main one hangs (<c>hang</c>).</summary>
    public const string Variable = "QUIZ_TESTS_BREAK";

    /// <summary>SIGUSR1: the moment comes when the test sends it.</summary>
    public const int Signal = 10;

    private static PosixSignalRegistration? _registration;

    public static void Initialize()
    {
        Environment.SetEnvironmentVariable("DisableRealDriverIO", null); // what loading this assembly has set
        string? how = Environment.GetEnvironmentVariable(Variable);
        Application.InstanceInitialized += (_, e) => _registration = PosixSignalRegistration.Create((PosixSignal)Signal, context =>
        {
            context.Cancel = true;
            if (how == "hang") e.Value.Invoke(() => Thread.Sleep(System.Threading.Timeout.Infinite));
            else if (how == "main") e.Value.Invoke(() => throw new InvalidOperationException("Broken by a test."));
            else new Thread(() => throw new InvalidOperationException("Broken by a test.")).Start();
        });
    }
}
