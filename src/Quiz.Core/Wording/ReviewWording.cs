using System.Globalization;
using Quiz.Core.Sessions;

namespace Quiz.Core.Wording;

/// <summary>The sentences about what is due and when.</summary>
public static class ReviewWording
{
    public const string NothingYet = "There is nothing to review yet. What you answer in practice or in a test comes "
        + "up here again before you forget it.";

    public static string NothingDue(DateOnly today, DateOnly? next) =>
        next is { } day ? $"Nothing is due today. The next is due {When(today, day)}." : NothingYet;

    /// <summary>Said at home.</summary>
    public static string Due(int questions) =>
        $"{Phrases.Count(questions, "question")} {(questions == 1 ? "is" : "are")} due for review.";

    /// <summary>Said when a review has taken its questions or its time, and more is due.</summary>
    /// <param name="waiting">How many questions more.</param>
    public static string Enough(int waiting) =>
        $"Enough for today. {Phrases.Count(waiting, "more question")} {(waiting == 1 ? "is" : "are")} due and can wait until tomorrow.";

    /// <summary>Said when a review has asked all that was due.</summary>
    public static string AllDone(DateOnly today, DateOnly? next) =>
        next is { } day
            ? $"Enough for today: all that was due has been asked. The next is due {When(today, day)}."
            : "Enough for today: all that was due has been asked.";

    public static string Next(string title, int questions) => $"Next: {title}, {Phrases.Count(questions, "question")}.";

    /// <summary>"tomorrow", "in 3 days (Friday 27 November)".</summary>
    public static string When(DateOnly today, DateOnly day)
    {
        int days = day.DayNumber - today.DayNumber;
        string year = day.Year == today.Year ? "" : " yyyy";
        return days <= 1
            ? "tomorrow"
            : $"in {Phrases.Number(days)} days ({day.ToString("dddd d MMMM" + year, CultureInfo.InvariantCulture)})";
    }

    /// <summary>
    /// How many questions of a review turn on what the learner got wrong in a way that sticks; empty if none does.
    /// </summary>
    public static string MisconceptionsFirst(Session session)
    {
        var known = session.Reminders.Select(r => r.About).ToHashSet();
        int count = known.Count == 0
            ? 0
            : session.Questions.Count(q => QuestionPoints.Of(session.Bank, q.Question).Any(known.Contains));
        return count == 0
            ? ""
            : $"{Phrases.Count(count, "question")} on what you mixed up before, or were sure of and wrong, {(count == 1 ? "comes" : "come")} first.";
    }

    public const string KeyChanged = "The right answer is another than when you were asked before.";

    /// <summary>What a changed key means, and what can be decided.</summary>
    /// <param name="startsOver">What was decided; null if nothing yet.</param>
    /// <param name="keep">What to press or type to keep.</param>
    /// <param name="over">What to press or type to start over.</param>
    public static string Decision(bool? startsOver, string keep, string over) => startsOver switch
    {
        null => $"{KeyChanged} {keep} keeps what you answered then, {over} starts over with this question.",
        true => $"{KeyChanged} You start over with this question. {keep} keeps what you answered then.",
        false => $"{KeyChanged} What you answered then is kept. {over} starts over with this question.",
    };
}
