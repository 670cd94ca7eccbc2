using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Wording;

/// <summary>An answer in words, on one line.</summary>
public static class AnswerWords
{
    public static string Of(Session session, Answer answer) => answer.Match(
        choice: a =>
            string.Join("; ", session.Current.Options.Where(o => a.Options.Contains(o.Id)).Select(o => o.Text)),
        fill: a => a.Texts is [var only]
            ? $"“{only}”"
            : string.Join("; ", a.Texts.Select((t, i) => $"[{Phrases.Number(i + 1)}] {(t.Length == 0 ? "–" : t)}")),
        // the shapes belong together
        order: a => string.Join("; ", a.Items.Select(
            (id, i) => $"{Phrases.Number(i + 1)} {((OrderQuestion)session.Current.Question).Item(id).Text}")),
        // as above
        pair: a => string.Join("; ", a.Pairs.Select(p => Pair(session, (PairQuestion)session.Current.Question, p))),
        mark: a => string.Join(", ", a.Sentences.Select(s => SentenceList.Label(session.Bank, s))),
        open: a => a.Text,
        dontKnow: _ => "I don't know");

    /// <summary>How a thing at the left is called: a gap by its number in the text.</summary>
    public static string Name(Session session, PairLeft left) =>
        session.Current.Question is PairQuestion { Sense: PairSense.Gaps } ? $"[{left.Id}]" : left.Text;

    private static string Pair(Session session, PairQuestion question, Pairing pair) =>
        $"{Name(session, question.Left(pair.Left))} → {question.Right(pair.Right).Text}";
}
