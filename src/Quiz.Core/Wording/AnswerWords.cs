using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Wording;

/// <summary>An answer in words, on one line.</summary>
public static class AnswerWords
{
    public static string Of(Session session, Answer answer) => answer switch
    {
        ChoiceAnswer choice =>
            string.Join("; ", session.Current.Options.Where(o => choice.Options.Contains(o.Id)).Select(o => o.Text)),
        FillAnswer { Texts: [var only] } => $"“{only}”",
        FillAnswer fill =>
            string.Join("; ", fill.Texts.Select((t, i) => $"[{Phrases.Number(i + 1)}] {(t.Length == 0 ? "–" : t)}")),
        // the shapes belong together
        OrderAnswer order => string.Join("; ", order.Items.Select(
            (id, i) => $"{Phrases.Number(i + 1)} {((OrderQuestion)session.Current.Question).Item(id).Text}")),
        // as above
        PairAnswer pair =>
            string.Join("; ", pair.Pairs.Select(p => Pair(session, (PairQuestion)session.Current.Question, p))),
        MarkAnswer mark => string.Join(", ", mark.Sentences.Select(a => SentenceList.Label(session.Bank, a))),
        OpenAnswer open => open.Text,
        _ => "I don't know",
    };

    /// <summary>How a thing at the left is called: a gap by its number in the text.</summary>
    public static string Name(Session session, PairLeft left) =>
        session.Current.Question is PairQuestion { Sense: PairSense.Gaps } ? $"[{left.Id}]" : left.Text;

    private static string Pair(Session session, PairQuestion question, Pairing pair) =>
        $"{Name(session, question.Left(pair.Left))} → {question.Right(pair.Right).Text}";
}
