using Quiz.Core.Banks;
using Quiz.Core.Banks.Derivation;
using Quiz.Core.Confusions;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;
using Quiz.Core.Tests.Banks.Derivation;
using Quiz.Core.Tests.Progress;

namespace Quiz.Core.Tests.Confusions;

public class MixUpsTests
{
    /// <summary>What was mixed up with whose, and the words that misled.</summary>
    [Theory]
    [InlineData("who-said.half-the-sum", "hart", "claim:half-the-sum hart <denies that anybody could ring the hours by hand>")]
    [InlineData("who-said.half-the-sum", "article", "claim:half-the-sum article <has stood at ten past four since the storm in March>")]
    [InlineData("who-said.half-the-sum", "bell", "")]
    [InlineData("who-said.half-the-sum", "gone", "")]
    [InlineData("what-they-said.half-the-sum", "asleep", "claim:half-the-sum post <the council has been asleep as long as the clock>")]
    [InlineData("what-they-said.half-the-sum", "half-the-sum", "")]
    [InlineData("says-or-not.half-the-sum.lind", "yes", "claim:half-the-sum lind <says that a repair would cost more than a new school kitchen>")]
    [InlineData("says-or-not.half-the-sum.lind", "no", "")]
    [InlineData("says-or-not.half-the-sum.bell", "no", "")]
    [InlineData("says-or-not.lightning.traders", "yes", "")]
    [InlineData("match-speakers.asleep", "traders=asleep post=owner-pays hart=loudspeaker", "claim:asleep traders <They insist that the council must pay, since it owns the tower.> claim:owner-pays post <the council has been asleep as long as the clock>")]
    [InlineData("match-speakers.asleep", "hart=money-was-there", "claim:loudspeaker lind <The money, Lind admits, was there two years ago>")]
    [InlineData("match-speakers.asleep", "post=asleep hart=gone", "")]
    [InlineData("find-claim.half-the-sum", "@paper.3", "claim:half-the-sum post <predicts a noisy meeting on Friday>")]
    [InlineData("find-claim.half-the-sum", "@paper.3 maker.2 gone.1", "claim:half-the-sum post <predicts a noisy meeting on Friday>")]
    [InlineData("find-claim.half-the-sum", "@maker.3", "")] // there she speaks herself
    [InlineData("find-claim.half-the-sum", "@maker.1", "")] // nobody speaks there
    [InlineData("who-wants.chimes", "museum", "want:chimes museum <if the council will give them to him>")]
    [InlineData("who-wants.low-cost", "museum+stallholders", "want:low-cost museum <a room with a floor strong enough>")]
    [InlineData("who-wants.low-cost", "council+stallholders", "")]
    [InlineData("sort-wants.custom", "custom=museum floor=museum saving=stallholders", "want:custom museum <a room with a floor strong enough> want:saving stallholders <as long as it strikes>")]
    [InlineData("half", "kitchen", "claim:half-the-sum lind <more than a new school kitchen>")]
    [InlineData("half", "winter", "")] // her own words
    [InlineData("half", "tower", "")]
    [InlineData("half", "twice", "")]
    [InlineData("tower", "owner museum", "want:payment museum <if the council will give them to him>")]
    public void A_wrong_answer_tells_what_was_mixed_up(string question, string answer, string expected) =>
        Assert.Equal(expected, Read(Clock.Bank, question, answer));

    [Fact]
    public void Of_two_sides_it_may_have_been_put_down_to_the_other_or_to_both()
    {
        Bank bank = Make.Of(
            ["lake", "hill"],
            Want("grain", "hill", "lake", 0), Want("fish", "lake", "hill", 5), Want("boats", "lake", "hill", 10));
        Assert.Equal("want:grain hill <5>", Read(bank, "who-wants.grain", "hill", p => $"{p.Range.Start}"));
        Assert.Equal("want:grain hill <10>", Read(bank, "who-wants.grain", "hill+lake", p => $"{p.Range.Start}"));
        Assert.Equal("", Read(bank, "who-wants.grain", "-"));
        Assert.Equal("want:grain hill <10>", Read(bank, "who-wants.grain.from", "boats", p => $"{p.Range.Start}"));
    }

    [Fact]
    public void Words_that_decide_are_said_as_well()
    {
        Mistake mistake = Assert.Single(MixUps.Of(new Holdings(Clock.Bank), Clock.Bank.Question("half")!, Clock.Answer("kitchen"))); // the bank has it
        Assert.Equal(["can be saved for half the sum"], mistake.Decides.Select(p => p.Quote));
    }

    [Fact]
    public void Another_shape_of_answer_tells_nothing() =>
        Assert.All(Clock.Bank.All, q => Assert.Empty(MixUps.Of(new Holdings(Clock.Bank), q, new FillAnswer(["lamp"]))));

    /// <summary>Whatever is chosen wrongly: it is something that the question asks about, and does not go for the other.</summary>
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
                    Assert.DoesNotContain(mistake.Other!, holdings.Find(mistake.Point)!.By); // mix-ups have another, and their points are there
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
        pair: q => q.Lefts.SelectMany(l => q.Rights.Where(r => !l.Rights.Contains(r.Id)).Select(r => new PairAnswer([new Pairing(l.Id, r.Id)]))),
        mark: _ => SentenceList.Of(Clock.Bank).Select(s => new MarkAnswer([s.Address])),
        open: _ => []);

    private static Want Want(string id, string from, string side, int start) =>
        Make.Want(id, Relation.Wants, id, from, side) with { Evidence = [new(Build.Place(2, start, start + 4) with { Sentences = [$"p2.{id}"] }, [])] };

    private static string Read(Bank bank, string question, string answer, Func<Place, string>? show = null) => string.Join(
        ' ',
        MixUps.Of(new Holdings(bank), bank.Question(question) ?? throw new ArgumentException(question), Clock.Answer(answer))
            .Select(m => $"{m.Point} {m.Other} <{string.Join('|', m.Misleads.Select(show ?? (p => p.Quote)))}>"));
}
