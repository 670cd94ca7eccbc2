using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Answers;
using Quiz.Screens.Documents;
using Quiz.Screens.Pages;

namespace Quiz.Screens;

/// <summary>
/// The whole program's state and its one transition: a screen and a message make a screen and effects.
/// </summary>
internal sealed record Trainer(Screen Screen, Size Size)
{
    public Page Page => Screen.Match(
        home: s => s.Page(Size),
        kinds: s => s.Page(),
        left: s => s.Page(),
        past: s => s.Page(),
        article: s => s.Page(),
        question: s => s.Page(Size),
        overview: s => s.Page(),
        results: s => s.Page(),
        text: s => s.Page(),
        entry: s => s.Page(Size),
        id: s => s.Page(),
        paper: s => s.Page(Size),
        handedIn: s => s.Page(),
        trouble: s => s.Page(),
        stats: s => s.Page(Size),
        present: s => s.Page(Size),
        report: s => s.Page(Size),
        map: s => s.Page(Size));

    /// <summary>The sitting that is open, if one is.</summary>
    public Session? Session => SessionOf(Screen);

    public (Trainer Next, IReadOnlyList<Effect> Effects) Update(Message message, DateTimeOffset now)
    {
        Step step = message switch
        {
            Message.Pressed(var key) => Press(key, now),
            // A double click confirms what its first half chose; where clicks tick and untick it would undo itself.
            Message.Clicked(var target, var isSecond) => isSecond && Screen is QuestionScreen
            {
                Hand: MarkHand
                or RubricHand or ChoiceHand
            } ? Screen : Click(target, now),
            Message.Typed(var text) => Type(text),
            Message.KeepTyped => Keep(Screen, now),
            Message.Looked(var section) => Screen is QuestionScreen q ? q.LookedAt(section, now) : Screen,
            Message.ReadToEnd(var isAtEnd) => Screen is ArticleScreen reading
                ? reading with { IsAtEnd = isAtEnd }
                : Screen,
            Message.Seen(var sections) => Screen is QuestionScreen asked ? asked.With(sections) : Screen,
            Message.Listed listed => Step.To(AtHome(Screen, home => home.With(listed)), new Effect.SumUp()),
            Message.SummedUp sums => AtHome(Screen, home => home.With(sums)),
            Message.Ahead ahead => Screen is ResultsScreen over ? over with { Ahead = ahead } : Screen,
            Message.Offered(var path, var title, var kinds) =>
                Screen is HomeScreen home ? new KindsScreen(home with { Said = "" }, path, title, kinds) : Screen,
            Message.Mapped(var shown) => Screen switch
            {
                HomeScreen home =>
                MapScreen.Of(home with { Said = "" }, shown),
                MapScreen at => at with { Shown = shown },
                _ => Screen
            },
            Message.Counted counted => Screen is StatsScreen counting ? counting.With(counted) : Screen,
            Message.Opened opened => SittingScreen.For(opened.Session, opened.Note ?? opened.Said ?? "") with
            {
                Past = Screen as PastScreen,
            },
            Message.Found found => new LeftScreen(
                Screen switch { HomeScreen s => s, KindsScreen s => s.Behind, _ => new HomeScreen() }, found),
            Message.LookedBack(var sittings) =>
                Screen is HomeScreen list ? new PastScreen(list with { Said = "" }, sittings) : Screen,
            Message.Greeted(var greeting) => new IdScreen(greeting),
            Message.Identified(var student) => Screen is IdScreen id ? id.Showing(student) : Screen,
            Message.Tabled(var table) => new PaperScreen(table),
            Message.HandedIn(var session, var handIn) => new HandedInScreen { Session = session, HandIn = handIn },
            Message.Failed(var sentence) => Say(sentence),
            Message.Done(var sentence) => Say(sentence),
            Message.NotSaved(var steps, var sentence, var instead) =>
                new TroubleScreen(instead is null ? Screen : SittingScreen.For(instead), steps, sentence),
            _ => Screen,
        };
        Size size = message is Message.Resized resized ? resized.Size : Size;
        return (new Trainer(step.Screen, size), step.Effects);
    }

    private Step Press(string key, DateTimeOffset now)
    {
        Command? meant = Bindings.Of(Screen, key)?.Command;
        if (Screen is OverviewScreen { IsAskedTwice: true } asked
            && meant is not (Command.HandIn or Command.Leave or Command.Interrupt or Command.Suspend))
            return asked.Unasked;
        if (meant is not { } command) return Screen;
        switch (command)
        {
            case Command.PageUp or Command.PageDown or Command.ToStart
                or Command.ToEnd when Screen is not QuestionScreen and not ReportScreen
                    and not MapScreen { IsReading: false }:
                return Step.To(Screen, new Effect.Scroll(command));
            case Command.Help:
                return new TextScreen(Screen, "Help", ShortDocuments.Help(Screen));
            case Command.Leave or Command.Interrupt:
                return Leaving(command == Command.Interrupt ? 130 : 0, now);
            case Command.GoHome:
                return GoingHome(now);
            case Command.Suspend:
                return Step.To(Screen, new Effect.Suspend());
            default:
                return Screen.Match<Step>(
                    home: s => s.Update(command, key),
                    kinds: s => s.Update(command, key),
                    left: s => s.Update(command, key),
                    past: s => s.Update(command, key),
                    article: s => s.Update(command, now),
                    question: s => s.Update(command, key, now, Size),
                    overview: s => s.Update(command, key, now),
                    results: s => s.Update(command, key),
                    text: s => s.Update(command),
                    entry: s => s.Update(command, now),
                    id: s => s.Update(command),
                    paper: s => s.Update(command),
                    handedIn: s => s.Update(command),
                    trouble: s => s.Update(command),
                    stats: s => s.Update(command, key),
                    present: s => s.Update(command, key, now),
                    report: s => s.Update(command, key),
                    map: s => s.Update(command));
        }
    }

