using CsCheck;
using Quiz.Core.Banks;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Banks.Derivation;

/// <summary>What holds for the questions derived from any tables.</summary>
public class DeriverLawTests
{
    private const int Tables = 1000;

    // Seven families; three of them ask in two ways.
    private const int FamilyKinds = 10;

    private static readonly string[] Words = ["the", "bridge", "old", "may", "close", "Reed", "Lind", "she", "not",
        "lake", "Lakeside", "rain", "fish", "will", "cost", "much", "never", "boats"];
    private static readonly string[] Names = ["Ana Reed", "Petra Lind", "The Lake Post", "Ana Reed", "Residents", "Jo"];
    private static readonly string[] SideNames = ["Lake", "The hill people", "The town", "Lake"];
    private static readonly string[] Things = [
        "grain",
        "boots",
        "maps",
        "more grain",
        "clean wells",
        "drums",
        "ladders",
        "warm coats",
        "candles",
        "seed",
        "a mill",
        "wool",
        "tar",
        "geese",
        "iron nails",
        "salt",
        "honey",
        "glass",
        "horses",
        "a bell",
        "paper",
        "rope",
    ];
    private static readonly string[] People = ["a", "b", "c", "d", "e", "f"];
    private static readonly string[] Sides = ["k", "l", "m", "n"];

    // A few words make clauses that are near each other, many words such as are not.
    private static readonly Gen<string> Clause = Gen.OneOf(
        OneOf(Words),
        OneOf([.. Things.SelectMany(t => t.Split(' ')), .. Words])).Array[1, 5].Select(w => string.Join(' ', w));

    private static readonly Gen<Claim> AnyClaim = Gen.Select(OneOf<string>([.. People, Person.Narrator]),
        OneOf(People).Array[0, 1], Clause, Gen.Enum<Stance>(), Gen.Int[0, 60])
        .Select((by, also, says, stance, same) => Make.Claim("x", by, says, stance) with
        {
            AlsoBy =
            also.Where(a => a != by).ToItems(),
            Same = [$"c{same}"]
        });

    // Half of the wants are of two sides that want from each other, else hardly any would be asked about from side to
    // side.
    private static readonly Gen<Want> AnyWant = Gen.OneOf(
        Gen.Select(OneOf(Sides).Array[1, 3], OneOf(Sides).Null(), Gen.Enum<Relation>(), Clause)
            .Select((sides, from, relation, what) => Make.Want("x", relation, what, from, [.. sides.Distinct()])),
        Gen.Select(Gen.Bool, Gen.Int[0, 2], OneOf(Things)).Select((isFirst, relation, what) =>
            Make.Want("x", (Relation)relation, what, isFirst ? "l" : "k", isFirst ? "k" : "l")));

    internal static readonly Gen<Bank> AnyBank = Gen.Select(AnyClaim.Array[0, 16], Clause.Array[0, 8],
        AnyWant.Array[0, 12], OneOf([0, 2, 2, 2, 3, 3, 4]), Gen.Int[1, Names.Length])
        .Select((claims, unsaid, wants, sides, people) => Build.Bank() with
        {
            People = Names.Take(people).Select((n, i) => new Person(People[i], n, null, [])).ToItems(),
            Sides = SideNames.Take(sides).Select((n, i) => new Side(Sides[i], n)).ToItems(),
            Claims = claims.Select((c, i) => c with { Id = $"c{i}", Evidence = Make.Claim($"c{i}", "a", "").Evidence })
                .Where(c => c.AlsoBy.Append(c.By)
                    .All(id => id == Person.Narrator || Array.IndexOf(People, id) < people)).ToItems(),
            Unsaid = unsaid.Select((u, i) => i % 2 == 0
                ? new Unsaid($"u{i}", u)
                : new Unsaid($"u{i}", null, u)).ToItems(),
            Wants = wants.Select((w, i) => w with { Id = $"w{i}" }).Where(w => w.Sides.All(id => Array.IndexOf(
                Sides, id) < sides) && (w.From is null || Array.IndexOf(Sides, w.From) < sides)).ToItems(),
        }).Select(Make.Derived);

    [Fact]
    public void No_question_has_two_keys_and_the_key_earns_everything() => AnyBank.Sample(bank =>
        Assert.All(bank.Derived, q =>
        {
            Assert.Equal(1, q.Grade(q.Key).Score);
            if (q is ChoiceQuestion choice)
            {
                Assert.Equal(choice.IsMultiple, choice.CorrectCount > 1);
                Assert.InRange(choice.CorrectCount, 1, choice.Options.Count - 1);
                Assert.Equal(choice.Options.Count, choice.Options.Select(o => o.Id).Distinct().Count());
                Assert.Equal(choice.Options.Count,
                    choice.Options.Select(o => Folding.Fold(o.Text).ToUpperInvariant()).Distinct().Count());
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
            foreach (string kind in bank.Derived.Select(KindOf).Distinct())
                seen.AddOrUpdate(kind, 1, (_, count) => count + 1);
        }, iter: Tables);
        Assert.True(seen.Count(k => k.Value > Tables / 200) == FamilyKinds, string.Join(", ", seen));
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
        Items<T> Mixed<T>(Items<T> rows) => Quiz.Core.Prose.Shuffle.Order(rows, seed, "");
        Bank mixed = bank with
        {
            Claims =
            Mixed(bank.Claims),
            People = Mixed(bank.People),
            Unsaid = Mixed(bank.Unsaid),
            Wants = Mixed(bank.Wants)
        };
        Assert.Equal(bank.Derived, Make.Derived(mixed).Derived);
    }, iter: Tables);

