using System.Runtime.InteropServices;
using Terminal.Gui.App;

/// <summary>Breaks the program from outside: .NET runs this before <c>Main</c> where <c>DOTNET_STARTUP_HOOKS</c> names this assembly.</summary>
/// <remarks>The name, and that it is in no namespace, are what .NET looks for.</remarks>
internal static class StartupHook
{
    /// <summary>Says on which thread: <c>main</c> or <c>another</c>.</summary>
    public const string Variable = "QUIZ_TESTS_CRASH_ON";

    /// <summary>SIGUSR1: the moment comes when the test sends it.</summary>
    public const int Signal = 10;

    private static PosixSignalRegistration? _registration;

    public static void Initialize()
    {
        Environment.SetEnvironmentVariable("DisableRealDriverIO", null); // what loading this assembly has set
        bool onMain = Environment.GetEnvironmentVariable(Variable) == "main";
        Application.InstanceInitialized += (_, e) => _registration = PosixSignalRegistration.Create((PosixSignal)Signal, context =>
        {
            context.Cancel = true;
            if (onMain) e.Value.Invoke(() => throw new InvalidOperationException("Broken by a test."));
            else new Thread(() => throw new InvalidOperationException("Broken by a test.")).Start();
        });
    }
}
