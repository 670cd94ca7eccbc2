using System.Globalization;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Blind;

namespace Quiz.Commands;

/// <summary>Writes, bank by bank, what a reader without the text would score.</summary>
internal static class BlindText
{
    /// <summary>Enough sittings to even chance out.</summary>
    public const int Sittings = 20;

    public static void Write(Items<Bank> banks, TextWriter output)
    {
        foreach (Bank bank in banks) Write(bank.Title, BlindScore.Of(bank, Sittings), output);
    }

    private static void Write(string title, BlindScore score, TextWriter output)
    {
        output.WriteLine($"{title}: what a reader without the text would get right");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {score.Sittings} sittings, {score.Questions} questions with one right option ({score.Others} others left out)"));
        if (score.Chance is not { } chance || score.Together is not { } together) return;
        Row("guessing", chance);
        foreach (CueScore cue in score.Cues) Row("by " + cue.Name, cue.Share ?? 0); // there are questions
        Row("by all of these", together);

        void Row(string name, double share) =>
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-30}{share * 100,4:0} %"));
    }
}
