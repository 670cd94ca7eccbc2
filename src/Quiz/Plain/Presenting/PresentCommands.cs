using System.Globalization;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Maps;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Plain.Lines;
using Quiz.Screens;
using Quiz.Screens.Documents;
using Quiz.Screens.Pages;
using Quiz.Screens.Presenting;

namespace Quiz.Plain.Presenting;

/// <summary>Every command that can be typed in front of a class; the help comes from this table.</summary>
internal static class PresentCommands
{
    public static Items<PlainCommand<PlainPresentation>> All { get; } =
    [
        new(["again"], "NUMBERS", "counts another vote, after the class has talked; both are kept", Again),
        new(["undo"], "", "takes the last step back: a count, or the answer", (p, _) => Undo(p)),
        new(["key"], "", "the right answer and its reasons, those against the most chosen first", (p, _) => ShowKey(p)),
        new(
            ["evidence"],
            "",
            "the passages behind the answer, with signs around the words that decide and those that mislead",
            (p, _) => Evidence(p)),
        new(["article"], "[N]", "the article, or only its passage N", Article),
        new(["words"], "", "the word list of the article", (p, _) => p.Say(ShortDocuments.Words(p.Session.Bank))),
        new(["question"], "", "the question once more, with its hands", (p, _) => p.Show()),
        new(["next"], "", "to the next question",
            (p, _) => p.Go(p.Session.Stage == Stage.Reading ? p.Session.Begin() : p.Session.Next())),
        new(["back"], "", "to the question before", (p, _) => p.Go(p.Session.Back())),
        new(["goto"], "N", "to question N", GoTo),
        new(["overview"], "", "all questions at a glance", (p, _) => p.Go(p.Session.OpenOverview())),
        new(["map"], "[blank]", "after the last question: the map of the article; blank, for the class to fill", Map),
        new(["end"], "", "ends the presentation; the next one begins anew", (p, _) => p.Go(p.Session.Finish())),
        new(["write"], "", "writes the hands of all questions into a table (CSV) in the current folder",
            (p, _) => p.WriteTable()),
        new(["help"], "", "this list", (p, _) => p.Say(PresentLines.Help(All))),
        new(["quit", "q"], "", "leaves. Everything is saved, nothing is asked", (p, _) => p.Leave()),
    ];

    private static void Again(PlainPresentation at, string numbers)
    {
        if (at.Session is not { Stage: Stage.Asking, Current.Votes.IsEmpty: false }) at.SayHow();
        else at.Count(at.Session.Current.Votes.Count, numbers);
    }

    private static void Undo(PlainPresentation at)
    {
        if (!at.Keep(at.Session.Undo()))
        {
            at.Say("There is nothing to undo.");
            return;
        }

        at.Say(Phrases.Undone);
        at.Show();
    }

    private static void ShowKey(PlainPresentation at)
    {
        if (at.Session.Stage != Stage.Asking)
        {
            at.SayHow();
            return;
        }

        if (!at.Session.Current.IsRevealed && !at.Keep(at.Session.ShowKey())) return;
        at.Say(PresentLines.Told(at.Session));
        at.SayHow();
    }

    private static void Evidence(PlainPresentation at)
    {
        Mark[] marks = at.Session.Stage == Stage.Asking ? [.. EvidenceWalk.Of(at.Session).Select(s => s.Mark)] : [];
        if (marks.Length > 0) at.Say(EvidenceLines.Of(at.Session, marks));
        else
            at.Say(at.Session is { Stage: Stage.Asking, Current.IsRevealed: true }
                ? "No sentence of the article says this."
                : "The evidence comes with the answer, after :key.");
    }

    private static void Article(PlainPresentation at, string which)
    {
        Bank bank = at.Session.Bank;
        string number = which.TrimStart('¶').Split('.')[0];
        if (which.Length == 0) at.Say(ArticleLines.Whole(bank));
        else if (bank.Passages
            .FirstOrDefault(p => p.Number.ToString(CultureInfo.InvariantCulture) == number) is { } passage)
            at.Say(ArticleLines.Passage(passage, []));
        else at.Say($"There is no passage \"{which}\"; they go from 1 to {Phrases.Number(bank.Passages.Count)}.");
    }

    private static void Map(PlainPresentation at, string how)
    {
        Session session = at.Session;
        if (session.Stage is not (Stage.Overview or Stage.Done))
            at.Say("The map comes after the last question; :overview goes there.");
        else if (!ArticleMap.IsFor(session.Bank)) at.Say(MapWording.None(session.Bank.Title));
        else
            at.Say(MapLines.Of(
                new ShownMap(session.Bank, MapMemory.None), MapLines.IsBlank(how) || !PresentScreen.IsTold(session)));
    }

    private static void GoTo(PlainPresentation at, string which)
    {
        int row = Numbers.Row(which, at.Session.Questions.Count);
        if (row < 0) at.Say(Phrases.NoQuestion(which));
        else at.Go(at.Session.GoTo(row));
    }
}
