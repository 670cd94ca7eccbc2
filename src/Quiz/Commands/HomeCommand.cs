using System.CommandLine;
using Quiz.Desks;
using Quiz.Running;

namespace Quiz.Commands;

/// <summary><c>quiz</c> alone: the banks there are, and what can be gone on with.</summary>
internal static class HomeCommand
{
    public static void AddTo(RootCommand root, Io io)
    {
        var folder = new Argument<string?>("FOLDER")
        {
            Description =
            "A folder with banks.",
            Arity = ArgumentArity.ZeroOrOne
        };
        var learner = new Option<string>("--as")
        {
            Description =
            "Whose history this is, where several learners share a machine.",
            DefaultValueFactory = _ => ""
        };
        var plain = new Option<bool>("--plain") { Description = "Lines instead of a screen." };
        root.Add(folder);
        root.Add(learner);
        root.Add(plain);
        root.SetAction(line =>
        {
            string? named = line.GetValue(folder) is { } given ? io.FullPath(given) : null;
            using var desk = new Desk(
                io, io.Data, named, line.GetValue(learner) ?? "");
            return ScreenOrLines.Run(io, desk, null, line.GetValue(plain));
        });
    }
}
