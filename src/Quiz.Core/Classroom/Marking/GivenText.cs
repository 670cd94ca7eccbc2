using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom.Marking;

/// <summary>An answer in words, as a teacher reads it in a list.</summary>
public static class GivenText
{
    /// <exception cref="ArgumentException">The answer does not fit the question.</exception>
    public static string Of(Question question, Answer answer) => (question, answer) switch
    {
        (_, DontKnow) => "",
        (ChoiceQuestion q, ChoiceAnswer a) => string.Join(" | ", a.Options.Select(id => q.Option(id).Text)),
        (_, FillAnswer a) => string.Join(" | ", a.Texts.Select(Folding.Fold)),
        (OrderQuestion q, OrderAnswer a) => string.Join(" → ", a.Items.Select(id => q.Item(id).Text)),
        (PairQuestion q, PairAnswer a) =>
            string.Join(" | ", a.Pairs.Select(p => $"{q.Left(p.Left).Text} = {q.Right(p.Right).Text}")),
        (_, MarkAnswer a) => string.Join(", ", a.Sentences),
        (_, OpenAnswer a) => a.Text,
        _ => throw new ArgumentException(
            $"A {question.GetType().Name} is not answered by a {answer.GetType().Name}.", nameof(answer)),
    };
}
