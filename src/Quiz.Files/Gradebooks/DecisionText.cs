using Quiz.Core;
using Quiz.Core.Classroom.Decisions;
using Quiz.Core.Prose;

namespace Quiz.Files.Gradebooks;

/// <summary>Says what a teacher has decided, and what of it still holds.</summary>
public static class DecisionText
{
    public static void Write(Items<Decision> decisions, DecisionWords words, TextWriter output)
    {
        var inForce = new InForce(decisions);
        foreach (Decision decision in decisions)
        {
            output.WriteLine(
                Visible.Of(
                    FormattableString.Invariant(
                        $"{decision.Number}  {decision.At:yyyy-MM-dd HH:mm}  {words.Of(decision)}{Fate(decision.Number, inForce)}")));
        }
    }

    private static string Fate(int number, InForce inForce) =>
        inForce.TakenBack.Contains(number) ? " (taken back)"
        : inForce.ReplacedBy.TryGetValue(number, out int later) ? FormattableString.Invariant($" (replaced by {later})")
        : "";
}
