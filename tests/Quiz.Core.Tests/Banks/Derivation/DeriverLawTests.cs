using CsCheck;
using Quiz.Core.Banks;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Banks.Derivation;

/// <summary>What holds for the questions derived from any tables.</summary>
public class DeriverLawTests
{
    private const int Tables = 1000;

    private static readonly string[] Words = ["the", "bridge", "old", "may", "close", "Reed", "Lind", "she", "not", "lake", "Lakeside", "rain", "fish", "will", "cost", "much", "never", "boats"];
    private static readonly string?[] Verbs = [null, "says", "doubts", "writes", "fear", "asks", "asks whether", "is sure", "said", "suggests in a question"];
    private static readonly string[] Names = ["Ana Reed", "Petra Lind", "The Lake Post", "Ana Reed", "Residents", "Jo"];
    private static readonly string[] SideNames = ["Lake", "The hill people", "The town", "Lake"];
    private static readonly string[] Things = ["grain", "boots", "maps", "more grain", "clean wells", "drums", "ladders", "warm coats", "candles", "seed", "a mill", "wool", "tar", "geese", "iron nails", "salt", "honey", "glass", "horses", "a bell", "paper", "rope"];
    private static readonly string[] People = ["a", "b", "c", "d", "e", "f"];
    private static readonly string[] Sides = ["k", "l", "m", "n"];

    // A few words make clauses that are near each other, many words such as are not.
    private static readonly Gen<string> Clause = Gen.OneOf(OneOf(Words), OneOf([.. Things.SelectMany(t => t.Split(' ')), .. Words])).Array[1, 5].Select(w => string.Join(' ', w));

    private static readonly Gen<Claim> AnyClaim = Gen.Select(OneOf<string>([.. People, Person.Narrator]), OneOf(People).Array[0, 1], Clause, OneOf(Verbs), Gen.Enum<Voice>())
        .Select((by, also, says, verb, voice) => Make.Claim("x", by, says, verb, voice) with { AlsoBy = also.Where(a => a != by).ToItems() });

    // Half of the wants are of two sides that want from each other, else hardly any would be asked about from side to side.
    private static readonly Gen<Want> AnyWant = Gen.OneOf(
        Gen.Select(OneOf(Sides).Array[1, 3], OneOf(Sides).Null(), Gen.Enum<Relation>(), Clause).Select((sides, from, relation, what) => Make.Want("x", relation, what, from, [.. sides.Distinct()])),
        Gen.Select(Gen.Bool, Gen.Int[0, 2], OneOf(Things)).Select((isFirst, relation, what) => Make.Want("x", (Relation)relation, what, isFirst ? "l" : "k", isFirst ? "k" : "l")));

    internal static readonly Gen<Bank> AnyBank = Gen.Select(AnyClaim.Array[0, 16], Clause.Array[0, 4], AnyWant.Array[0, 12], OneOf([0, 2, 2, 2, 3, 3, 4]), Gen.Int[1, Names.Length])
        .Select((claims, unsaid, wants, sides, people) => Build.Bank() with
        {
            People = Names.Take(people).Select((n, i) => new Person(People[i], n, null, [])).ToItems(),
            Sides = SideNames.Take(sides).Select((n, i) => new Side(Sides[i], n)).ToItems(),
            Claims = claims.Select((c, i) => c with { Id = $"c{i}", Evidence = Make.Claim($"c{i}", "a", "").Evidence }).Where(c => c.AlsoBy.Append(c.By).All(id => id == Person.Narrator || Array.IndexOf(People, id) < people)).ToItems(),
            Unsaid = unsaid.Select((u, i) => new Unsaid($"u{i}", null, u)).ToItems(),
            Wants = wants.Select((w, i) => w with { Id = $"w{i}" }).Where(w => w.Sides.All(id => Array.IndexOf(Sides, id) < sides) && (w.From is null || Array.IndexOf(Sides, w.From) < sides)).ToItems(),
        }).Select(Make.Derived);

