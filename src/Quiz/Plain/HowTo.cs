using Quiz.Core.Sessions;
using Quiz.Screens;

namespace Quiz.Plain;

/// <summary>The sentence that says what can be typed now.</summary>
internal static class HowTo
{
    public static string Of(Session session) => session.Stage switch
    {
        Stage.Reading when session.IsReview => "Press Enter for the first question.",
        Stage.Reading => "Press Enter, or type :skip, for the first question.",
        Stage.Asking => Turn.Of(session)?.HowTo() ?? "This question is done. Type :next to go on.",
        Stage.Overview =>
            $"{OverviewScreen.HowToEnd(session, session.IsTest ? "Typing :handin" : "Typing :finish")} A number goes to that question.",
        Stage.Done => Results(session),
    };

    private static string Results(Session session)
    {
        string wrong = Quiz.Core.Sessions.Results.Of(session).NotRight.IsEmpty
            ? ""
            : ":wrong to practise the wrong ones, ";
        return $"Type {wrong}:all for all questions with their evidence, :again for the same questions again, or :quit.";
    }
}
