using System.Globalization;
using System.Runtime.CompilerServices;

namespace Quiz.Tests;

/// <summary>What holds for every test of this assembly: no real terminal is opened, and numbers have a point.</summary>
internal static class Setup
{
    [ModuleInitializer]
    internal static void Run()
    {
        Environment.SetEnvironmentVariable("DisableRealDriverIO", "1"); // the toolkit's own switch
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
    }
}
