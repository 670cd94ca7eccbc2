using System.Runtime.CompilerServices;
using Terminal.Gui.App;
using Terminal.Gui.Configuration;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;

namespace Quiz.Terminal;

/// <summary>Loads the toolkit with its built-in settings, whatever configuration lies about on this machine.</summary>
/// <remarks>
/// The toolkit's module initializer reads <c>.tui/*.json</c> in the current folder and in the home folder, and the
/// variable <c>TUI_CONFIG</c>; a downloaded folder could so change the quit key or the colours. It reads them when one
/// of its types is first used, so it is made to do that here, looking at an empty place. A native build runs module
/// initializers before <c>Main</c>: there, what was read is undone by applying the configuration again, from the same
/// empty place.
/// </remarks>
internal static class ToolkitStart
{
    private const string Variable = "TUI_CONFIG";
    private const string Home = "HOME";

    /// <summary>
    /// Call once, before any other use of the toolkit and while no other thread needs the current folder.
    /// </summary>
    public static void Load()
    {
        string? folder = CurrentFolder();
        string? variable = Environment.GetEnvironmentVariable(Variable);
        string? home = Environment.GetEnvironmentVariable(Home);
        bool configured = variable is { Length: > 0 } || HasSettings(folder) || HasSettings(home)
            || HasSettings(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));
        string empty = Path.GetPathRoot(AppContext.BaseDirectory) ?? "/";
        try
        {
            Environment.SetEnvironmentVariable(Variable, null);
            if (!OperatingSystem.IsWindows())
                Environment.SetEnvironmentVariable(Home, empty);
            Environment.CurrentDirectory = empty;
            RuntimeHelpers.RunModuleConstructor(typeof(Application).Module.ModuleHandle);
            if (configured)
                Reset();
        }
        finally
        {
            if (folder is not null)
                Environment.CurrentDirectory = folder;
            Environment.SetEnvironmentVariable(Home, home);
            Environment.SetEnvironmentVariable(Variable, variable);
        }
        FixWhatMatters();
    }

    // The current folder can have been deleted; that is no reason not to start.
    private static string? CurrentFolder()
    {
        try
        {
            return Environment.CurrentDirectory;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static bool HasSettings(string? folder) =>
        folder is not null && Directory.Exists(Path.Combine(folder, ".tui"));

    private static void Reset()
    {
        ThemeSettings.Defaults = new ThemeSettings();
        TuiConfigurationBuilder.Shared.Reload();
        TuiConfigurationBuilder.Shared.ApplyToStaticFacades();
    }

    // On Windows the home folder cannot be hidden, so the settings that could do harm are also set by hand.
    private static void FixWhatMatters()
    {
        // An empty NO_COLOR means "not set" (no-color.org); the toolkit would take it for a wish.
        if (Environment.GetEnvironmentVariable("NO_COLOR") is "")
            Environment.SetEnvironmentVariable("NO_COLOR", null);
        ApplicationSettings.Defaults = new ApplicationSettings();
        DriverSettings.Defaults = new DriverSettings { SizeDetection = SizeDetectionMode.Polling };
        // The program's own table sees each key first; these few are what the toolkit's dialogs and menus rely on
        // (a text field cannot take the focus without a Quit key, because its context menu wants one).
        Application.DefaultKeyBindings = new Dictionary<Command, PlatformKeyBinding>
        {
            [Command.Quit] = Bind.All(Key.Esc),
            [Command.NextTabStop] = Bind.All(Key.Tab),
            [Command.PreviousTabStop] = Bind.All(Key.Tab.WithShift),
        };
    }
}
