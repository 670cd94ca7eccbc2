using Quiz.Core.Questions;

namespace Quiz.Core.Sessions.Choosing;

/// <summary>How the questions of a sitting are shared out among what readers do: about as in PIRLS.</summary>
/// <param name="count">How many questions the sitting is to have.</param>
internal sealed class Mix(int count)
{
    private readonly Dictionary<Process, int> _taken = [];

    public void Take(Process? process)
    {
        if (process is { } known) _taken[known] = _taken.GetValueOrDefault(known) + 1;
    }

    /// <summary>How far a process is from its share, in hundredths of a question; below 0 if it has more.</summary>
    public int Missing(Process? process) =>
        process is { } known ? Share(known) * count - 100 * _taken.GetValueOrDefault(known) : 0;

    /// <summary>In per cent.</summary>
    public static int Share(Process process) => process switch
    {
        Process.Locate => 25,
        Process.Infer => 30,
        Process.Interpret => 25,
        Process.Evaluate => 20,
    };
}
