using Quiz.Desks;
using Quiz.Running;
using Quiz.Screens;

namespace Quiz.Commands;

/// <summary>Chooses how the learner meets the program: a screen, or lines where there is no terminal for one.</summary>
internal static class ScreenOrLines
{
    /// <param name="opened">The sitting to begin with; null begins at home.</param>
    public static int Run(Io io, IDesk desk, Message? opened, bool plain) =>
        plain || !io.HasTerminal
            ? Quiz.Plain.PlainFront.Run(io, desk, opened)
            : Quiz.Views.FullScreen.Run(io, desk, opened);
}
