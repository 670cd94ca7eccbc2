using Terminal.Gui.Drivers;
using Terminal.Gui.Input;

namespace Quiz.Views;

/// <summary>Gives the toolkit's keys the names that the key table uses.</summary>
internal static class KeyNames
{
    private static readonly Dictionary<KeyCode, string> Named = new()
    {
        [KeyCode.Enter] = "Enter",
        [KeyCode.Esc] = "Esc",
        [KeyCode.CursorUp] = "Up",
        [KeyCode.CursorDown] = "Down",
        [KeyCode.CursorLeft] = "Left",
        [KeyCode.CursorRight] = "Right",
        [KeyCode.PageUp] = "PageUp",
        [KeyCode.PageDown] = "PageDown",
        [KeyCode.Home] = "Home",
        [KeyCode.End] = "End",
        [KeyCode.Space] = "Space",
        [KeyCode.Tab] = "Tab",
    };

    /// <summary>
    /// The names of a key press, in order. Alt with a letter is Esc and the letter: many terminals send it so.
    /// </summary>
    public static IEnumerable<string> Of(Key key)
    {
        if (key.IsModifierOnly) yield break; // some terminals report a lone Shift
        if (key.IsAlt)
        {
            yield return "Esc";
            key = key.NoAlt;
        }

        if (key.IsCtrl) yield return "Ctrl+" + (char)(key.NoCtrl.NoShift.KeyCode & KeyCode.CharMask);
        else if (Named.TryGetValue(key.NoShift.KeyCode, out string? name)) yield return name;
        else if (key.AsRune.Value > ' ') yield return key.AsRune.ToString();
    }
}
