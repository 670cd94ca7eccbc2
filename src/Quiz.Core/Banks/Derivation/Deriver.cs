using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Derivation;

/// <summary>Makes questions from a bank's tables: the same ones from the same rows, whatever their order.</summary>
public static class Deriver
{
    /// <summary>
    /// All that the tables allow in the families that the bank wants, also what a written question stands in for.
    /// </summary>
    public static Items<Question> Derive(Bank bank)
    {
        if (bank.Derive is { IsEmpty: true } || (bank.Claims.IsEmpty && bank.Wants.IsEmpty)) return [];
        // A question that is half in one language and half in another is none.
        if (new Languages.Sentences(bank).Missing.Any()) return [];
        var tables = new Tables(bank);
        return FamilyList.All.Where(f => bank.Derive?.Contains(f.Name) != false)
            .SelectMany(f => f.Derive(tables).OrderBy(q => q.Id, StringComparer.Ordinal)).ToItems();
    }
}
