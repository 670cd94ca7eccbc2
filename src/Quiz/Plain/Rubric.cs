using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Plain.Lines;

namespace Quiz.Plain;

/// <summary>Ticking the lines of a rubric by their numbers.</summary>
internal static class Rubric
{
    /// <summary>
    /// Ticks exactly the lines that are named and says what they come to; false if one of them does not exist.
    /// </summary>
    /// <param name="meant">The sitting turned to the question.</param>
    public static bool Tick(PlainSitting sitting, Session meant, string line)
    {
        var question = (OpenQuestion)meant.Current.Question; // only open questions have a rubric
        var met = new SortedSet<int>();
        foreach (string word in AnswerLine.Words(line == "0" ? "" : line))
        {
            int row = Numbers.Row(word, question.Rubric.Count);
            if (row < 0)
            {
                sitting.Say($"There is no line \"{word}\".");
                return false;
            }

            met.Add(row);
        }

        foreach (int row in met.Except(meant.Current.Met).Concat(meant.Current.Met.Except(met)).ToList())
        {
            if (!sitting.Keep((sitting.Session with { Index = meant.Index }).Assess(row))) return true;
        }

        sitting.Say(
            $"You find {Phrases.Number(met.Sum(m => question.Rubric[m].Points))} of {Phrases.Count(question.Rubric.Sum(r => r.Points), "point")} met; this stays outside the score.");
        return true;
    }

    /// <summary>Ticks lines of the question that the learner means, also long after it was answered.</summary>
    public static void Met(PlainSitting sitting, string line)
    {
        if (sitting.Meant is not { } meant) sitting.Say(Remarks.WhichOne);
        else if (!HasRubric(meant)) sitting.Say("There is no answer in your own words here to compare.");
        else if (line.Length == 0)
            sitting.Say("Type the numbers of what your answer has after :met, or 0 for nothing.");
        else Tick(sitting, meant, line);
    }

    /// <summary>Whether there is an open answer to compare with a rubric.</summary>
    private static bool HasRubric(Session meant) =>
        meant is { Rung: Rung.Key, Current: { Question: OpenQuestion { Rubric.IsEmpty: false }, Latest.Answer: OpenAnswer } };
}
