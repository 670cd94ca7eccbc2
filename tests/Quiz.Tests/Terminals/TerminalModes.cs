using System.Globalization;
using System.Text.RegularExpressions;

namespace Quiz.Tests.Terminals;

/// <summary>The modes a terminal is in after a stream of output: for each one, what was said last counts.</summary>
internal sealed partial class TerminalModes
{
    private readonly Dictionary<int, bool> _modes = [];

    /// <summary>Reads the modes from everything a program has written.</summary>
    public TerminalModes(string output)
    {
        foreach (Match match in PrivateMode().Matches(output))
            foreach (string mode in match.Groups[1].Value.Split(';'))
                _modes[int.Parse(mode, CultureInfo.InvariantCulture)] = match.Groups[2].Value == "h";
        KeypadSendsCodes =
            output.LastIndexOf("\e=", StringComparison.Ordinal) > output.LastIndexOf("\e>", StringComparison.Ordinal);
        TitleDepth = TitlePush().Count(output) - TitlePop().Count(output);
        KittyDepth = KittyPush().Count(output) - Count(output, "\e[<u");
    }

    public bool AlternateScreen => IsOn(1049);

    public bool Mouse => IsOn(1000) || IsOn(1002) || IsOn(1003) || IsOn(1006) || IsOn(1015);

    public bool BracketedPaste => IsOn(2004);

    public bool CursorKeysSendCodes => IsOn(1);

    public bool KeypadSendsCodes { get; }

    /// <summary>Visible unless the last word was to hide it.</summary>
    public bool CursorVisible => !_modes.TryGetValue(25, out bool on) || on;

    /// <summary>How many titles are still on the title stack; 0 when each was taken back.</summary>
    public int TitleDepth { get; }

    /// <summary>How many keyboard modes are still pushed.</summary>
    public int KittyDepth { get; }

    /// <summary>Whether the terminal is as a shell expects it.</summary>
    public bool AreNormal => !AlternateScreen && !Mouse && !BracketedPaste && !CursorKeysSendCodes && !KeypadSendsCodes
        && CursorVisible && TitleDepth == 0 && KittyDepth == 0;

    public override string ToString() =>
        $"on: {string.Join(',', _modes.Where(m => m.Value).Select(m => m.Key).Order())}; keypad {KeypadSendsCodes}; title {TitleDepth}; kitty {KittyDepth}";

    private bool IsOn(int mode) => _modes.GetValueOrDefault(mode);

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    [GeneratedRegex(@"\e\[\?([0-9;]+)([hl])")]
    private static partial Regex PrivateMode();

    [GeneratedRegex(@"\e\[22(;[0-9]*)*t")]
    private static partial Regex TitlePush();

    [GeneratedRegex(@"\e\[23(;[0-9]*)*t")]
    private static partial Regex TitlePop();

    [GeneratedRegex(@"\e\[>[0-9]+u")]
    private static partial Regex KittyPush();
}
