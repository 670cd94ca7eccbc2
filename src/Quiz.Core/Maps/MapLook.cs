namespace Quiz.Core.Maps;

/// <summary>How a map is looked at.</summary>
/// <param name="IsBlank">Whether only its headings are there, with numbered lines for what belongs on them.</param>
/// <param name="Memory">What the learner knew and missed, which is marked.</param>
/// <param name="Cursor">The number of the node under the cursor; null if there is none.</param>
public sealed record MapLook(bool IsBlank, MapMemory Memory, int? Cursor = null)
{
    public static MapLook Filled { get; } = new(IsBlank: false, MapMemory.None);

    public static MapLook Blank { get; } = new(IsBlank: true, MapMemory.None);

    /// <summary>Whether anything is marked.</summary>
    public bool IsMarked => !IsBlank && !Memory.IsEmpty;
}
