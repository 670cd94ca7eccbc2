using Quiz.Core.Prose;
using Quiz.Core.Wording;
using Quiz.Desks;
using Quiz.Running;
using Quiz.Screens;

namespace Quiz.Commands;

/// <summary>
/// What a command has opened, on its way to the learner: on a screen everything is asked, for lines a command says what
/// it wants.
/// </summary>
internal static class Begun
{
    /// <param name="plain">Whether lines are asked for.</param>
    public static int Run(Io io, Desk desk, Message opened, bool plain)
    {
        bool isPlain = plain || !io.HasTerminal;
        if (isPlain && opened is Message.Found { Fits: true } several)
        {
            io.Error.WriteLine(
                $"quiz: You have left {Phrases.Count(several.Left.Count, "sitting")} like this. This is the last of them; quiz alone lists them all.");
            opened = desk.Begin(new Effect.Resume(several.Left[0].Session));
        }

        string? refusal = opened switch
        {
            Message.Failed failed => failed.Sentence,
            Message.Found found when isPlain => Refusal(found),
            Message.NotSaved { Steps: [not Effect.Save, ..] } unread when isPlain => unread.Sentence,
            _ => null,
        };
        if (refusal is null) return ScreenOrLines.Run(io, desk, opened, plain);
        io.Error.WriteLine("quiz: " + Visible.Of(refusal));
        return ExitCode.Failed;
    }

    private static string Refusal(Message.Found found) =>
        $"{found.Title}: {LeftWording.Why(found.Left.Count, found.Fits)} {string.Join("; ", found.Left.Select(left => left.InFull))}. "
        + $"Without these options the command goes on with {(found.Left.Count == 1 ? "it" : "the last of them")}; with --new it begins another and keeps what you have left.";
}