    [Fact]
    public void No_statement_names_its_own_speaker() => AnyBank.Sample(bank =>
        Assert.All(bank.Derived.Where(q => q.Tags.Contains("who-says")), q =>
        {
            string by = bank.Claims.Single(c => c.Id == q.About[0].Id).By;
            string? name = bank.People.FirstOrDefault(p => p.Id == by)?.Name;
            if (name is not null) Assert.DoesNotContain(name.Split(' ')[^1], q.Statement?.Split(' ', '?', '.') ?? []);
        }), iter: Tables);

    [Fact]
    public void No_wrong_option_is_declared_true_by_the_tables() => AnyBank.Sample(bank =>
    {
        bool IsAgainst(Claim claim) => claim.Stance is Stance.Doubts or Stance.Denies;
        var meaning = bank.Claims.ToDictionary(c => c.Id, c => c.Id);
        foreach (Claim _ in bank.Claims)
        {
            foreach (Claim c in bank.Claims)
            {
                foreach (string same in c.Same.Where(meaning.ContainsKey))
                {
                    string least = string.CompareOrdinal(meaning[c.Id], meaning[same]) < 0
                        ? meaning[c.Id]
                        : meaning[same];
                    meaning[c.Id] = meaning[same] = least;
                }
            }
        }

        bool Says(string speaker, Claim claim) => bank.Claims.Any(c => (c.By == speaker || c.AlsoBy.Contains(speaker))
            && (c.Says == claim.Says || meaning[c.Id] == meaning[claim.Id]) && IsAgainst(c) == IsAgainst(claim));
        Claim Claim(string id) => bank.Claims.Single(c => c.Id == id);
        bool Gets(string side, string what) => bank.Wants.Any(w => w.Sides.Contains(side) && w.What == what
            && w.Relation is Relation.Wants or Relation.Needs or Relation.Seeks or Relation.Gains);
        // one of the two tables
        string What(string id) =>
            bank.Wants.FirstOrDefault(w => w.Id == id)?.What ?? bank.Unsaid.Single(u => u.Id == id).What!;
        foreach (Question q in bank.Derived)
        {
            switch (q.Tags[0])
            {
                case "who-says":
                    Assert.DoesNotContain(Wrong(q), o => Says(o, Claim(q.About[0].Id)));
                    break;
                case "what-they-say":
                    Assert.DoesNotContain(Wrong(q), o => bank.Claims.Any(c => c.Id == o && !IsAgainst(c))
                        && Says(Claim(q.About[0].Id).By, Claim(o)));
                    break;
                case "whose-idea" when q.About[0].Table == Point.Claim:
                    Claim own = Claim(q.About[0].Id);
                    Assert.Equal(own.By == Person.Narrator ? "writer" : "reported", ((ChoiceAnswer)q.Key).Options[0]);
                    Assert.NotEqual(Says(Person.Narrator, own), bank.People.Any(p => Says(p.Id, own)));
                    break;
                case "sort-voices":
                    var sort = (PairQuestion)q;
                    Assert.All(sort.Lefts.Where(l => l.Rights[0] != "-"), l => Assert.All(
                        sort.Rights.Where(r => r.Id != "-"),
                        r => Assert.Equal(l.Rights.Contains(r.Id), Says(r.Id, Claim(l.Id)))));
                    break;
                case "what-they-want":
                    string side = q.Id.Split('.')[1];
                    Assert.DoesNotContain(Wrong(q), o => Gets(side, What(o)));
                    break;
                case "who-wants" when q is ChoiceQuestion:
                    Assert.DoesNotContain(Wrong(q), o => Gets(o, What(q.About[0].Id)));
                    break;
                case "who-wants":
                    Assert.All(((PairQuestion)q).Lefts, l => Assert.All(
                        bank.Sides.Where(s => !l.Rights.Contains(s.Id)), s => Assert.False(Gets(s.Id, What(l.Id)))));
                    break;
            }
        }
    }, iter: Tables);

    /// <summary>Whoever has read nothing would else answer by what most are.</summary>
    [Fact]
    public void Of_ideas_a_third_is_the_writers_a_third_reported_and_a_third_nobodys() => AnyBank.Sample(bank =>
    {
        int[] keys = [.. bank.Derived.Where(q => q.Tags.Contains("whose-idea"))
            .GroupBy(q => ((ChoiceAnswer)q.Key).Options[0])
            .Select(g => g.Count())];
        Assert.True(keys is [] || (keys is [var a, var b, var c] && a == b && b == c));
    }, iter: Tables);

    [Fact]
    public void Wrong_options_that_are_rows_are_told_of() => AnyBank.Sample(bank => Assert.All(bank.Derived, q =>
    {
        string[] rows = q switch
        {
            ChoiceQuestion c when q.Tags[0] is "what-they-say" or "what-they-want" => [.. c.Options.Select(o => o.Id)],
            PairQuestion p => [.. p.Lefts.Select(l => l.Id)],
            _ => [.. q.About.Select(a => a.Id)],
        };
        Assert.Equal(rows.Order(StringComparer.Ordinal),
            q.About.Concat(q.Beside).Select(a => a.Id).Order(StringComparer.Ordinal));
    }), iter: Tables);

    private static string KindOf(Question question) => question.Tags[0] switch
    {
        "who-wants" when question is PairQuestion => "wants, sorted",
        "who-says" when question.Type == "multiple-response" => "said by several",
        "what-they-want" when question.Id.Split('.').Length == 2 => "wanted by one side",
        var family => family,
    };

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static IEnumerable<string> Wrong(Question question) =>
        ((ChoiceQuestion)question).Options.Where(o => !o.IsCorrect).Select(o => o.Id);
}
