using CsCheck;
using Quiz.Core.Banks;
using Quiz.Core.Learning;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Tests.Progress;

/// <summary>What holds for the misconceptions in any history.</summary>
public class MisconceptionLawTests
{
    /// <summary>Those that share points with each other, so that answers meet.</summary>
    private static readonly Question[] Questions =
        [.. Clock.Bank.All.Where(q => q.Id == "half" || q.About.Any(p => p.Id is "half-the-sum" or "lessons"))];

    private static readonly Gen<Answered> AnyAnswer =
        Gen.Select(Gen.Int[0, Questions.Length - 1], Gen.Int[0, 9], Gen.Int[0, 3], (question, choice, certainty) =>
            Clock.Given(Questions[question].Id, Answer(Questions[question], choice),
                certainty == 0 ? null : certainty));

    private static readonly Gen<Entry[]> AnyHistory = Gen.Select(AnyAnswer.Array[1, 3], Gen.Int[0, 9])
        .Select((answers, day) => Clock.Sitting(day, [.. answers])).Array[0, 12]
        .Select(sittings => sittings.SelectMany(s => s).ToArray());

    [Fact]
    public void The_order_of_a_history_does_not_matter() =>
        Gen.Select(AnyHistory, Gen.Long, Gen.Int[0, 40]).Sample((history, seed, cut) =>
        {
            Entry[] mixed = [.. Shuffle.Order(history, seed, "any")];
            Assert.Equal(Of(history), Of(mixed));
            Assert.Equal(Of(history), Of([.. mixed, .. mixed.Take(cut)]));
        });

    [Fact]
    public void A_right_answer_never_adds_one() =>
        Gen.Select(AnyHistory, Gen.Int[0, Questions.Length - 1], Gen.Int[-1, 10]).Sample((history, question, day) =>
        {
            Items<Misconception> without =
                Of(history), with = Of([.. history, .. Clock.Sitting(day, Clock.Right(Questions[question].Id))]);
            Assert.All(with, m => Assert.Contains(m, without));
        });

    [Fact]
    public void Each_has_shown_itself_and_says_where() => AnyHistory.Sample(history =>
    {
        Items<Misconception> found = Of(history);
        Assert.Equal(found.Count, found.Select(m => (m.About, m.Other)).Distinct().Count());
        Assert.All(found, m =>
        {
            Assert.InRange(m.TimesSure, m.Other is null ? m.Times : 0, m.Times);
            Assert.Contains(history, e => e.At == m.LastAt && e.Event is Answered { Outcome: not Outcome.Right } a
                && a.Question == m.Question);
        });
    });

    private static Answer Answer(Question question, int choice) => choice == 0 ? question.Key : question.Match(
        choice: q => new ChoiceAnswer([q.Options[choice % q.Options.Count].Id]),
        fill: q => q.Key,
        order: q => q.Key,
        pair: q => new PairAnswer(
            [new Pairing(q.Lefts[choice % q.Lefts.Count].Id, q.Rights[choice / 2 % q.Rights.Count].Id)]),
        mark: _ => new MarkAnswer([SentenceList.Of(Clock.Bank)[choice * 2].Address]),
        open: q => q.Key);

    private static Items<Misconception> Of(Entry[] history) =>
        Misconceptions.Of(LearningRecord.Of(history), [Clock.Bank]);
}
