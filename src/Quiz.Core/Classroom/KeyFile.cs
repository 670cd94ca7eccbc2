using Quiz.Core.Banks;

namespace Quiz.Core.Classroom;

/// <summary>What a teacher keeps of a test: the bank with its keys, the map from the pack's ids, the secret, the list of the class.</summary>
/// <param name="BankText">The bank's file, letter for letter.</param>
/// <param name="Bank">The same, read.</param>
/// <param name="Students">The class, ids and names; empty if there is no list.</param>
public sealed record KeyFile(Secret Secret, string BankText, Bank Bank, TestTerms Terms, KeyMap Map, Items<Student> Students)
{
    /// <summary>The id of the pack that it belongs to.</summary>
    public string Pack => Secret.Name("pack");

    /// <summary>The bank as this test calls it.</summary>
    public Bank TestBank => Bank with { Title = Terms.Title ?? Bank.Title, Minutes = Terms.Minutes ?? Bank.Minutes };

    /// <summary>A key file for some questions of a bank.</summary>
    /// <param name="questions">Their ids; in which order does not matter.</param>
    public static KeyFile For(Bank bank, string bankText, Items<string> questions, TestTerms terms, Items<Student> students, Secret secret) =>
        new(secret, bankText, bank, terms, NeutralIds.Of(bank, questions, secret), students);

    /// <summary>The pack: the same whenever it is made from this key file.</summary>
    public Pack ToPack() => new(
        Pack,
        Sealing.Of(Bank, Map, Terms),
        Terms.Deadline,
        Students.Select(s => StudentId.InList(Pack, s.Id)).Distinct().Order(StringComparer.Ordinal).ToItems());
}
