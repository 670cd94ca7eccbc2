using Quiz.Core.Prose;
using Quiz.Desks;
using Quiz.Running;
using Quiz.Screens;
using Quiz.Terminal;

namespace Quiz.Views;

/// <summary>Runs the full-screen program from the first frame to the sentence it leaves on the terminal.</summary>
internal static class FullScreen
{
    /// <param name="opened">The sitting to begin with; null begins at home.</param>
    /// <param name="first">The screen to begin with; null begins at home.</param>
    public static int Run(Io io, IDesk desk, Message? opened, Screen? first = null)
    {
        string? left = null;
        int exitCode = 0;
        int guarded = TerminalGuard.Run(
            (app, guard) =>
            {
                using var window = new TrainerWindow(
                    app, new Trainer(first ?? new HomeScreen(), default), desk.Perform, io.Time, guard.Suspend);
                app.AddTimeout(TimeSpan.Zero, () =>
                {
                    // After the first frame: titles and chrome do not wait for the history.
                    window.Send(opened ?? desk.Home());
                    return false;
                });
                try
                {
                    app.Run(window);
                }
                finally
                {
                    window.Close(); // a signal, or a fault of the program, comes between keys
                }

                left = window.Left is { } session ? desk.Left(session) : null;
                exitCode = window.ExitCode;
            },
            error => io.Error.WriteLine(
                $"quiz: this is a bug, please report it. Everything up to the last step is saved.\n{error}"));
        if (left is not null) io.Error.WriteLine(Visible.Of(left, keepNewlines: true));
        return guarded != 0 ? guarded : exitCode;
    }
}
