using CsCheck;
using Quiz.Core.Banks;
using Quiz.Core.Classroom;
using Quiz.Core.Prose;
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
        (s, n) => s.Draft(Any(s.Current, n)),
        (s, n) => s.Prove(n % 3 == 0 ? null : n % 3 == 1 ? Proof.None : new Proof([$"p{n % 2 + 1}.1"]), Build.Noon),
        (s, n) => s.BeSure(n % 4, Build.Noon),
        (s, n) => s.Assess(n % 3),
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
        (s, n) => s.DraftReason(n % 3 == 0 ? "" : "because"),
        (s, _) => s.Next(),
        (s, _) => s.Back(),
        (s, n) => s.GoTo(n % 8),
        (s, _) => s.OpenOverview(),
        (s, n) => n % 7 == 0 ? s.Finish() : null,
    ];

    private static readonly Gen<(int Move, int Number)[]> Walk =
        Gen.Select(Gen.Int[0, Moves.Length - 1], Gen.Int[0, 99]).Array[0, 90];

    private static readonly Gen<SittingOptions> AnyOptions =
        Gen.Select(Gen.Int[0, 1], Gen.Int[0, 3], Gen.Bool, Gen.Bool, (mode, prove, certainty, closed) => new SittingOptions
        {
            Mode = (Mode)mode,
            Count = null,
            Seed = 7,
            Certainty = certainty,
            Prove = prove == 3 ? null : (ProofPolicy)prove,
            Book = closed ? BookPolicy.Closed : BookPolicy.Open,
        });

    [Fact]
    public void Replaying_its_events_gives_the_same_sitting() => Gen.Select(AnyOptions, Walk).Sample((options, walk) =>
    {
        Session start = New(options);
        List<Entry> entries = [Entry(1, new Started(start.Plan))];
        Session left = Play(
            start, walk, happened => entries.Add(Entry(entries.Count + 1, EventJson.Read(EventJson.Write(happened)))));
        Assert.Equal(left, Session.Replay(start.Bank, entries));
    });

    [Fact]
    public void A_score_lies_between_nothing_and_everything() => Gen.Select(AnyOptions, Walk).Sample((options, walk) =>
    {
        Session session = Play(New(options), walk, _ => { });
        Results results = Results.Of(session);
        Assert.InRange(results.Marks, 0, results.Points);
        // a review waits with what it had no time for
        int counted = session.IsReview ? session.AnsweredCount : session.Questions.Count;
        Assert.Equal(counted,
            results.Right + results.Partly + results.Wrong + results.DontKnow + results.Unscored + results.Blank);
    });

    [Fact]
    public void No_verdict_comes_before_the_proof_and_the_certainty_that_are_asked_for() =>
        Gen.Select(AnyOptions, Walk).Sample((options, walk) =>
        {
            Session session = Play(New(options with { Mode = Mode.Practice }), walk, _ => { });
            foreach (Asked asked in session.Questions.Where(q => q.Scored is { Answer: not DontKnow }))
            {
                // filtered above
                if (session.ProofPolicyOf(asked.Question) == ProofPolicy.Required) Assert.NotNull(asked.Scored!.Proof);
                // as above
                Assert.Equal(options.Certainty == true
                    && asked.Question.IsRightOrWrong, asked.Scored!.Certainty is not null);
            }
        });

    [Fact]
    public void A_verdict_once_given_never_changes_in_practice() =>
        Gen.Select(AnyOptions, Walk).Sample((options, walk) =>
        {
            Dictionary<int, Attempt> first = [];
            Session session = New(options with { Mode = Mode.Practice });
            foreach ((int move, int number) in walk)
            {
                session = Moves[move](session, number) is { } happened ? session.Apply(happened, Build.Noon) : session;
                for (int i = 0; i < session.Questions.Count; i++)
                {
                    if (session.Questions[i].Scored is { } scored)
                        Assert.Equal(first.TryAdd(i, scored) ? scored : first[i], scored);
                }
            }
        });

    [Fact]
    public void In_a_test_that_is_handed_in_what_stands_there_counts() =>
        Gen.Select(AnyOptions, Walk).Sample((options, walk) =>
        {
            Session session = Play(New(options with { Mode = Mode.Test }), walk, _ => { });
            foreach (SessionEvent step in session.Finish() is { } finish ? session.Settling(finish, Build.Noon) : [])
                session = session.Apply(step, Build.Noon);
            Assert.All(session.Questions.Where(_ => session.Stage == Stage.Done),
                q => Assert.Equal(q.Draft, q.Latest?.Answer is DontKnow ? null : q.Latest?.Answer));
        });

    [Fact]
    public void What_counts_of_a_test_is_the_same_without_its_bank() =>
        Gen.Select(AnyOptions, Walk).Sample((options, walk) =>
        {
            List<ResultLine> lines = [];
            Session session = Play(New(options with { Mode = Mode.Test }), walk,
                happened => lines.Add(new ResultLine(lines.Count + 1, Build.Noon, "", happened)));
            Assert.Equal(
                session.Questions.Where(q => q.IsAnswered)
                    .Select(q => (q.Question.Id, q.Latest?.Answer))
                    .OrderBy(a => a.Id),
                FinalAnswers.Of(lines).Select(a => (a.Question, (Answer?)a.Answer)).OrderBy(a => a.Question));
        });

    private static Session New(SittingOptions options) => Build.Session(
        options,
        Build.Choice("q1"), Build.Choice("q2") with
        {
            Scoring =
            ChoiceRule.RightMinusWrong,
            Prove = ProofPolicy.Required
        }, Build.Fill("q3", 2), Build.Choice("q4", 2),
        Build.Order("q5", OrderRule.AllOrNothing), Build.Pair("q6", PairSense.Groups), Build.Mark("q7"),
        Build.Open("q8"));

    private static Answer Any(Asked asked, int number) => asked.Question.Match<Answer>(
        choice: q => new ChoiceAnswer([q.Options[number % q.Options.Count].Id]),
        fill: _ => new FillAnswer(["lamp" + number % 2]),
        order: q => new OrderAnswer(Shuffle.Order(q.Items, number, "any").Select(i => i.Id).ToItems()),
        pair: q => new PairAnswer(
            [new Pairing("1", "xyz"[number % 3].ToString()), new Pairing("3", "xyz"[number % 2].ToString())]),
        mark: _ => new MarkAnswer([$"p{number % 2 + 1}.{number % 3 % 2 + 1}"]),
        open: _ => new OpenAnswer("because"));

    private static Session Play(Session session, (int Move, int Number)[] walk, Action<SessionEvent> keep)
    {
        foreach ((int move, int number) in walk)
        {
            if (Moves[move](session, number) is not { } happened) continue;
            foreach (SessionEvent step in session.Settling(happened, Build.Noon))
            {
                keep(step);
                session = session.Apply(step, Build.Noon);
            }
        }

        return session;
    }

    private static Entry Entry(int number, SessionEvent happened) =>
        new(Guid.Empty, Quiz.Core.Sessions.Entry.CurrentVersion, "s", number, Build.Noon, "", "lamp", "hash", happened);
}
