using Quiz.Core.Prose;

namespace Quiz.Core.Questions;

/// <summary>An answer that says nothing: nothing chosen, typed or marked.</summary>
internal static class Blank
{
    public static bool Is(Answer answer) => answer switch
    {
        ChoiceAnswer choice => choice.Options.IsEmpty,
        FillAnswer fill => fill.Texts.All(t => Folding.Fold(t).Length == 0),
        OrderAnswer order => order.Items.IsEmpty,
        PairAnswer pair => pair.Pairs.IsEmpty,
        MarkAnswer mark => mark.Sentences.IsEmpty,
        OpenAnswer open => Folding.Fold(open.Text).Length == 0,
        _ => false,
    };
}
