using Quiz.Core.Banks.Derivation;
using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks.Readers;

/// <summary>Reads what rows of all tables have in common.</summary>
internal static class RowFields
{
    /// <summary>The families of questions that a row stays out of.</summary>
    public static Items<string> NotFor(Fields row, Draft draft) =>
        row.Texts("not-for").Where(word => IsFamily(word, draft)).Select(w => w.Value).ToItems();

    /// <summary>Reports the names of rows that are not there, once all rows have been read.</summary>
    /// <param name="refers">The ids that a row names under the key.</param>
    public static void CheckReferences<T>(
        Items<T> rows, string key, Func<T, string> id, Func<T, IEnumerable<string>> refers, Draft draft)
        where T : class
    {
        if (draft.Report.HasErrors) return; // the row that is meant may have been left out
        var known = rows.Select(id).ToHashSet(StringComparer.Ordinal);
        foreach (T row in rows)
        {
            foreach (string other in refers(row).Where(o => !known.Contains(o) || o == id(row)))
            {
                string? meant = Nearest.Of(other, known.Where(k => k != id(row)));
                draft.Report.Add(Problem.NoSuchRow(draft.Origins.Span(row, key), key, other, meant));
            }
        }
    }

    private static bool IsFamily(TextNode word, Draft draft)
    {
        if (FamilyList.Names.Contains(word.Value)) return true;
        string? meant = Nearest.Of(word.Value, FamilyList.Names);
        draft.Report.Add(Problem.UnknownWord(word.Span, "not-for", word.Value, FamilyList.Names, meant));
        return false;
    }
}