    /// <summary>A click chooses what it hits; a click on what is chosen already confirms it.</summary>
    private Step Click(string target, DateTimeOffset now)
    {
        if (target.StartsWith("key:", StringComparison.Ordinal)) return Press(target[4..], now);
        if (Screen is QuestionScreen question && question.Click(target, now) is { } clicked) return clicked;
        if (Screen is MapScreen map) return map.Click(target);
        if (Screen is ReportScreen listed && target.StartsWith("row:", StringComparison.Ordinal))
            return listed.Click(int.Parse(target[4..], System.Globalization.CultureInfo.InvariantCulture));
        if (target == QuestionDocument.DontKnow) return Press("0", now);
        if (target.StartsWith("evidence:", StringComparison.Ordinal)) return Press("e", now);
        if (!target.StartsWith("option:", StringComparison.Ordinal)) return Screen;
        string key = RowKey.Of(int.Parse(target[7..], System.Globalization.CultureInfo.InvariantCulture));
        bool isAgain = Screen is HomeScreen { HasRow: true } home && RowKey.Of(home.Cursor) == key
            || Screen is OverviewScreen overview && RowKey.Of(overview.Cursor) == key;
        return Press(isAgain ? "Enter" : key, now);
    }

    private Step Type(string text) => Screen switch
    {
        QuestionScreen s => s.Type(text),
        HomeScreen s => s.Type(text),
        EntryScreen s => s with { Typed = text },
        IdScreen s => s with { Typed = text, Shown = "" },
        PresentScreen s => s.Type(text),
        ReportScreen s => s.Type(text),
        PaperScreen s => s.Type(text),
        _ => Screen,
    };

    /// <summary>Changes home, also where another screen stands before it: its news may come late.</summary>
    private static Screen AtHome(Screen screen, Func<HomeScreen, HomeScreen> change) => screen switch
    {
        HomeScreen s => change(s),
        KindsScreen s => s with { Behind = change(s.Behind) },
        LeftScreen s => s with { Behind = change(s.Behind) },
        PastScreen s => s with { Behind = change(s.Behind) },
        StatsScreen { Behind: { } home } s => s with { Behind = change(home) },
        TextScreen { Behind: HomeScreen home } s => s with { Behind = change(home) },
        MapScreen { Behind: HomeScreen home } s => s with { Behind = change(home) },
        _ => screen,
    };

    private Screen Say(string sentence) => Screen switch
    {
        HomeScreen s => s with { Said = sentence },
        PastScreen s => s with { Said = sentence },
        IdScreen s => s with { Said = sentence, Shown = "" },
        SittingScreen s => s with { Said = sentence },
        StatsScreen s => s with { Said = sentence },
        EntryScreen s => s with { Behind = s.Behind with { Said = sentence } },
        PaperScreen s => s with { Table = s.Table with { Said = sentence } },
        MapScreen s => s with { Said = sentence },
        _ => Screen,
    };

    /// <summary>Leaving keeps what stands in a field, too.</summary>
    private Step Leaving(int exitCode, DateTimeOffset now)
    {
        Step kept = Keep(Screen, now);
        return kept with { Effects = [.. kept.Effects, new Effect.Leave(SessionOf(kept.Screen), exitCode)] };
    }

    /// <summary>Going home keeps what stands in a field; the sitting can be gone on with.</summary>
    private Step GoingHome(DateTimeOffset now)
    {
        Step kept = Keep(Screen, now);
        Session? left = SessionOf(kept.Screen) is { IsUntouched: false, Stage: not Stage.Done } open ? open : null;
        return new Step(
            new HomeScreen { Left = left, Said = left is null ? "" : "Saved. You can go on with it whenever you like." },
            [.. kept.Effects, new Effect.List()]);
    }

    /// <summary>Keeps what is typed and not yet confirmed, also where another screen stands before it.</summary>
    private static Step Keep(Screen screen, DateTimeOffset now)
    {
        switch (screen)
        {
            case QuestionScreen s: return s.Keep(now);
            case EntryScreen s: return s.Keep(now);
            case PaperScreen s: return s.Keep();
            case TextScreen s:
                Step behind = Keep(s.Behind, now);
                return behind with { Screen = s with { Behind = behind.Screen } };
            default: return screen;
        }
    }

    private static Session? SessionOf(Screen screen) => screen switch
    {
        SittingScreen s => s.Session,
        HomeScreen s => s.Left,
        TextScreen s => SessionOf(s.Behind),
        MapScreen { Behind: { } behind } => SessionOf(behind),
        EntryScreen s => s.Behind.Session,
        TroubleScreen s => SessionOf(s.Next),
        _ => null,
    };
}
