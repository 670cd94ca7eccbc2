using Quiz.Core.Diagnostics;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Rules;

/// <summary>The written questions ask for all that readers do: they find, infer, interpret and judge.</summary>
internal static class ProcessMix
{
    /// <summary>Of fewer questions each is too large a share.</summary>
    private const int Fewest = 12;

    /// <summary>So many points in a hundred may be too much or too little.</summary>
    private const int Tolerance = 15;

    private static readonly (Process Process, string Name, int Share)[] Aims =
    [
        (Process.Locate, "locate", 25),
        (Process.Infer, "infer", 30),
        (Process.Interpret, "interpret", 25),
        (Process.Evaluate, "evaluate", 20),
    ];

    public static void Check(Bank bank, Draft draft)
    {
        // What was left out as faulty may be what is missing.
        if (draft.Report.HasErrors) return;
        Process[] told = [.. bank.Questions.Select(q => q.Process).OfType<Process>()];
        if (told.Length < Fewest) return;
        (string Name, int Aim, double Found)[] shares =
            [.. Aims.Select(a => (a.Name, a.Share, 100.0 * told.Count(p => p == a.Process) / told.Length))];
        if (shares.All(s => Math.Abs(s.Found - s.Aim) <= Tolerance)) return;
        IEnumerable<string> listed = shares.Select(s => FormattableString.Invariant($"{s.Name} {s.Found:0} %"));
        draft.Report.Add(Problem.Mix(draft.Origins.Span(bank, "questions"), listed));
    }
}
