using System.Globalization;
using Quiz.Core.Banks;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Plain.Lines;
using Quiz.Screens;
using Quiz.Screens.Documents;
using Quiz.Screens.Pages;

namespace Quiz.Plain;

/// <summary>Looking something up: the article, its words, the passage behind an answer.</summary>
internal static class Consulting
{
    /// <summary>
    /// The whole article, or the passage with the number given, also as "¶7" or "7.2"; in sentences, where those are
    /// asked for.
    /// </summary>
    public static void Article(PlainSitting sitting, string which)
    {
        if (IsClosed(sitting)) return;
        Bank bank = sitting.Session.Bank;
        bool inSentences = SentenceLines.AreAsked(sitting.Session);
        if (which.Length == 0)
        {
            if (Open(sitting, bank.Passages))
                sitting.Say(inSentences ? SentenceLines.All(bank) : ArticleLines.Whole(bank));
            return;
        }

        string number = which.TrimStart('¶').Split('.')[0];
        Passage? passage = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int n)
            ? bank.Passages.FirstOrDefault(p => p.Number == n)
            : null;
        if (passage is null)
            sitting.Say($"There is no passage \"{which}\"; they go from 1 to {Phrases.Number(bank.Passages.Count)}.");
        else if (Open(sitting, [passage]))
            sitting.Say(inSentences ? SentenceLines.Of(bank, passage) : ArticleLines.Passage(passage, []));
    }

    public static void Find(PlainSitting sitting, string words)
    {
        if (IsClosed(sitting)) return;
        Search search = Search.For(words, sitting.Session.Bank);
        if (!search.IsOn) sitting.Say("Type the words to look for after :find. Case and accents do not matter.");
        else if (search.Hits.IsEmpty) sitting.Say(search.Said);
        else if (Open(sitting, search.Hits.Select(h => sitting.Session.Bank.Passage(h.Passage)).Distinct()))
            sitting.Say(FoundLines.Of(search, sitting.Session.Bank));
    }

    public static void Words(PlainSitting sitting)
    {
        Bank bank = sitting.Session.Bank;
        if (sitting.Session.OpenWords() is { } opened && !sitting.Keep(opened)) return;
        sitting.Say(bank.Glossary.IsEmpty ? ShortDocuments.Words(bank)
            : bank.Glossary.OrderBy(g => g.Term, StringComparer.InvariantCultureIgnoreCase)
                .Select(g => Block.Of($"{g.Term}: {g.Meaning}")));
    }

    /// <summary>
    /// The passages behind the answer just told, with signs around the words that decide and those that mislead.
    /// </summary>
    public static void Evidence(PlainSitting sitting)
    {
        if (sitting.Meant is not { } meant)
        {
            sitting.Say(Remarks.WhichOne);
            return;
        }

        if (meant.Rung == Rung.None)
        {
            sitting.Say(meant.IsSealed ? "This test shows its evidence once your teacher has given out the key."
                : meant.IsTest ? "A test shows its evidence after handing in."
                : "The evidence comes after your answer.");
            return;
        }

        List<Mark> marks = FeedbackMarks.All(meant);
        if (marks.Count > 0) sitting.Say(EvidenceLines.Of(meant, marks));
        else
            sitting.Say(meant.Rung == Rung.Key
                ? "No sentence of the article says this."
                : "The place is not told yet; an empty line shows the answer.");
    }

    private static bool IsClosed(PlainSitting sitting)
    {
        if (!sitting.Session.BookIsOpen) sitting.Say(Phrases.BookIsClosed(sitting.Session));
        return !sitting.Session.BookIsOpen;
    }

    /// <summary>Notes which passages were looked at before an answer; false if the learner left over that.</summary>
    private static bool Open(PlainSitting sitting, IEnumerable<Passage> passages)
    {
        foreach (Passage passage in passages)
        {
            if (sitting.Session.OpenPassage(passage.Id) is { } opened && !sitting.Keep(opened)) return false;
        }

        return true;
    }
}
