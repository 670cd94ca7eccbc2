using Quiz.Core.Questions;

namespace Quiz.Core.Learning;

/// <summary>The wrong options that an answer has chosen, as far as the question still has them.</summary>
internal static class WrongOptions
{
    public static IEnumerable<Option> Of(Question question, Answer answer) =>
        question is ChoiceQuestion choice && answer is ChoiceAnswer chosen
            ? choice.Options.Where(o => !o.IsCorrect && chosen.Options.Contains(o.Id))
            : [];
}
