using System.Globalization;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Maps;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Plain.Lines;
using Quiz.Screens;
using Quiz.Screens.Documents;

namespace Quiz.Plain;

/// <summary>Going from one part of the sitting to another.</summary>
internal static class Moving
{
    /// <summary>Past the article, or past a proof that may be left out.</summary>
    public static void Skip(PlainSitting sitting)
    {
        if (Turn.Of(sitting.Session) is ProofTurn proof) proof.Skip(sitting);
        else Go(sitting, sitting.Session.Begin(), HowTo.Of(sitting.Session));
    }

    public static void Next(PlainSitting sitting) =>
        Go(sitting, sitting.Session.Stage == Stage.Reading ? sitting.Session.Begin() : sitting.Session.Next(),
            "There is no next question from here.");

    public static void Back(PlainSitting sitting) =>
        Go(sitting, sitting.Session.Back(), "There is no question before this one.");

    public static void GoTo(PlainSitting sitting, string which)
    {
        Session session = sitting.Session;
        bool isNumber = int.TryParse(which, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        SessionEvent? move = isNumber ? session.GoTo(number - 1) : null;
        if (session.Stage == Stage.Reading) sitting.SayHow();
        else if (which.Length == 0)
            sitting.Say($"Type the question's number after :goto, 1 to {Phrases.Number(session.Questions.Count)}.");
        else if (move is null) sitting.Say(Phrases.NoQuestion(which));
        else if (session.Stage == Stage.Done) sitting.View(number - 1);
        else sitting.Go(move);
    }

    /// <summary>To the overview; where it or the results are at hand, they are said again.</summary>
    public static void Overview(PlainSitting sitting)
    {
        if (sitting.Session.Stage is Stage.Overview or Stage.Done) sitting.Show();
        else Go(sitting, sitting.Session.OpenOverview(), HowTo.Of(sitting.Session));
    }

    /// <summary>Ends the sitting; a test with questions that have no answer only if it is said twice.</summary>
    public static void Finish(PlainSitting sitting)
    {
        if (OverviewScreen.Blank(sitting.Session) is { } blank
            && !sitting.IsSure($"{blank} Type :handin again to hand in; anything else goes on with the test."))
            return;
        Go(sitting, sitting.Session.Finish(), HowTo.Of(sitting.Session));
    }

    public static void PractiseWrong(PlainSitting sitting)
    {
        if (sitting.Session.Stage != Stage.Done) sitting.Say(OnlyInResults);
        else if (Results.Of(sitting.Session).NotRight.IsEmpty)
            sitting.Say("All were right: there is nothing to practise again.");
        else sitting.Leave(PlainEnd.PractiseWrong);
    }

    public static void Again(PlainSitting sitting)
    {
        if (sitting.Session.Stage == Stage.Done) sitting.Leave(PlainEnd.Again);
        else sitting.Say(OnlyInResults);
    }

    /// <summary>The map of the article, with what this sitting has shown of it.</summary>
    public static void Map(PlainSitting sitting, string how)
    {
        Bank bank = sitting.Session.Bank;
        if (sitting.Session.Stage != Stage.Done) sitting.Say(OnlyInResults);
        else if (!ArticleMap.IsFor(bank)) sitting.Say(MapWording.None(bank.Title));
        else sitting.Say(MapLines.Of(new ShownMap(bank, MapMemory.Of(sitting.Session)), MapLines.IsBlank(how)));
    }

    public static void ReviewOn(PlainSitting sitting)
    {
        if (sitting.Session.Stage != Stage.Done) sitting.Say(OnlyInResults);
        else if (sitting.Ahead is not { GoesOn: true })
            sitting.Say(sitting.Ahead?.Sentence ?? "This was no review; there is nothing to go on with.");
        else sitting.Leave(PlainEnd.ReviewOn);
    }

    public static void ViewAll(PlainSitting sitting)
    {
        if (sitting.Session.Stage != Stage.Done)
        {
            sitting.Say(OnlyInResults);
            return;
        }

        for (int i = 0; i < sitting.Session.Questions.Count; i++) sitting.View(i);
        sitting.SayHow();
    }

    /// <summary>Looks through the questions of a group, by its number in the results.</summary>
    public static void ViewGroup(PlainSitting sitting, string which)
    {
        Items<ResultGroup> groups = sitting.Session.Stage == Stage.Done ? ResultGroup.Of(sitting.Session) : [];
        int row = Numbers.Row(which, groups.Count);
        if (sitting.Session.Stage != Stage.Done) sitting.Say(OnlyInResults);
        else if (groups.IsEmpty)
            sitting.Say("These results have no groups: nothing was to be proved, and nothing was sure and wrong.");
        else if (row < 0) sitting.Say($"Type the group's number after :group, 1 to {Phrases.Number(groups.Count)}.");
        else View(sitting, groups[row]);
    }

    private static void View(PlainSitting sitting, ResultGroup group)
    {
        sitting.Say($"{group.Name}: {group.Meaning}.");
        foreach (int question in group.Questions) sitting.View(question);
        sitting.SayHow();
    }

    private const string OnlyInResults = "That is for the results; :finish ends the sitting and gives them.";

    /// <summary>Makes a move, or says why there is none.</summary>
    private static void Go(PlainSitting sitting, SessionEvent? move, string otherwise)
    {
        if (move is null) sitting.Say(otherwise);
        else sitting.Go(move);
    }
}
