using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Tests.Screens.Statistics;

/// <summary>
/// A learner who is made up: what they know grows with every time they are asked, and some things they never get.
/// </summary>
/// <param name="seed">The same number studies in the same way.</param>
internal sealed class Learner(int seed)
{
    private readonly Random _chance = new(seed);
    private readonly Dictionary<string, int> _asked = [];
    private int _sittings;

    /// <summary>The entries of one finished sitting on some of a bank's questions.</summary>
    /// <param name="proves">Whether answers are proved.</param>
    /// <param name="saysHowSure">Whether the learner says how sure they are.</param>
    public IEnumerable<Entry> Sit(
        Bank bank, DateTimeOffset at, Mode mode, int count, bool proves = false, bool saysHowSure = false)
    {
        string session = $"{seed}-{++_sittings}";
        Question[] questions = [.. bank.All.Where(q => q.IsScored).OrderBy(_ => _chance.Next()).Take(count)];
        var plan = new Plan
        {
            Bank = bank.Id,
            BankHash = bank.ContentHash,
            Mode =
            mode,
            Seed = seed,
            Questions = questions.Select(q => q.Id).ToItems(),
            AsksCertainty = saysHowSure
        };
        SessionEvent[] events =
            [new Started(plan), .. questions.Select(q => Answer(bank, q, proves, saysHowSure)), new Finished()];
        return events.Select((e, i) => new Entry(
            NewId(), Entry.CurrentVersion, session, i + 1, at.AddSeconds(30 * i), "", bank.Id, bank.ContentHash, e));
    }

    private Answered Answer(Bank bank, Question question, bool proves, bool saysHowSure)
    {
        int times = _asked[question.Id] = _asked.GetValueOrDefault(question.Id) + 1;
        double knows = Math.Min(0.95, 0.35 + 0.2 * times + 0.3 * _chance.NextDouble());
        bool isRight = _chance.NextDouble() < knows, finds = _chance.NextDouble() < 0.7;
        Outcome outcome = isRight ? Outcome.Right : _chance.NextDouble() < 0.2 ? Outcome.DontKnow : Outcome.Wrong;
        ProofOutcome? proving = !proves || !question.CanBeProved ? null
            : isRight ? finds ? ProofOutcome.RightAndShown : ProofOutcome.RightNotShown
            : finds ? ProofOutcome.FoundMisread : ProofOutcome.NotFound;
        return new Answered
        {
            Question = question.Id,
            Type = question.Type,
            ContentHash = question.ContentHash,
            KeyHash = question.KeyHash,
            Answer = isRight ? question.Key : new DontKnow(),
            Try = 1,
            Seconds = 20,
            Points = question.Points,
            Score = proving == ProofOutcome.RightNotShown ? 0.5 : isRight ? 1 : 0,
            Outcome = outcome,
            Certainty = saysHowSure && question.IsRightOrWrong ? knows > 0.85 ? 3 : knows > 0.7 ? 2 : 1 : null,
            Proving = proving,
            Proof = proving is null ? null : Proof.None,
            About = QuestionPoints.Of(bank, question),
        };
    }

    private Guid NewId()
    {
        byte[] bytes = new byte[16];
        _chance.NextBytes(bytes);
        return new Guid(bytes);
    }
}
