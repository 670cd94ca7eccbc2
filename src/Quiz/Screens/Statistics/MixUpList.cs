using Quiz.Screens.Documents;

namespace Quiz.Screens.Statistics;

/// <summary>What the learner keeps getting wrong, with the words that decide and those that misled.</summary>
internal static class MixUpList
{
    public static MeasureView Show(Studied studied) => studied.Misconceptions.IsEmpty
        ? MeasureView.Empty(
            "Here you will see what you put down to somebody else, or were over 80 % sure of and got wrong: what "
                + "decides, and what misled you.",
            "It appears as soon as that happens, comes first in your reviews, and leaves when you have had it right on "
                + "two days.")
        : new MeasureView(null, "", MisconceptionsDocument.Of(studied.Misconceptions, studied.Banks))
        {
            Spoken =
            MisconceptionsDocument.InWords(studied.Misconceptions, studied.Banks)
        };
}
