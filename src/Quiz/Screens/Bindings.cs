using Quiz.Core;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Answers;
using Quiz.Screens.Documents;
using Quiz.Screens.Pages;
using Quiz.Screens.Presenting;

namespace Quiz.Screens;

/// <summary>Every key there is. The footer, the help screen and the README come from this table.</summary>
internal static class Bindings
{
    private static readonly Items<string> Digits = Enumerable.Range(0, 35).Select(RowKey.Of).ToItems();

    /// <summary>The first row that fits decides.</summary>
    public static Items<Binding> All { get; } =
    [
        // while a class's hands are counted
        new(["Enter"], "Enter", Command.Confirm, "count", s => s is PresentScreen { Counting: not null }, 1),
        new(["Down", "Tab"], "↓", Command.NextGap, "line below", s => s is PresentScreen { Counting: not null }, 3),
        new(["Up"], "↑", Command.PreviousGap, "line above", s => s is PresentScreen { Counting: not null }, 4),
        new(["Esc"], "Esc", Command.LeaveField, "done", s => s is PresentScreen { IsTyping: true }, 2),

        // while articles are looked for
        new(["Enter"], "Enter", Command.Confirm, "start", s => s is HomeScreen { IsSeeking: true }, 1),
        new(["Down", "Tab"], "↓", Command.NextGap, "next", s => s is HomeScreen { IsSeeking: true }, 3),
        new(["Up"], "↑", Command.PreviousGap, "before", s => s is HomeScreen { IsSeeking: true }, 4),
        new(["Esc"], "Esc", Command.LeaveField, "all articles", s => s is HomeScreen { IsSeeking: true }, 2),

        // while a line is typed, or several
        new(["Enter"], "Enter", Command.Confirm, "next gap",
            s => HandOf(s) is TypingHand { IsActive: true } hand && hand.Gap + 1 < hand.Texts.Count, 1),
        new(["Enter"], "Enter", Command.Confirm, "go on", s => s is IdScreen or PaperScreen, 1),
        new(["Enter"], "Enter", Command.Confirm, "give it",
            s => s.IsTyping && s is not QuestionScreen { TypesLines: true }, 1),
        new(["Tab", "Down"], "Tab", Command.NextGap, "next gap", s => TypesInGaps(s), 4),
        new(["Up"], "↑", Command.PreviousGap, "gap before", s => TypesInGaps(s), null),
        new(["Down", "Tab"], "↓", Command.NextGap, "next", s => s is PaperScreen { IsAsking: false }, 4),
        new(["Up"], "↑", Command.PreviousGap, "before", s => s is PaperScreen { IsAsking: false }, 3),
        new(["Esc"], "Esc", Command.Close, "students", s => s is PaperScreen { IsAsking: false }, 2),
        new(["Esc"], "Esc", Command.Close, "back", s => s is EntryScreen, 2),
        new(["Esc"], "Esc", Command.Close, "leave", s => s is IdScreen or PaperScreen { IsAsking: true }, 2),
        new(["Esc"], "Esc", Command.LeaveField, "done", s => s is QuestionScreen { TypesLines: true }, 1),
        new(["Esc"], "Esc", Command.LeaveField, "leave the field", s => s.IsTyping, 2),

        // while something is being put somewhere
        .. Enumerable.Range(0, 26).Select(i => new Binding(
            [PairHand.LetterOf(i)], "a, b…", Command.Place, "put it there", s => IsPlacing(s) && PlacesOf(s) > i,
            i == 0 ? 2 : null,
            i == 0 ? "where a thing goes that Enter or its number has opened (pairs, groups, word lists)" : null)),
        new(["-"], "-", Command.LeaveOpen, "nowhere", IsPlacing, 3, "puts a thing nowhere"),
        new(["Esc"], "Esc", Command.Close, "back", IsPlacing, 4),
        new(["Esc"], "Esc", Command.Close, "put down", s => HandOf(s) is OrderHand { IsHeld: true }, null),

        // what Enter does, screen by screen
        new(["Enter"], "Enter", Command.Confirm, "page on", s => s is ArticleScreen { IsAtEnd: false }, 1,
            "chooses, confirms, goes on: always the next sensible step"),
        new(["Enter"], "Enter", Command.Confirm, "questions", s => s is ArticleScreen, 1),
        new(["Enter"], "Enter", Command.Confirm, "go on", s => s is HomeScreen { CanResume: true }, 1),
        new(["Enter"], "Enter", Command.Confirm, "start", s => s is HomeScreen { HasRow: true }, 1),
        new(["Enter"], "Enter", Command.Confirm, "begin", s => s is HomeScreen { IsOnFirstStep: true }, 1),
        new(["Enter"], "Enter", Command.Confirm, "results", s => s is PastScreen { Sittings.IsEmpty: false }, 1),
        new(["Enter"], "Enter", Command.Confirm, "back",
            s => s is QuestionScreen { ArticleInFront: true, Hand: SentenceHand }, 1),
        new(["Enter"], "Enter", Command.Confirm, "start", s => s is KindsScreen, 1),
        new(["Enter"], "Enter", Command.Confirm, "go on", s => s is LeftScreen, 1),
        new(["Esc", "q"], "Esc", Command.Close, "back", s => s is KindsScreen or LeftScreen or PastScreen, 4),
        new(["Space"], "Space", Command.Toggle, "tick", s => s is KindsScreen, 2),
        new(["Enter"], "Enter", Command.Confirm, "question", s => s is QuestionScreen { ArticleInFront: true }, 1),
        new(["Enter"], "Enter", Command.Confirm, "put it here", IsPlacing, 1),
        new(["Enter"], "Enter", Command.Confirm, "put down", s => HandOf(s) is OrderHand { IsHeld: true }, 1),
        new(["Enter"], "Enter", Command.Confirm, "place",
            s => HandOf(s) is PairHand hand && hand.HasOpen(((QuestionScreen)s).Session), 1),
        new(["Enter"], "Enter", Command.Confirm, "this proves it", s => HandOf(s) is ProofHand, 1),
        new(["Enter"], "Enter", Command.Confirm, "confirm",
            s => Asks(s) && s is QuestionScreen { Session.Current.IsAnswered: false }
                or QuestionScreen { Session.IsTest: true, Session.TakesAnswer: true }, 1),
        new(["Enter"], "Enter", Command.Confirm, "confirm", s => Asks(s) && s is QuestionScreen { HasAnswer: true }, 1),
        new(["Enter"], "Enter", Command.Confirm, "show the answer", Asks, 1),
        new(["Enter"], "Enter", Command.Confirm, "next", s => s is QuestionScreen, 1),
        new(["Enter"], "Enter", Command.Confirm, "open", s => s is OverviewScreen, 1),
        new(["Enter"], "Enter", Command.Confirm, "go on", s => s is ResultsScreen { Ahead.GoesOn: true }, 1),
        new(["Enter"], "Enter", Command.Confirm, "your answers", s => s is ResultsScreen { IsLookedThrough: false }, 1),
        new(["Enter"], "Enter", Command.Confirm, "history", s => s is ResultsScreen { Past: not null }, 5),
        new(["Enter"], "Enter", Command.Confirm, "articles", s => s is ResultsScreen, 5),
        new(["Enter"], "Enter", Command.Confirm, "results", s => s is HandedInScreen { HandIn.HasKey: true }, 1),
        new(["Enter"], "Enter", Command.Leave, "leave", s => s is HandedInScreen, null),
        new(["Enter", "Esc", "q"], "Enter", Command.Close, "back", s => s is TextScreen, 1),
        new(["Enter", "Esc", "q"], "Enter", Command.Close, "map", s => s is MapScreen { IsReading: true }, 1),
        new(["Enter"], "Enter", Command.Confirm, "the words", s => s is MapScreen { HasWords: true }, 1),
        new(["Esc", "q"], "Esc", Command.Close, "back", s => s is MapScreen { IsReading: false, Behind: not null }, 2),
        new(["Esc", "q", "Enter"], "Esc", Command.Close, "back", s => s is StatsScreen { Behind: not null }, 1),
        new(["q", "Esc"], "q", Command.Leave, "leave", s => s is StatsScreen, 5),

        // answering
        new(["Up"], "↑↓", Command.Up, "move it", s => HandOf(s) is OrderHand { IsHeld: true }, 1),
        new(["Up"], "↑↓", Command.Up, "move", s => HandOf(s) is OrderHand or MarkHand or RubricHand, 2),
        new(["Up"], "↑↓", Command.Up, "move", s => HandOf(s) is ProofHand, 4),
        new(["Up"], "↑↓", Command.Up, "move",
            s => s is HomeScreen or KindsScreen or LeftScreen or PastScreen or OverviewScreen
                or PresentScreen { Session.Stage: Stage.Overview } or MapScreen { IsReading: false }
                || HasRows(s), 7, "move among the options or lines; elsewhere they scroll"),
        new(["Up", "k"], "↑↓", Command.Up, "scroll", s => s is ArticleScreen, 3),
        new(["Up", "k"], "↑↓", Command.Up, "scroll", s => s is TextScreen, null),
        new(["Down", "j"], "↑↓", Command.Down, "scroll", s => s is ArticleScreen or TextScreen, null),
        new(["Up"], "↑↓", Command.Up, "scroll", s => true, null),
        new(["Down"], "↑↓", Command.Down, "move", s => true, null),
        new(Digits, "1-9", Command.OpenGroup, "open", s => s is ResultsScreen { Groups.IsEmpty: false }, 3,
            "in the results: looks through the questions of a group"),
        new(Digits, "1-9", Command.Choose, "choose",
            s => HasRows(s) || HandOf(s) is TypingHand || s is HomeScreen or KindsScreen or LeftScreen or PastScreen
                or OverviewScreen or StatsScreen, null, "choose an option (capital letters from the tenth on)"),
        new(["Space"], "Space", Command.Toggle, "mark", s => HandOf(s) is MarkHand, 3),
        new(["Space"], "Space", Command.Toggle, "pick up", s => HandOf(s) is OrderHand { IsHeld: false }, 3),
        new(["Space"], "Space", Command.Toggle, "put down", s => HandOf(s) is OrderHand, null),
        new(
            ["Space"],
            "Space",
            Command.Toggle,
            "tick",
            s => HandOf(s) is RubricHand || (HandOf(s) is ChoiceHand && IsMultiple(s)),
            3,
            "ticks the line or marks the sentence under the cursor; picks an item up and puts it down"),
        new(["Space"], "Space", Command.Toggle, "choose", s => HasRows(s) || HandOf(s) is ProofHand, null),
        new(["n"], "n", Command.NoSentence, "no sentence says this", s => s is QuestionScreen { Hand: ProofHand }, 2,
            "when a proof is asked for: no sentence says this"),
        new(["0"], "0", Command.SkipProof, "skip",
            s => s is QuestionScreen { Hand: ProofHand } q
                && q.Session
                    .ProofPolicyOf(
                        q.Session.Current.Question) == ProofPolicy.Optional, 2, "when a proof may be skipped: goes on without one"),
        new(["0"], "0", Command.DontKnow, "the answer",
            s => AsksAnswer(s) && s is QuestionScreen { Session: { IsTest: false, Current.IsAnswered: true } }, null),
        new(["0"], "0", Command.DontKnow, "I don't know", AsksAnswer, 3,
            "\"I don't know\": no points, never a penalty"),
        new(
            ["Tab"],
            "Tab",
            Command.EnterField,
            "type",
            s => s is QuestionScreen { HasField: true, IsTyping: false, ArticleInFront: false },
            2,
            "back to the field, to type; on to the next gap"),
        new(["h"], "h", Command.Hint, "hint", s => s is QuestionScreen q && q.Session.OpenHint() is not null
            && QuestionDocument.SaidHint(q.Session) is null, 4, "hint (practice)"),
        new(["u"], "u", Command.Undo, "undo", s => s is SittingScreen { Session.CanUndo: true }, 6,
            "undo, until the verdict is shown"),
        new(["u"], "u", Command.MisKeyed, "I mis-keyed",
            s => s is QuestionScreen { Session.Stage: Stage.Done } q && q.Session.SayMisKeyed() is not null, null),
        new(
            ["u"],
            "u",
            Command.MisKeyed,
            "I mis-keyed",
            s => s is QuestionScreen q && q.Session.SayMisKeyed() is not null,
            8,
            "after the verdict: \"I mis-keyed\", which is noted and leaves the score alone"),
        new(["x"], "x", Command.Strike, "strike out", s => HandOf(s) is ChoiceHand && AsksAnswer(s), 9,
            "strikes an option out, or restores it"),
        new(["m"], "m", Command.Flag, "flag", s => s is QuestionScreen { Session.Stage: Stage.Asking }, 10,
            "flags the question for later"),

        // the article
        new(["e"], "e", Command.Evidence, "evidence", s => s is QuestionScreen { HasMarks: true }, 2,
            "shows the words behind the answer, one place after another"),
        new(["p"], "p", Command.Passage, "other pane", s => HandOf(s) is SentenceHand, 5),
        new(
            ["p"],
            "p",
            Command.Passage,
            "article",
            s => s is QuestionScreen { Session.BookIsOpen: true, ArticleInFront: false },
            4,
            "the article in front, and back"),
        new(["p"], "p", Command.Passage, "question", s => s is QuestionScreen { ArticleInFront: true }, null),
        new(["Space"], "Space", Command.PageDown, "page on", s => s is ArticleScreen or TextScreen, null),
        new(["PageUp"], "PgUp", Command.PageUp, "scroll", s => true, null),
        new(["PageDown"], "PgDn", Command.PageDown, "scroll", s => true, null, "with PgUp, scrolls the article; Home "
            + "and End go to its ends; where sentences are marked, to the next paragraph"),
        new(["Home"], "Home", Command.ToStart, "start", s => true, null),
        new(["End"], "End", Command.ToEnd, "end", s => true, null),
        new(["/"], "/", Command.Find, "find",
            s => s is QuestionScreen { Session.BookIsOpen: true } or ArticleScreen { Session.IsReview: false }, 11,
            "finds words in the article; at home, articles by their titles"),
        new(["n"], "n", Command.FindNext, "next hit",
            s => s is QuestionScreen { Search.IsOn: true } or ArticleScreen { Search.IsOn: true }, 3,
            "next place where they stand; at home: a new sitting"),
        new(["v", "Esc"], "v", Command.Close, "close words", s => s is ArticleScreen { ShowsWords: true }, 2),
        new(["Esc"], "Esc", Command.Close, "end search", s => s is ArticleScreen { Search.IsOn: true }, 4),
        new(["v"], "v", Command.Words, "words", s => HasWords(s), 8,
            "the words of the article; in the results: all questions with their evidence"),

        // where the right answer has changed
        new(
            ["k"],
            "k",
            Command.KeepSchedule,
            "keep",
            s => s is QuestionScreen q && q.Session.DecideKey(startsOver: false) is not null,
            3,
            "in a review, where the right answer has changed: what you answered before still counts"),
        new(
            ["r"],
            "r",
            Command.StartOver,
            "start over",
            s => s is QuestionScreen q && q.Session.DecideKey(startsOver: true) is not null,
            3,
            "in a review, where the right answer has changed: what you answered before is forgotten"),

        // moving about
        new(["b", "Left"], "b", Command.Back, "back", s => s is QuestionScreen { Session.Index: > 0 } or OverviewScreen,
            9, "back to the question before"),
        new(["Right"], "→", Command.Next, "skip", s => Asks(s), null, "on to the next question, answered or not"),
        new(["Right"], "→", Command.Next, "next", s => s is QuestionScreen, null),
        new(["g"], "g", Command.GoTo, "go to", s => s is QuestionScreen, 12, "goes to a question by its number"),
        new(["s"], "s", Command.Overview, "overview", s => s is QuestionScreen { Session.Stage: Stage.Asking }, 6,
            "all questions at a glance, and handing in"),
        new(["!"], "!", Command.Dispute, "dispute", s => s is QuestionScreen { Session.TakesDispute: true }, 10,
            "disputes the question, with a reason that is kept"),
        new(["h"], "h", Command.HandIn, "hand in", s => s is OverviewScreen { Session.IsTest: true }, 2,
            "in the overview: hands in (pressed twice where something has no answer), or ends the sitting"),
        new(["h"], "h", Command.HandIn, "end", s => s is OverviewScreen, 2),

        // when all is done
        new(["w"], "w", Command.PractiseWrong, "practise wrong ones", s => s is ResultsScreen r
            && !Results.Of(r.Session).NotRight.IsEmpty, 2, "in the results: practises the wrong ones"),
        new(["m"], "m", Command.Map, "map", s => s is ResultsScreen { HasMap: true }, 2,
            "in the results, at home and after a class's last question: the map of the article, what each side could "
                + "get and who says what"),
        new(["v"], "v", Command.ViewAll, "view all", s => s is ResultsScreen, 3),
        new(["a"], "a", Command.Again, "again", s => s is ResultsScreen, 4, "in the results: the same questions again"),
        new(["x"], "x", Command.Export, "export", s => s is ResultsScreen, 6,
            "in the results: writes them into a file"),
        new(["Esc"], "Esc", Command.Close, "results", s => s is QuestionScreen { Session.Stage: Stage.Done }, 3),
        new(["Esc"], "Esc", Command.Close, "question", s => s is QuestionScreen { ArticleInFront: true }, null),
        new(["Esc"], "Esc", Command.Close, "back", s => s is ResultsScreen, null),

        // in front of a class
        new(["Enter"], "Enter", Command.Confirm, "questions", s =>
            s is PresentScreen { Session.Stage: Stage.Reading }, 1),
        new(["Enter"], "Enter", Command.Confirm, "open", s => s is PresentScreen { Session.Stage: Stage.Overview }, 1),
        new(["Enter"], "Enter", Command.Confirm, "question",
            s => s is PresentScreen { Asks: true, View: PresentView.Article }, 1),
        new(["Enter"], "Enter", Command.Confirm, "next", s => s is PresentScreen { IsShown: true }, 1),
        new(["Enter"], "Enter", Command.Confirm, "count hands", s => s is PresentScreen { CountsFirst: true }, 1),
        new(["Enter"], "Enter", Command.Confirm, "article", s => s is PresentScreen { ReadsFirst: true }, 1),
        new(["Enter"], "Enter", Command.Confirm, "what now", s => s is PresentScreen { Asks: true }, null),
        new(["h"], "h", Command.CountHands, "hands", s => s is PresentScreen { Asks: true }, 3,
            "in class: counts the hands line by line, or corrects the count"),
        new(["r"], "r", Command.VoteAgain, "vote again", s => s is PresentScreen { HasHands: true }, 4,
            "in class: counts another vote after the class has talked; both are shown"),
        new(["k"], "k", Command.ShowKey, "the answer", s => s is PresentScreen { Asks: true, IsShown: false }, 2,
            "in class: shows the right answer; no other key does"),
        new(["e"], "e", Command.Evidence, "evidence", s => s is PresentScreen { HasMarks: true }, 2),
        new(["p"], "p", Command.Passage, "article", s =>
            s is PresentScreen { Asks: true, View: PresentView.Question }, 5),
        new(["p", "Esc"], "p", Command.Passage, "question",
            s => s is PresentScreen { Asks: true, View: PresentView.Evidence }, 5),
        new(["p", "Esc"], "p", Command.Passage, "question",
            s => s is PresentScreen { Asks: true, View: PresentView.Article }, null),
        new(["Right", "n"], "→", Command.Next, "next",
            s => s is PresentScreen { Session.Stage: Stage.Reading or Stage.Asking }, 6),
        new(["b", "Left"], "b", Command.Back, "back", s => s is PresentScreen { Asks: true, Session.Index: > 0 }, 9),
        new(["Esc", "b", "Left"], "Esc", Command.Back, "back",
            s => s is PresentScreen { Session.Stage: Stage.Overview }, 2),
        new(["g"], "g", Command.GoTo, "go to", s => s is PresentScreen { Asks: true }, 12),
        new(["s"], "s", Command.Overview, "overview", s => s is PresentScreen { Asks: true }, 8),
        new(["h"], "h", Command.HandIn, "end", s => s is PresentScreen { Session.Stage: Stage.Overview }, 4),
        new(["x"], "x", Command.Export, "table of hands",
            s => s is PresentScreen { Session.Stage: Stage.Overview or Stage.Done }, 3),
        new(["x"], "x", Command.Export, "table of hands", s => s is PresentScreen { Asks: true }, 10,
            "in class: writes the hands of all questions into a table (CSV) in the current folder"),
        new(Digits, "1-9", Command.Choose, "open", s => s is PresentScreen { Session.Stage: Stage.Overview }, null),

        new(["m"], "m", Command.Map, "map", s => s is PresentScreen { HasMap: true }, 4),

        // on the map of an article
        new(["m"], "m", Command.Map, "fill it", s => s is MapScreen { CanTurn: true, IsBlank: true }, 3,
            "on the map: blank, to be filled from memory, and filled again"),
        new(["m"], "m", Command.Map, "blank", s => s is MapScreen { CanTurn: true }, 4),
        new(["n"], "n", Command.FindNext, "next missed", s => s is MapScreen { HasMissed: true }, 2,
            "on the map: to the next thing that you missed"),
        new(["e"], "e", Command.Evidence, "next place", s => s is MapScreen { HasMorePlaces: true }, 2),
        new(["Right", "Tab"], "←→", Command.Next, "next part", s => s is MapScreen { IsReading: false }, 3,
            "on the map: to the next side or voice, and to the one before"),
        new(["Left"], "←→", Command.Back, "part before", s => s is MapScreen { IsReading: false }, null),

        // at home
        new(["r"], "r", Command.Review, "review", s => s is HomeScreen { HasDue: true }, 2,
            "at home: reviews what is due"),
        new(["n"], "n", Command.New, "new sitting", s => s is HomeScreen { CanResume: true } or LeftScreen, 2),
        new(["t"], "t", Command.NewTest, "test", s => s is HomeScreen { HasRow: true } or KindsScreen, 3,
            "at home: starts a test on the article"),
        new(["f"], "f", Command.Kinds, "kinds", s => s is HomeScreen { HasRow: true }, 4,
            "at home: chooses kinds of questions"),
        new(["m"], "m", Command.Map, "map", s => s is HomeScreen { HasRow: true }, 5),
        new(["s"], "s", Command.Statistics, "statistics", s => s is HomeScreen, 6,
            "at home: how you are doing, in pictures and numbers"),
        new(["h"], "h", Command.History, "history", s => s is HomeScreen, 7,
            "at home: the sittings that are over, each with its results"),
        new(["/"], "/", Command.Find, "find", s => s is HomeScreen { Rows.Count: > 1 }, 8),
        new(["o"], "o", Command.Sort, "order", s => s is HomeScreen { Rows.Count: > 1 }, 9,
            "at home: by what is due, by title, by how hard it is to read"),
        new(["Esc"], "Esc", Command.Close, "all articles", s => s is HomeScreen { Sought.Length: > 0 }, 2),

        // in the statistics
        new(["Right"], "←→", Command.Next, "next picture", s => s is StatsScreen, 2,
            "in the statistics: the next picture and the one before; so do their digits"),
        new(["Left"], "←→", Command.Back, "picture before", s => s is StatsScreen, null),
        new(["Tab"], "Tab", Command.NextSubject, "next article", s => s is StatsScreen { HasSubjects: true }, 3,
            "in the statistics: one article after another, then all again"),

        // in a class report
        new(["Enter"], "Enter", Command.Confirm, "back", s => s is ReportScreen { IsOpen: true }, 1),
        new(["Enter"], "Enter", Command.Confirm, "open", s => s is ReportScreen { IsTyping: false }, 1),
        new(["Tab"], "Tab", Command.NextSubject, "questions", s => s is ReportScreen { Which: 0 }, 2,
            "in a report: from the students to the questions, and back"),
        new(["Tab"], "Tab", Command.NextSubject, "students", s => s is ReportScreen, 2),
        new(Digits, "1-9", Command.Choose, "sort", s => s is ReportScreen { IsOpen: false }, 3,
            "in a report: sorts by a column; again, the other way round"),
        new(["/"], "/", Command.Find, "search", s => s is ReportScreen { IsOpen: false }, 4,
            "in a report: shows the rows with some words"),
        new(["Esc"], "Esc", Command.Close, "back", s => s is ReportScreen { IsOpen: true }, null),
        new(["Esc"], "Esc", Command.Close, "all rows", s =>
            s is ReportScreen { Sought.Length: > 0, IsTyping: false }, 5),
        new(["Right"], "←→", Command.Next, "next", s => s is ReportScreen { IsOpen: true }, 3,
            "in a report: the next page and the one before"),
        new(["Left"], "←→", Command.Back, "before", s => s is ReportScreen { IsOpen: true }, null),

        // when a step could not be kept
        new(["r"], "r", Command.Retry, "try again", s => s is TroubleScreen, 1),
        new(["c"], "c", Command.GoOnUnsaved, "go on unsaved", s => s is TroubleScreen, 2),

        // always
        new(["?"], "?", Command.Help, "help", s => s is not TextScreen and not TroubleScreen && !s.IsTyping, 0,
            "this help"),
        new(["Esc"], "Esc", Command.Back, "question", s => s is OverviewScreen, null),
        new(["Esc"], "Esc", Command.GoHome, "articles",
            s => s is ArticleScreen or QuestionScreen { Session.Stage: Stage.Asking } && HasHome(s), null,
            "one level up, from a field first; nothing is lost"),
        new(["q"], "q", Command.GoHome, "leave (saved)",
            s => s is ArticleScreen or QuestionScreen or OverviewScreen && HasHome(s), 5,
            "to the articles, and from there out of the program; everything is saved, nothing is asked"),
        new(["q"], "q", Command.GoHome, "articles", s => s is ResultsScreen && HasHome(s), null),
        new(["q"], "q", Command.Leave, "leave (saved)", s => s is ArticleScreen or QuestionScreen or OverviewScreen
            or PresentScreen, 5),
        new(["q"], "q", Command.Leave, "leave", s => !s.IsTyping, 5),
        new(["Ctrl+C"], "Ctrl+C", Command.Interrupt, "leave", s => true, null, "leaves as well"),
        new(["Ctrl+Z"], "Ctrl+Z", Command.Suspend, "suspend", s => true, null, "back to the shell; fg comes back"),
    ];

