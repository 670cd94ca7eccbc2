using Quiz.Core.Banks.Derivation;
using Quiz.Core.Banks.Derivation.Languages;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks.Rules;

/// <summary>
/// What a bank asks to be derived should be derivable, from all of its tables and in its own language.
/// </summary>
internal static class ThinTables
{
    public static void Check(Bank bank, Draft draft)
    {
        CheckSize("claims", bank.Claims.Count);
        CheckSize("unsaid", bank.Unsaid.Count);
        CheckSize("wants", bank.Wants.Count);
        if (bank.Derive is not { IsEmpty: true } && !(bank.Claims.IsEmpty && bank.Wants.IsEmpty)
            && new Sentences(bank).Missing.ToItems() is { IsEmpty: false } missing)
        {
            draft.Report.Add(
                Problem.NoPatternsForLanguage(draft.Origins.Span(bank, "language"), bank.Language, missing));
            return;
        }

        // What is missing may stand where something faulty was left out.
        if (draft.Report.HasErrors) return;
        foreach (Family family in FamilyList.All.Where(
            f => draft.Families.ContainsKey(f.Name) && draft.Derived.All(q => !q.Tags.Contains(f.Name))))
            draft.Report.Add(Problem.TablesTooThin(draft.Families[family.Name], family.Name, family.Needs));

        void CheckSize(string table, int count)
        {
            if (count > Tables.MostRows)
                draft.Report.Add(Problem.TooManyRows(draft.Origins.Span(bank, table), table, Tables.MostRows));
        }
    }
}
