using Quiz.Core.Banks.Derivation;
using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks.Readers;

/// <summary>Reads which families of questions are to be derived from the tables.</summary>
internal static class DeriveReader
{
    /// <summary>The families, or null where the bank leaves the choice to the program.</summary>
    public static Items<string>? Read(Fields bank, Draft draft)
    {
        if (bank.Any("derive") is null) return null;
        foreach (TextNode word in bank.Texts("derive"))
        {
            if (FamilyList.Names.Contains(word.Value)) draft.Families.TryAdd(word.Value, word.Span);
            else if (OldNames.Family(word.Value) is { } today) TakeOld(word, today, draft);
            else
                draft.Report.Add(Problem.UnknownWord(
                    word.Span, "derive", word.Value, FamilyList.Names, Nearest.Of(word.Value, FamilyList.Names)));
        }

        return draft.Families.Keys.ToItems();
    }

    private static void TakeOld(TextNode word, string today, Draft draft)
    {
        draft.Families.TryAdd(today, word.Span);
        draft.Report.Add(Problem.OldWord(word.Span, "derive", word.Value, today));
    }
}
