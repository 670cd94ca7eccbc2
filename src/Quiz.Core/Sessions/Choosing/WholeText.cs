using Quiz.Core.Questions;

namespace Quiz.Core.Sessions.Choosing;

/// <summary>Which questions are on the whole text: they come last, when everything else has been asked.</summary>
internal static class WholeText
{
    private const int Passages = 3;

    /// <summary>
    /// Whether its evidence stands in three passages or more; an open question without evidence is answered from the
    /// whole text, too.
    /// </summary>
    public static bool IsAskedBy(Question question)
    {
        int passages = question.Evidence.Select(e => e.Place.Passage).Distinct().Count();
        return passages >= Passages || (question is OpenQuestion && passages == 0);
    }
}