    [Fact]
    public void No_question_has_two_keys_and_the_key_earns_everything() => AnyBank.Sample(bank =>
        Assert.All(bank.Derived, q =>
        {
            Assert.Equal(1, q.Grade(q.Key).Score);
            if (q is ChoiceQuestion choice)
            {
                Assert.Single(choice.Options, o => o.IsCorrect);
                Assert.Equal(choice.Options.Count, choice.Options.Select(o => o.Id).Distinct().Count());
                Assert.Equal(choice.Options.Count, choice.Options.Select(o => Folding.Fold(o.Text).ToUpperInvariant()).Distinct().Count());
            }

            if (q is PairQuestion pair)
            {
                Assert.All(pair.Lefts, l => Assert.Single(l.Rights));
                Assert.Equal(pair.Rights.Count, pair.Rights.Select(r => r.Text).Distinct().Count());
                Assert.Equal(pair.Lefts.Count, pair.Lefts.Select(l => l.Text).Distinct().Count());
            }
        }), iter: Tables);

    /// <summary>Laws over tables that yield nothing would say nothing.</summary>
    [Fact]
    public void The_tables_yield_every_family_and_every_kind_of_question()
    {
        var seen = new System.Collections.Concurrent.ConcurrentDictionary<string, int>();
        AnyBank.Sample(bank =>
        {
            foreach (string kind in bank.Derived.Select(KindOf).Distinct()) seen.AddOrUpdate(kind, 1, (_, count) => count + 1);
        }, iter: Tables);
        Assert.Equal(10, seen.Count(k => k.Value > Tables / 50));
    }

    [Fact]
    public void Ids_are_unique_and_begin_with_their_family() => AnyBank.Sample(bank =>
    {
        Assert.Equal(bank.Derived.Count, bank.Derived.Select(q => q.Id).Distinct().Count());
        Assert.All(bank.Derived, q => Assert.StartsWith(q.Tags[0] + ".", q.Id, StringComparison.Ordinal));
    }, iter: Tables);

    [Fact]
    public void The_order_of_the_file_does_not_matter() => Gen.Select(AnyBank, Gen.Int).Sample((bank, seed) =>
    {
        Items<T> Mixed<T>(Items<T> rows) => Quiz.Core.Sessions.Shuffle.Order(rows, seed, "");
        Bank mixed = bank with { Claims = Mixed(bank.Claims), People = Mixed(bank.People), Unsaid = Mixed(bank.Unsaid), Wants = Mixed(bank.Wants) };
        Assert.Equal(bank.Derived, Make.Derived(mixed).Derived);
    }, iter: Tables);

    [Fact]
    public void No_stem_names_its_own_speaker() => AnyBank.Sample(bank =>
        Assert.All(bank.Derived.Where(q => q.Tags.Contains("who-said")), q =>
        {
            string by = bank.Claims.Single(c => c.Id == q.About[0].Id).By;
            string? name = bank.People.FirstOrDefault(p => p.Id == by)?.Name;
            if (name is not null) Assert.DoesNotContain(name.Split(' ')[^1], q.Prompt.Split(' ', '?', ','));
        }), iter: Tables);

