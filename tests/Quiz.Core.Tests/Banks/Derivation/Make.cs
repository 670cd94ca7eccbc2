using Quiz.Core.Banks;
using Quiz.Core.Banks.Derivation;

namespace Quiz.Core.Tests.Banks.Derivation;

/// <summary>
/// Small tables for tests that are not about reading files: each row with a sentence of its own as evidence.
/// </summary>
internal static class Make
{
    public static Claim Claim(string id, string by, string says, Stance stance = Stance.Asserts) => new()
    {
        Id = id,
        By = by,
        Says = says,
        Stance = stance,
        IsOpinion = by == Person.Narrator,
        Voice = by == Person.Narrator ? Voice.Narrated : Voice.Reported,
        Evidence = [new(Build.Place(1, 0, 4) with { Sentences = [$"p1.{id}"] }, [])],
    };

    public static Want Want(string id, Relation relation, string what, string? from, params string[] sides) => new()
    {
        Id = id,
        Relation = relation,
        What = what,
        From = from,
        Sides = [.. sides],
        Evidence = [new(Build.Place(2, 0, 4) with { Sentences = [$"p2.{id}"] }, [])],
    };

    /// <summary>
    /// A bank with these claims; whoever speaks is a person named like the id, "ann" being "Ann Ann".
    /// </summary>
    public static Bank Of(params Claim[] claims) => Derived(Build.Bank() with
    {
        People = claims.SelectMany(c => c.AlsoBy.Prepend(c.By)).Distinct().Where(id => id != Person.Narrator)
            .Select(id => new Person(id, $"{char.ToUpperInvariant(id[0])}{id[1..]} Noname", null,
                [$"{char.ToUpperInvariant(id[0])}{id[1..]}"])).ToItems(),
        Claims = [.. claims],
    });

    public static Bank Of(string[] sides, params Want[] wants) => Derived(Build.Bank() with
    {
        Sides = sides.Select(id => new Side(id, $"{char.ToUpperInvariant(id[0])}{id[1..]}")).ToItems(),
        Wants = [.. wants],
    });

    public static Bank Derived(Bank bank) => bank with { Derived = Deriver.Derive(bank) };
}
