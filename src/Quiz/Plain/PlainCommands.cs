using Quiz.Core;
using Quiz.Plain.Lines;

namespace Quiz.Plain;

/// <summary>Every command that can be typed in plain mode; the help comes from this table.</summary>
internal static class PlainCommands
{
    public static Items<PlainCommand<PlainSitting>> All { get; } =
    [
        // answering
        new(["dk"], "", "\"I don't know\": no points, never a penalty", (s, _) => Answering.DontKnow(s)),
        new(["answer"], "", "shows the answer instead of looking again", (s, _) => Answering.Reveal(s)),
        new(["hint"], "", "the hint, in practice", (s, _) => Answering.Hint(s)),
        new(["strike"], "N", "strikes option N out, or restores it", Answering.Strike),
        new(["undo"], "", "takes the last step back, until its verdict is told", (s, _) => Answering.Undo(s)),
        new(["miskeyed"], "", "after the verdict: your answer was a slip of the hand. That is noted; the score stays",
            (s, _) => Remarks.MisKeyed(s)),
        new(["met"], "NUMBERS", "what your answer in your own words has of what a good one has", Rubric.Met),
        new(["keep"], "", "in a review, where the right answer has changed: what you answered before still counts",
            (s, _) => Remarks.DecideKey(s, startsOver: false)),
        new(["startover"], "", "in a review, where the right answer has changed: what you answered before is forgotten",
            (s, _) => Remarks.DecideKey(s, startsOver: true)),
        new(["dispute"], "REASON", "disputes the question just answered, else the one at hand; the reason is kept",
            Remarks.Dispute),
        new(["flag"], "", "flags the question for later, or no longer", (s, _) => Remarks.Flag(s)),

        // the article
        new(["evidence"], "", "the whole passage behind the answer, with signs around the words that decide",
            (s, _) => Consulting.Evidence(s)),
        new(["article"], "[N]", "the article, or only its passage N", Consulting.Article),
        new(["find"], "WORDS", "finds words in the article", Consulting.Find),
        new(["words"], "", "the word list of the article", (s, _) => Consulting.Words(s)),

        // moving about
        new(["next"], "", "to the next question, answered or not", (s, _) => Moving.Next(s)),
        new(["back"], "", "to the question before", (s, _) => Moving.Back(s)),
        new(["goto"], "N", "to question N", Moving.GoTo),
        new(["overview"], "", "all questions at a glance", (s, _) => Moving.Overview(s)),
        new(["finish", "handin"], "", "ends the practice, or hands the test in (typed twice where something has no "
            + "answer), and gives the results", (s, _) => Moving.Finish(s)),
        new(["skip"], "", "from the article to the questions, or past a proof that may be left out",
            (s, _) => Moving.Skip(s)),

        // in the results
        new(["wrong"], "", "in the results: practises the wrong ones", (s, _) => Moving.PractiseWrong(s)),
        new(["all"], "", "in the results: all questions with their evidence", (s, _) => Moving.ViewAll(s)),
        new(["group"], "N", "in the results: the questions of group N, such as those that were sure and wrong",
            Moving.ViewGroup),
        new(
            ["map"],
            "[blank]",
            "in the results: the map of the article, with what you missed; blank, to be filled from memory",
            Moving.Map),
        new(["again"], "", "in the results: the same questions again", (s, _) => Moving.Again(s)),

        new(["more"], "", "in the results of a review: goes on with what is due", (s, _) => Moving.ReviewOn(s)),

        // always
        new(["help"], "", "this list", (s, _) => s.Say(HelpLines.Of(s.Session))),
        new(["quit", "q"], "", "leaves. Everything is saved, nothing is asked", (s, _) => s.Leave(PlainEnd.Left)),
    ];

    /// <summary>Does what a line after its colon says.</summary>
    public static void Do(PlainSitting sitting, string line) => PlainCommand.Do(All, sitting, line, sitting.Say);
}
