using Quiz.Core.Prose;

namespace Quiz.Core.Questions;

/// <summary>An answer that says nothing: nothing chosen, typed or marked.</summary>
internal static class Blank
{
    public static bool Is(Answer answer) => answer.Match(
        choice: a => a.Options.IsEmpty,
        fill: a => a.Texts.All(t => Folding.Fold(t).Length == 0),
        order: a => a.Items.IsEmpty,
        pair: a => a.Pairs.IsEmpty,
        mark: a => a.Sentences.IsEmpty,
        open: a => Folding.Fold(a.Text).Length == 0,
        dontKnow: _ => false);
}