    /// <summary>What a key means on a screen; null if nothing.</summary>
    public static Binding? Of(Screen screen, string key) =>
        All.FirstOrDefault(b => b.Keys.Contains(key) && IsAllowed(screen, b) && b.When(screen));

    /// <summary>The rows for the footer of a screen, in the order of their priority.</summary>
    public static IEnumerable<Binding> Footer(Screen screen) => All
        .Where(b => IsAllowed(screen, b) && b.When(screen))
        .DistinctBy(b => b.Keys[0])
        .Where(b => b.Priority is not null)
        .OrderBy(b => b.Priority);

    /// <summary>While a line is typed, a key that is a character is text; while several are, Enter is one.</summary>
    private static bool IsAllowed(Screen screen, Binding binding) =>
        !screen.IsTyping || (binding.Command is Command.Confirm && screen is not QuestionScreen { TypesLines: true })
            || binding.Command is Command.Close or Command.LeaveField
            or Command.NextGap or Command.PreviousGap or Command.PageUp or Command.PageDown or Command.Interrupt
                or Command.Suspend;

    private static bool Asks(Screen screen) =>
        screen is QuestionScreen { Session.TakesAnswer: true, ArticleInFront: false };

    private static bool AsksAnswer(Screen screen) =>
        screen is QuestionScreen { Session.AsksAnswer: true, ArticleInFront: false, Hand: not PairHand { IsPlacing: true } };

