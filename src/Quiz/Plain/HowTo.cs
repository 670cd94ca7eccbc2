using Quiz.Core.Sessions;
using Quiz.Screens;

namespace Quiz.Plain;

/// <summary>The sentence that says what can be typed now.</summary>
internal static class HowTo
{
    public static string Of(Session session) => session.Stage switch
    {
        Stage.Reading => "Press Enter, or type :skip, for the first question.",
        Stage.Asking => session.TakesAnswer ? Answer(session) : "This question is done. Type :next to go on.",
        Stage.Overview => $"{OverviewScreen.HowToEnd(session, session.IsTest ? "Typing :handin" : "Typing :finish")} A number goes to that question.",
        Stage.Done => Results(session),
    };

    private static string Answer(Session session)
    {
        bool isSecondLook = !session.IsTest && session.Current.IsAnswered;
        string otherwise = isSecondLook ? "; an empty line shows the answer." : session.Current.Question.Match(
            choice: _ => ", or 0 for \"I don't know\".",
            fill: _ => ", or :dk for \"I don't know\".",
            order: _ => ", or :dk for \"I don't know\".",
            pair: _ => ", or :dk for \"I don't know\".",
            mark: _ => ", or :dk for \"I don't know\".",
            open: _ => ", or :dk for \"I don't know\".");
        string other = isSecondLook ? "another" : "your";
        return session.Current.Question.Match(
            choice: q => q.IsMultiple ? $"Type {(isSecondLook ? "other" : "the")} numbers to tick with spaces between, such as 1 3" : $"Type the number of {other} answer, {Range(session)}",
            fill: _ => $"Type {other} answer",
            order: _ => $"Type {other} answer",
            pair: _ => $"Type {other} answer",
            mark: _ => $"Type {other} answer",
            open: _ => $"Type {other} answer") + otherwise;
    }

    private static string Range(Session session)
    {
        int last = session.Current.Options.Count - 1;
        return last == 1 ? "1 or 2" : last < 9 ? $"1 to {OptionBlocks.KeyOf(last)}" : $"1 to 9 or A to {OptionBlocks.KeyOf(last)}";
    }

    private static string Results(Session session)
    {
        string wrong = Core.Sessions.Results.Of(session).NotRight.IsEmpty ? "" : ":wrong to practise the wrong ones, ";
        return $"Type {wrong}:all for all questions with their evidence, :again for the same questions again, or :quit.";
    }
}