    [Fact]
    public void No_wrong_option_is_declared_true_by_the_tables() => AnyBank.Sample(bank =>
    {
        bool Says(string speaker, Claim claim) => bank.Claims.Any(c => (c.By == speaker || c.AlsoBy.Contains(speaker)) && c.Says == claim.Says && (c.Verb == "doubts") == (claim.Verb == "doubts"));
        Claim Claim(string id) => bank.Claims.Single(c => c.Id == id);
        bool Wants(string side, Want want) => bank.Wants.Any(w => w.Sides.Contains(side) && w.What == want.What && w.Relation == want.Relation);
        foreach (Question q in bank.Derived)
        {
            switch (q.Tags[0])
            {
                case "who-said":
                    Assert.DoesNotContain(Wrong(q), o => Says(o, Claim(q.About[0].Id)));
                    break;
                case "what-they-said":
                    Assert.DoesNotContain(Wrong(q), o => Says(Claim(q.About[0].Id).By, Claim(o)));
                    break;
                case "says-or-not" when q.About[0].Table == Point.Claim:
                    Assert.Equal(Says(q.Id.Split('.')[2], Claim(q.About[0].Id)), ((ChoiceAnswer)q.Key).Options[0] == "yes");
                    break;
                case "match-speakers":
                    var pair = (PairQuestion)q;
                    Assert.All(pair.Lefts, l => Assert.All(pair.Rights, r => Assert.Equal(l.Rights.Contains(r.Id), Says(l.Id, Claim(r.Id)))));
                    break;
                case "who-wants" when !q.Id.EndsWith(".from", StringComparison.Ordinal):
                    Want want = bank.Wants.Single(w => w.Id == q.About[0].Id);
                    Items<string> key = ((ChoiceAnswer)q.Key).Options[0].Split('+').ToItems();
                    Assert.All(bank.Sides.DistinctBy(s => s.Name), s => Assert.Equal(key.Contains(s.Id), Wants(s.Id, want) || key.Contains(s.Id)));
                    break;
                case "who-wants":
                    string side = bank.Wants.Single(w => w.Id == q.About[0].Id).Sides[0];
                    Assert.DoesNotContain(Wrong(q), o => bank.Wants.Single(w => w.Id == o) is var other && bank.Wants.Any(w => w.Sides.Contains(side) && w.What == other.What && w.Relation <= Relation.Gains));
                    break;
                case "sort-wants":
                    Assert.All(((PairQuestion)q).Lefts, l => Assert.All(bank.Sides.Where(s => !l.Rights.Contains(s.Id)), s => Assert.False(Wants(s.Id, bank.Wants.Single(w => w.Id == l.Id)))));
                    break;
            }
        }
    }, iter: Tables);

    /// <summary>Whoever has read nothing would else answer by whom a question is about, or by how it is worded.</summary>
    [Fact]
    public void Of_the_narrator_and_of_people_as_much_is_said_as_not() => AnyBank.Sample(bank =>
    {
        Question[] all = [.. bank.Derived.Where(q => q.Tags.Contains("says-or-not"))];
        foreach (IGrouping<bool, Question> voice in all.GroupBy(q => q.Id.EndsWith(".article", StringComparison.Ordinal)))
        {
            Assert.Equal(voice.Count(q => q.Key == new ChoiceAnswer(["yes"])), voice.Count(q => q.Key == new ChoiceAnswer(["no"])));
            if (voice.Key) Assert.All(voice, q => Assert.StartsWith("Does the article itself say ", q.Prompt, StringComparison.Ordinal));
        }
    }, iter: Tables);

    [Fact]
    public void Wrong_options_that_are_rows_are_told_of() => AnyBank.Sample(bank => Assert.All(bank.Derived, q =>
    {
        string[] rows = q switch
        {
            ChoiceQuestion c when q.Tags[0] == "what-they-said" || q.Id.EndsWith(".from", StringComparison.Ordinal) => [.. c.Options.Select(o => o.Id)],
            PairQuestion p when q.Tags[0] == "match-speakers" => [.. p.Rights.Select(r => r.Id)],
            _ => [.. q.About.Select(a => a.Id)],
        };
        Assert.Equal(rows.Order(StringComparer.Ordinal), q.About.Concat(q.Beside).Select(a => a.Id).Order(StringComparer.Ordinal));
    }), iter: Tables);

    private static string KindOf(Question question) => question.Tags[0] switch
    {
        "who-wants" when question.Id.EndsWith(".from", StringComparison.Ordinal) => "wants-from",
        "who-wants" when question.About.Count > 1 || ((ChoiceAnswer)question.Key).Options[0].Contains('+', StringComparison.Ordinal) => "wanted by two",
        "says-or-not" when question.IsUnsaid => "unsaid",
        var family => family,
    };

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static IEnumerable<string> Wrong(Question question) => ((ChoiceQuestion)question).Options.Where(o => !o.IsCorrect).Select(o => o.Id);
}
