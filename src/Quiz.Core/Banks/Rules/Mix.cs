using Quiz.Core.Diagnostics;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Rules;

/// <summary>The written questions ask for all that readers do: they find, infer, interpret and judge.</summary>
internal static class Mix
{
    /// <summary>Of fewer questions each is too large a share.</summary>
    private const int Fewest = 12;

    /// <summary>So many points in a hundred may be too much or too little.</summary>
    private const int Tolerance = 15;

    private static readonly (Process Process, int Share)[] Aims = [(Process.Locate, 25), (Process.Infer, 30), (Process.Interpret, 25), (Process.Evaluate, 20)];

    public static void Check(Bank bank, Draft draft)
    {
        Process[] told = [.. bank.Questions.Select(q => q.Process).OfType<Process>()];
        if (told.Length < Fewest) return;
        (Process Process, int Share, double Found)[] shares = [.. Aims.Select(a => (a.Process, a.Share, 100.0 * told.Count(p => p == a.Process) / told.Length))];
        if (shares.All(s => Math.Abs(s.Found - s.Share) <= Tolerance)) return;
        draft.Report.Add(Problem.Mix(draft.Origins.Span(bank, "questions"), shares.Select(s => FormattableString.Invariant($"{Name(s.Process)} {s.Found:0} %"))));
    }

    private static string Name(Process process) => process switch
    {
        Process.Locate => "locate",
        Process.Infer => "infer",
        Process.Interpret => "interpret",
        Process.Evaluate => "evaluate",
    };
}
