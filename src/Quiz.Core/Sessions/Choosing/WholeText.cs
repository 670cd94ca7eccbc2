using Quiz.Core.Banks;
using Quiz.Core.Questions;

namespace Quiz.Core.Sessions.Choosing;

/// <summary>Which questions are on the whole text: they come last, when everything else has been asked.</summary>
internal static class WholeText
{
    private const int Passages = 3;

    /// <summary>
    /// Whether its evidence stands in three passages or more, or in all of a short text; an open question without evidence is answered
    /// from the whole text, too.
    /// </summary>
    public static bool IsAskedBy(Question question, Bank bank)
    {
        int passages = question.Evidence.Select(e => e.Place.Passage).Distinct().Count();
        return passages >= Math.Clamp(bank.Passages.Count, 2, Passages) || (question is OpenQuestion && passages == 0);
    }
}
