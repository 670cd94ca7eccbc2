using CsCheck;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Tests.Sessions;

/// <summary>What holds for any sitting, whatever the learner does.</summary>
public class SessionLawTests
{
    /// <summary>Every move there is; each takes a number to choose by.</summary>
    private static readonly Func<Session, int, SessionEvent?>[] Moves =
    [
        (s, _) => s.Begin(),
        (s, n) => s.Choose("abcd"[n % 4].ToString()),
        (s, n) => s.Current.Question is FillQuestion ? s.Draft(new FillAnswer(["lamp" + n % 2])) : null,
        (s, _) => s.Submit(Build.Noon.AddSeconds(s.EventCount)),
        (s, _) => s.DontKnow(Build.Noon.AddSeconds(s.EventCount)),
        (s, n) => s.Strike("abcd"[n % 4].ToString()),
        (s, _) => s.Flag(),
        (s, _) => s.OpenHint(),
        (s, n) => s.OpenPassage("p" + (n % 2 + 1)),
        (s, _) => s.OpenWords(),
        (s, _) => s.Reveal(),
        (s, _) => s.Undo(),
        (s, _) => s.SayMisKeyed(),
        (s, _) => s.Dispute("so"),
        (s, _) => s.Next(),
        (s, _) => s.Back(),
        (s, n) => s.GoTo(n % 4),
        (s, _) => s.OpenOverview(),
        (s, n) => n % 7 == 0 ? s.Finish() : null,
    ];

    private static readonly Gen<(int Move, int Number)[]> Walk = Gen.Select(Gen.Int[0, Moves.Length - 1], Gen.Int[0, 99]).Array[0, 60];

    private static readonly Gen<Mode> AnyMode = Gen.Int[0, 1].Select(m => (Mode)m);

    [Fact]
    public void Replaying_its_events_gives_the_same_sitting() => Gen.Select(AnyMode, Walk).Sample((mode, walk) =>
    {
        Session start = New(mode);
        List<Entry> entries = [Entry(1, new Started(start.Plan))];
        Session left = Play(start, walk, happened => entries.Add(Entry(entries.Count + 1, EventJson.Read(EventJson.Write(happened)))));
        Assert.Equal(left, Session.Replay(start.Bank, entries));
    });

    [Fact]
    public void A_score_lies_between_nothing_and_everything() => Gen.Select(AnyMode, Walk).Sample((mode, walk) =>
    {
        Results results = Results.Of(Play(New(mode), walk, _ => { }));
        Assert.InRange(results.Marks, 0, results.Points);
        Assert.Equal(4, results.Right + results.Partly + results.Wrong + results.DontKnow + results.Blank);
    });

    [Fact]
    public void A_verdict_once_given_never_changes_in_practice() => Walk.Sample(walk =>
    {
        Dictionary<int, Attempt> first = [];
        Session session = New(Mode.Practice);
        foreach ((int move, int number) in walk)
        {
            session = Moves[move](session, number) is { } happened ? session.Apply(happened, Build.Noon) : session;
            for (int i = 0; i < session.Questions.Count; i++)
            {
                if (session.Questions[i].Scored is { } scored) Assert.Equal(first.TryAdd(i, scored) ? scored : first[i], scored);
            }
        }
    });

    private static Session New(Mode mode) => Build.Session(
        mode, Build.Choice("q1"), Build.Choice("q2") with { Scoring = ChoiceRule.RightMinusWrong }, Build.Fill("q3", 2), Build.Choice("q4", 2));

    private static Session Play(Session session, (int Move, int Number)[] walk, Action<SessionEvent> keep)
    {
        foreach ((int move, int number) in walk)
        {
            if (Moves[move](session, number) is not { } happened) continue;
            keep(happened);
            session = session.Apply(happened, Build.Noon);
        }

        return session;
    }

    private static Entry Entry(int number, SessionEvent happened) =>
        new(Guid.Empty, Core.Sessions.Entry.CurrentVersion, "s", number, Build.Noon, "", "lamp", "hash", happened);
}
