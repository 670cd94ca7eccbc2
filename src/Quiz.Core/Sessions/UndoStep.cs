using Quiz.Core.Questions;

namespace Quiz.Core.Sessions;

/// <summary>A question's answer as it was before a step that can be undone.</summary>
/// <param name="Index">The question, 0-based; -1 if it is gone.</param>
public sealed record UndoStep(int Index, Answer? Draft, Items<string> Struck, Items<Attempt> Attempts,
    Pending? Pending = null, Items<Vote> Votes = default, bool IsRevealed = false)
{
    /// <summary>
    /// Where text was typed between two steps: the gap, 0-based, or 0 for own words. Null if something else happened,
    /// or in several gaps.
    /// </summary>
    public static int? TypedIn(UndoStep before, UndoStep after)
    {
        if (before with { Draft = null } != after with { Draft = null }) return null;
        if (before.Draft is OpenAnswer || after.Draft is OpenAnswer) return 0;
        if ((before.Draft ?? after.Draft) is not FillAnswer) return null;
        Items<string> old = Texts(before.Draft), now = Texts(after.Draft);
        int[] changed =
            [.. Enumerable.Range(0, Math.Max(old.Count, now.Count)).Where(gap => At(old, gap) != At(now, gap))];
        return changed.Length == 1 ? changed[0] : null;
    }

    private static string At(Items<string> texts, int gap) => gap < texts.Count ? texts[gap] : "";

    private static Items<string> Texts(Answer? draft) => draft is FillAnswer fill ? fill.Texts : [];
}