    /// <summary>The learner's hand, unless the article is in front of it.</summary>
    private static Hand? HandOf(Screen screen) =>
        screen is QuestionScreen { ArticleInFront: false } question ? question.Hand : null;

    private static bool HasRows(Screen screen) =>
        HandOf(screen) is ChoiceHand or OrderHand or PairHand or CertaintyHand or RubricHand or SentenceHand;

    private static bool IsPlacing(Screen screen) => HandOf(screen) is PairHand { IsPlacing: true };

    // asked of questions with places only
    private static int PlacesOf(Screen screen) => ((QuestionScreen)screen).Session.Current.Rights.Count;

    private static bool TypesInGaps(Screen screen) => HandOf(screen) is TypingHand { IsActive: true, Texts.Count: > 1 };

    private static bool IsMultiple(Screen screen) =>
        screen is QuestionScreen { Session.Current.Question: ChoiceQuestion { IsMultiple: true } };

    /// <summary>A test for a class has no articles to go to, nor has what is only shown.</summary>
    private static bool HasHome(Screen screen) =>
        screen is SittingScreen { Session: { IsSealed: false, IsOnlyShown: false, IsPresentation: false } };

    private static bool HasWords(Screen screen) => screen is ArticleScreen { Session.IsReview: false }
        or QuestionScreen or PresentScreen { Asks: true } && !((SittingScreen)screen).Session.Bank.Glossary.IsEmpty;
}
