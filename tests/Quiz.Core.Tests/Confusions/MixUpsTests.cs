using Quiz.Core.Banks;
using Quiz.Core.Banks.Derivation;
using Quiz.Core.Evidence;
using Quiz.Core.Learning;
using Quiz.Core.Questions;
using Quiz.Core.Tests.Banks.Derivation;
using Quiz.Core.Tests.Progress;

namespace Quiz.Core.Tests.Confusions;

public class MixUpsTests
{
    /// <summary>What was mixed up with whose, and the words that misled.</summary>
    [Theory]
    [InlineData("who-says.half-the-sum", "okafor", "claim:half-the-sum okafor <doubts that they will ever run again>")]
    [InlineData("who-says.half-the-sum", "article",
        "claim:half-the-sum article <What the museum lacks, the article has to add, is a room with a floor strong enough>")]
    [InlineData("who-says.half-the-sum", "bell", "")]
    [InlineData("who-says.half-the-sum", "gone", "")]
    [InlineData("what-they-say.half-the-sum", "asleep",
        "claim:half-the-sum post <the council has been asleep as long as the clock>")]
    [InlineData("what-they-say.half-the-sum", "half-the-sum", "")]
    [InlineData("sort-voices.asleep", "asleep=traders owner-pays=post noisy-meeting=post",
        "claim:owner-pays post <the council has been asleep as long as the clock> claim:asleep traders <They insist that the council must pay, since it owns the tower.>")]
    [InlineData("sort-voices.asleep", "asleep=- gift=lind gone=post", "")]
    [InlineData("find-it.weak-floor", "@paper.3", "claim:weak-floor post <predicts a noisy meeting on Friday>")]
    [InlineData("find-it.weak-floor", "@paper.3 offer.3 gone.1",
        "claim:weak-floor post <predicts a noisy meeting on Friday>")]
    [InlineData("find-it.weak-floor", "@ringers.4", "")] // there the writer speaks as well
    [InlineData("find-it.weak-floor", "@maker.1", "")] // nobody speaks there
    [InlineData("who-wants.chimes", "museum", "want:chimes museum <a room with a floor strong enough>")]
    [InlineData("who-wants.low-cost", "museum stallholders",
        "want:low-cost museum <a room with a floor strong enough>")]
    [InlineData("who-wants.low-cost", "council stallholders", "")]
    [InlineData("what-they-want.stallholders", "old-works chimes",
        "want:chimes museum <if the council will give them to him>")]
    [InlineData("what-they-want.stallholders", "ticket", "")]
    [InlineData("half", "kitchen", "claim:half-the-sum lind <more than a new school kitchen>")]
    [InlineData("half", "winter", "")] // her own words
    [InlineData("half", "tower", "")]
    [InlineData("half", "twice", "")]
    [InlineData("tower", "owner museum", "want:payment museum <if the council will give them to him>")]
    public void A_wrong_answer_tells_what_was_mixed_up(string question, string answer, string expected) =>
        Assert.Equal(expected, Read(Clock.Bank, question, answer));

    [Fact]
    public void What_is_sorted_under_the_other_side_is_mixed_up_with_it()
    {
        Bank bank = Make.Derived(Make.Of(["lake",
            "hill"], Want("grain", "hill", "lake", 0), Want("fish", "lake", "hill", 5)) with
        {
            Unsaid = [new Unsaid("salt", null, "salt"), new Unsaid("honey", null, "honey")],
        });
        Assert.Equal("want:grain hill <5>",
            Read(bank, "who-wants.fish", "grain=hill fish=hill", p => $"{p.Range.Start}"));
        Assert.Equal("", Read(bank, "who-wants.fish", "grain=- salt=lake"));
    }

    [Fact]
    public void What_is_reported_is_mixed_up_with_the_writers_own()
    {
        Bank bank = Clock.Bank;
        Question reported =
            bank.Derived.First(q => q.Tags.Contains("whose-idea") && ((ChoiceAnswer)q.Key).Options[0] == "reported");
        Mistake mistake = Assert.Single(MixUps.Of(new Holdings(bank), reported, Clock.Answer("writer")));
        Assert.Equal((reported.About[0], Person.Narrator), (mistake.Point, mistake.Other));
        Assert.Empty(MixUps.Of(new Holdings(bank), reported, Clock.Answer("nobody")));
    }

    [Fact]
    public void Words_that_decide_are_said_as_well()
    {
        // the bank has it
        Mistake mistake =
            Assert.Single(MixUps.Of(new Holdings(Clock.Bank), Clock.Bank.Question("half")!, Clock.Answer("kitchen")));
        Assert.Equal(["can be saved for half the sum"], mistake.Decides.Select(p => p.Quote));
    }

    [Fact]
    public void Another_shape_of_answer_tells_nothing() =>
        Assert.All(Clock.Bank.All, q => Assert.Empty(MixUps.Of(new Holdings(Clock.Bank), q, new FillAnswer(["lamp"]))));

    /// <summary>
    /// Whatever is chosen wrongly: it is something that the question asks about, and does not go for the other.
    /// </summary>
    [Fact]
    public void What_is_mixed_up_with_another_is_not_theirs()
    {
        var holdings = new Holdings(Clock.Bank);
        HashSet<string> families = [];
        foreach (Question question in Clock.Bank.Derived)
        {
            foreach (Answer answer in WrongAnswers(question))
            {
                foreach (Mistake mistake in MixUps.Of(holdings, question, answer))
                {
                    families.Add(question.Tags[0]);
                    Assert.Contains(mistake.Point, question.About);
                    // mix-ups have another, and their points are there
                    Assert.DoesNotContain(mistake.Other!, holdings.Find(mistake.Point)!.By);
                    Assert.NotEmpty(mistake.Misleads);
                    Assert.DoesNotContain(mistake.Misleads, p => mistake.Decides.Any(p.Overlaps));
                }
            }

            Assert.Empty(MixUps.Of(holdings, question, question.Key));
        }

        Assert.Equal(FamilyList.Names.Order(), families.Order());
    }

    private static IEnumerable<Answer> WrongAnswers(Question question) => question.Match<IEnumerable<Answer>>(
        choice: q => q.Options.Where(o => !o.IsCorrect).Select(o => new ChoiceAnswer([o.Id])),
        fill: _ => [],
        order: _ => [],
        pair: q => q.Lefts.SelectMany(
            l => q.Rights.Where(r => !l.Rights.Contains(r.Id)).Select(r => new PairAnswer([new Pairing(l.Id, r.Id)]))),
        mark: _ => SentenceList.Of(Clock.Bank).Select(s => new MarkAnswer([s.Address])),
        open: _ => []);

    private static Want Want(string id, string from, string side, int start) =>
        Make.Want(id, Relation.Wants, id, from, side) with
        {
            Evidence =
            [new(Build.Place(2, start, start + 4) with { Sentences = [$"p2.{id}"] }, [])]
        };

    private static string Read(Bank bank, string question, string answer, Func<Place, string>? show = null) =>
        string.Join(
            ' ',
            MixUps.Of(new Holdings(bank), bank.Question(question) ?? throw new ArgumentException(question),
                Clock.Answer(answer))
                .Select(m => $"{m.Point} {m.Other} <{string.Join('|', m.Misleads.Select(show ?? (p => p.Quote)))}>"));
}
