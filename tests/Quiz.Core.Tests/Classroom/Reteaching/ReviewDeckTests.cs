using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Classroom.Reteaching;
using Quiz.Core.Learning;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Tests.Classroom.Marking;

namespace Quiz.Core.Tests.Classroom.Reteaching;

public class ReviewDeckTests
{
    private static readonly Collected Taken = HandedIn(Marked.Paper(
        ("single", new ChoiceAnswer(["Beta"])), ("word", new FillAnswer(["lantern"])), ("pairs", new PairAnswer([]))));

    [Fact]
    public void A_test_is_a_sitting_from_its_start_to_its_end()
    {
        Items<Entry> deck = Deck(Marked.Rules);
        Assert.IsType<Started>(deck[0].Event);
        // a blank is no answer
        Assert.Equal(["single", "word"], deck.Select(e => e.Event).OfType<Answered>().Select(a => a.Question).Order());
        Assert.IsType<Finished>(deck[^1].Event);
        Assert.Equal(Enumerable.Range(1, deck.Count), deck.Select(e => e.Number));
        Assert.Equal(("", 1), (deck[0].Learner, deck.Select(e => e.Session).Distinct().Count()));
        // both are graded
        Assert.Equal([("single", Grade.Again), ("word", Grade.Again)],
            SittingAnswers.Of(deck).Counting.Select(a => (a.Question, a.Grade!.Value)).Order());
        Session.Replay(Exam.Key().Bank, deck);
    }

    [Fact]
    public void The_same_test_has_the_same_ids_and_another_students_has_others()
    {
        Assert.Equal(Deck(Marked.Rules), Deck(Marked.Rules));
        Assert.Empty(Deck(Marked.Rules).Select(e => e.Id).Intersect(Deck(Marked.Rules, "S2").Select(e => e.Id)));
    }

    [Fact]
    public void An_answer_stands_as_it_is_marked()
    {
        Items<Entry> deck =
            Deck(Marked.Rules with { Accepted = [new AcceptedAnswer("word", 1, "lantern", 1)], Dropped = ["single"] });
        Answered word = Assert.Single(deck.Select(e => e.Event).OfType<Answered>());
        Assert.Equal(("word", Outcome.Right, 1.0), (word.Question, word.Outcome, word.Score));
    }

    [Fact]
    public void What_is_marked_otherwise_later_is_added_to_the_same_sitting_and_counts_once()
    {
        MarkingRules accepting = Marked.Rules with { Accepted = [new AcceptedAnswer("word", 1, "lantern", 1)] };
        Items<Entry> first = Deck(Marked.Rules), second =
            Deck("S1", Marked.Rules, accepting), third = Deck("S1", Marked.Rules, accepting, Marked.Rules);
        Assert.Equal(first, second.Take(first.Count));
        Assert.Equal(second, third.Take(second.Count));
        Assert.Equal([first.Count + 1, second.Count + 1], new[] { second.Count, third.Count });
        Assert.Equal([("single", Outcome.Wrong), ("word", Outcome.Right)], Counting(second));
        Assert.Equal([("single", Outcome.Wrong), ("word", Outcome.Wrong)], Counting(third));
        // when it was answered stays
        Assert.Equal(SittingAnswers.Of(first).Counting.Select(a => a.At),
            SittingAnswers.Of(second).Counting.Select(a => a.At));
        Assert.Equal(third.Count, third.Select(e => e.Id).Distinct().Count());
    }

    [Fact]
    public void What_is_dropped_later_does_not_count_any_more() =>
        Assert.Equal([("word", Outcome.Wrong)],
            Counting(Deck("S1", Marked.Rules, Marked.Rules with { Dropped = ["single"] })));

    [Fact]
    public void What_was_not_handed_in_is_no_deck() =>
        Assert.Empty(ReviewDeck.Of("S1", new TestAttempt([Taken.File with { HandedInAt = null }]),
            [new MarkedSheet(Exam.Key(), Marked.Rules.Mark(Taken))]));

    private static IEnumerable<(string, Outcome)> Counting(Items<Entry> deck) =>
        SittingAnswers.Of(deck).Counting.Select(a => (a.Question, a.Outcome)).Order();

    private static Items<Entry> Deck(MarkingRules rules, string student = "S1") => Deck(student, rules);

    private static Items<Entry> Deck(string student, params MarkingRules[] rules) =>
        ReviewDeck.Of(
            student, new TestAttempt([Taken.File]), [.. rules.Select(r => new MarkedSheet(r.Key, r.Mark(Taken)))]);

    private static Collected HandedIn(Collected collected) =>
        collected with { File = collected.File with { HandedInAt = Build.Noon } };
}
