using System.Text;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom;

/// <summary>
/// What a teacher keeps of a test: the bank with its keys, the map from the pack's ids, the secret, the list of the
/// class.
/// </summary>
/// <param name="BankText">The bank's file, letter for letter.</param>
/// <param name="Bank">The same, read.</param>
/// <param name="Students">The class, ids and names; empty if there is no list.</param>
public sealed record KeyFile(
    Secret Secret, string BankText, Bank Bank, TestTerms Terms, KeyMap Map, Items<Student> Students)
{
    /// <summary>What the teacher has decided beside it; only a released key has any.</summary>
    public KeyDecisions Decisions { get; init; } = KeyDecisions.None;

    /// <summary>The id of the pack that it belongs to.</summary>
    public string Pack => Secret.Name("pack");

    /// <summary>The bank as this test calls it.</summary>
    public Bank TestBank => Bank with { Title = Terms.Title ?? Bank.Title, Minutes = Terms.Minutes ?? Bank.Minutes };

    /// <summary>The questions of the test that were made from the bank's tables.</summary>
    public Items<Question> Asked => Bank.Derived.Where(q => Map.FindBank(q.Id) is not null).ToItems();

    /// <summary>
    /// The ids of questions of the test that an earlier version made from the bank's tables and that nobody can make
    /// any more: keys did not keep them then. Answers to them are kept, and not judged.
    /// </summary>
    public Items<string> Gone =>
        Map.Questions.Select(q => q.Bank).Where(id => Question.IsDerivedId(id) && Bank.Question(id) is null).ToItems();

    /// <summary>The question that an id of the pack stands for; null if it is gone, or there is none.</summary>
    public Question? Find(MappedQuestion mapped) => Bank.Question(mapped.Bank);

    /// <summary>
    /// The test's bank with all that its tables yield today beside what was asked: where new questions are looked for.
    /// </summary>
    public Bank BankOfToday()
    {
        Items<Question> today = BankReader.ReadKept(Encoding.UTF8.GetBytes(BankText)).Bank?.Derived ?? [];
        return TestBank with
        {
            Derived =
            [.. Bank.Derived, .. today.Where(q => Map.FindBank(q.Id) is null && Bank.Question(q.Id) is null)]
        };
    }

    /// <summary>A key file for some questions of a bank.</summary>
    /// <param name="questions">Their ids; in which order does not matter.</param>
    public static KeyFile For(
        Bank bank, string bankText, Items<string> questions, TestTerms terms, Items<Student> students, Secret secret) =>
        new(secret, bankText, bank, terms, NeutralIds.Of(bank, questions, secret), students);

    /// <summary>The pack: the same whenever it is made from this key file.</summary>
    public Pack ToPack() => new(
        Pack,
        Sealing.Of(Bank, Map, Terms),
        Terms.Deadline,
        Students.Select(s => StudentId.InList(Pack, s.Id)).Distinct().Order(StringComparer.Ordinal).ToItems());
}
