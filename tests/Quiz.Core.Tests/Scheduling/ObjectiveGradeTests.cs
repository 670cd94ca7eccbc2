using Quiz.Core.Learning;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Tests.Scheduling;

/// <summary>Answers given in real sittings, graded.</summary>
public class ObjectiveGradeTests
{
    private static readonly Proof Right = new(["p1.1"]), Elsewhere = new(["p2.2"]);

    private static readonly ChoiceQuestion TrueFalse = Build.Choice("statement") with
    {
        Type = "true-false",
        Options = [new Option("true", "True", true, Misled.Not, null),
            new Option("false", "False", false, Misled.Not, null)],
    };

    private static readonly ChoiceQuestion Several = Build.Choice("several") with
    {
        Scoring = ChoiceRule.RightMinusWrong,
        Options = [.. "abcde".Select(c => new Option($"{c}", $"{c}", c <= 'c', Misled.Not, null))],
    };

    [Fact]
    public void A_choice_of_several_that_is_right_is_good_and_easy_if_it_is_no_guess()
    {
        Assert.Equal(Grade.Good, Of(Build.Choice("q")));
        Assert.Equal(Grade.Good, Of(Build.Choice("q"), certainty: 1));
        Assert.Equal(Grade.Good, Of(Build.Choice("q"), certainty: 2));
        Assert.Equal(Grade.Easy, Of(Build.Choice("q"), certainty: 3));
        Assert.Equal(Grade.Easy, Of(Build.Choice("q"), proof: Right));
    }

    [Fact]
    public void One_of_two_that_is_right_is_hard_and_good_if_it_is_no_guess()
    {
        Assert.Equal(Grade.Hard, Of(TrueFalse));
        Assert.Equal(Grade.Hard, Of(TrueFalse, certainty: 2));
        Assert.Equal(Grade.Good, Of(TrueFalse, certainty: 3));
        Assert.Equal(Grade.Good, Of(TrueFalse, proof: Right));
        Assert.Equal(Grade.Hard,
            Of(Build.Order("q") with { Items = [new OrderItem("a", "First"), new OrderItem("b", "Second")] }));
    }

    [Fact]
    public void What_can_hardly_be_guessed_is_good_and_easy_if_proved()
    {
        Assert.All(new Question[] { Build.Fill("q"), Build.Order("q"), Build.Pair("q"), Build.Mark("q") },
            q => Assert.Equal(Grade.Good, Of(q)));
        Assert.Equal(Grade.Easy, Of(Build.Order("q"), proof: Right));
    }

    [Fact]
    public void A_wrong_proof_is_hard_at_most()
    {
        Assert.Equal(Grade.Hard, Of(Build.Choice("q"), proof: Elsewhere));
        Assert.Equal(Grade.Hard, Of(Build.Choice("q"), proof: Elsewhere, certainty: 3));
        Assert.Equal(Grade.Hard, Of(TrueFalse, proof: Proof.None));
    }

    [Fact]
    public void A_proof_that_was_skipped_changes_nothing_and_one_that_is_due_is_missing()
    {
        Assert.Equal(Grade.Good, ObjectiveGrade.Of(Given(Build.Choice("q"), hint: false, skipsProof: true)));
        Answered given = Given(Build.Choice("q"), hint: false, proof: Right);
        // in a test, left so
        Assert.Equal(Grade.Hard, ObjectiveGrade.Of(given with { Proof = null, Score = 0.5, Then = Asking.Proof }));
    }

    [Fact]
    public void With_the_hint_it_is_hard() =>
        Assert.Equal(Grade.Hard, ObjectiveGrade.Of(Given(Build.Choice("q"), hint: true, proof: Right, certainty: 3)));

    [Fact]
    public void Wrong_and_unknown_are_again()
    {
        Assert.Equal(Grade.Again, Of(Build.Choice("q"), new ChoiceAnswer(["b"]), Right, 3));
        Assert.Equal(Grade.Again, Of(Build.Choice("q"), new DontKnow()));
    }

    [Fact]
    public void Partly_right_is_hard_from_half_of_the_points()
    {
        Assert.Equal(Grade.Hard, Of(Several, new ChoiceAnswer(["a", "b"])));
        Assert.Equal(Grade.Again, Of(Several, new ChoiceAnswer(["a", "b"]), Elsewhere));
        Assert.Equal(Grade.Again, Of(Several, new ChoiceAnswer(["a"])));
        Assert.Equal(Grade.Hard, Of(Build.Fill("q"), new FillAnswer(["light"])));
    }

    [Fact]
    public void Nobody_has_read_what_was_answered_in_own_words() =>
        Assert.Null(Of(Build.Open("q"), new OpenAnswer("because")));

    [Fact]
    public void Every_row_of_the_table_is_told_apart() =>
        Assert.Equal(ObjectiveGrade.Rules.Count, ObjectiveGrade.Rules.Select(r => r.When).Distinct().Count());

    private static Grade? Of(Question question, Answer? answer = null, Proof? proof = null, int? certainty = null) =>
        ObjectiveGrade.Of(Given(question, false, answer, proof, certainty));

    /// <summary>The event that a sitting makes of an answer, of the key if none is given.</summary>
    private static Answered Given(Question question, bool hint, Answer? answer = null, Proof? proof = null,
        int? certainty = null, bool skipsProof = false)
    {
        Session session = Build.Session(
            new SittingOptions
            {
                Count = null,
                Seed = 7,
                Certainty = certainty is not null,
                Prove =
                proof is null && !skipsProof ? ProofPolicy.Never : ProofPolicy.Optional
            },
            question);
        var happened = new Queue<Func<Session, SessionEvent?>>();
        happened.Enqueue(s => s.Begin());
        if (hint) happened.Enqueue(s => s.OpenHint());
        happened.Enqueue(s => s.Submit(answer ?? question.Key, Build.Noon));
        happened.Enqueue(s => s.Asks == Asking.Proof ? s.Prove(proof, Build.Noon) : null);
        happened.Enqueue(s => s.Asks == Asking.Certainty ? s.BeSure(certainty ?? 1, Build.Noon) : null);
        Answered? given = null;
        foreach (Func<Session, SessionEvent?> move in happened)
        {
            if (given is not null || move(session) is not { } next) continue;
            given = next as Answered;
            session = session.Apply(next, Build.Noon);
        }

        return given ?? throw new InvalidOperationException("Nothing was answered.");
    }
}
