using System.Globalization;
using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Learning;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Wording;

/// <summary>The sentences about what a learner keeps getting wrong.</summary>
public static class MisconceptionWords
{
    /// <summary>
    /// "Michael Kofman's claim, mixed up with Fyodor Lukyanov's claim: twice, last on 1 Mar 2026; once over 80 %
    /// sure.", or "Sure and wrong, twice, last on 1 Mar 2026: Who doubts it?".
    /// </summary>
    public static string Line(Bank bank, Misconception misconception)
    {
        string count =
            $"{Times(misconception.Times)}, last on {StudyDay.Of(misconception.LastAt).ToString("d MMM yyyy", CultureInfo.InvariantCulture)}";
        if (misconception.Other is not { } other)
            return $"Sure and wrong, {count}: {bank.Question(misconception.Question)?.InALine ?? "a question that is gone."}";
        string sure = misconception.TimesSure > 0 ? $"; {Times(misconception.TimesSure)} over 80 % sure" : "";
        return $"{Phrases.Capital(Own(bank, misconception))}, mixed up with {Whose(bank, misconception, other)}: {count}{sure}.";
    }

    /// <summary>What feedback says: "Twice before you mixed this up with Fyodor Lukyanov's claim (¶10.2)."</summary>
    public static string Again(Bank bank, Misconception misconception)
    {
        string times = $"{Phrases.Capital(Times(misconception.Times))} before you";
        if (misconception.Other is not { } other) return $"{times} were over 80 % sure here, and wrong.";
        string address = misconception.Misleads is [var place, ..] ? $" ({Address(bank, place)})" : "";
        return $"{times} mixed this up with {Whose(bank, misconception, other)}{address}.";
    }

    /// <summary>What feedback in a sitting brings up again.</summary>
    public static Items<Reminder> Reminders(Bank bank, Items<Misconception> misconceptions) => misconceptions
        .Where(m => m.About.Bank == bank.Id)
        .Select(m => new Reminder(m.About.Point, Again(bank, m), m.Decides, m.Misleads))
        .ToItems();

    public static string Address(Bank bank, Place place) => bank.Passage(place.Passage).Label(place.Range);

    public static string Times(int count) => count switch
    {
        1 => "once",
        2 => "twice",
        _ => $"{Phrases.Number(count)} times",
    };

    /// <summary>What is mixed up, named after those whose it is.</summary>
    private static string Own(Bank bank, Misconception misconception)
    {
        Point point = misconception.About.Point;
        Items<string> by = point.Table == Point.Claim
            ? bank.Claims.Where(c => c.Id == point.Id).Select(c => c.By).ToItems()
            : bank.Wants.Where(w => w.Id == point.Id).SelectMany(w => w.Sides).ToItems();
        return by.IsEmpty ? "something" : Whose(bank, misconception, [.. by]);
    }

    private static string Whose(Bank bank, Misconception misconception, params string[] ids) =>
        misconception.About.Point.Table == Point.Claim
            ? string.Join(" and ", ids.Select(id => Speakers(bank, id))) + " claim"
            : "what goes for " + string.Join(
                " and ", ids.Select(id => InSentence(bank.Sides.FirstOrDefault(s => s.Id == id)?.Name ?? id)));

    private static string Speakers(Bank bank, string id)
    {
        if (id == Person.Narrator) return "the article's own";
        string name = InSentence(bank.People.FirstOrDefault(p => p.Id == id)?.Name ?? id);
        return name.EndsWith('s') ? name + "'" : name + "'s";
    }

    private static string InSentence(string name) =>
        name.StartsWith("The ", StringComparison.Ordinal) ? "the " + name[4..] : name;
}
