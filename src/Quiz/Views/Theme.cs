using Quiz.Core.Prose;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace Quiz.Views;

/// <summary>The colours of the program: one attribute per role, in a dark, a light and a colourless version.</summary>
/// <remarks>
/// Only the sixteen named colours' neighbourhood is used, so that <c>Driver.Force16Colors</c> maps each role to a
/// different, readable colour. <see cref="Color.None"/> is the terminal's own colour and costs no colour code.
/// </remarks>
internal sealed record Theme
{
    public required Attribute Text { get; init; }
    public required Attribute Dim { get; init; }
    public required Attribute Strong { get; init; }

    /// <summary>Borders and titles.</summary>
    public required Attribute Accent { get; init; }

    /// <summary>The words that decide the answer.</summary>
    public required Attribute Deciding { get; init; }

    /// <summary>The words that mislead.</summary>
    public required Attribute Misleading { get; init; }
    public required Attribute Right { get; init; }
    public required Attribute Wrong { get; init; }

    /// <summary>An option that the learner has struck out.</summary>
    public Attribute Struck => Dim with { Style = Dim.Style | TextStyle.Strikethrough };

    /// <summary>The row under the cursor.</summary>
    public required Attribute Selected { get; init; }

    /// <summary>A key in the footer.</summary>
    public required Attribute FooterKey { get; init; }

    public static Theme Dark { get; } = new()
    {
        Text = Plain(TextStyle.None),
        Dim = Ink(0xA8, 0xA8, 0xA8),
        Strong = Plain(TextStyle.Bold),
        Accent = Ink(0x3A, 0xC8, 0xDC),
        Deciding = Paper(0x00, 0x00, 0x00, 0xF0, 0xC6, 0x3C, TextStyle.Bold),
        Misleading = Paper(0xFF, 0xFF, 0xFF, 0x88, 0x17, 0x98, TextStyle.Underline),
        Right = Ink(0x4A, 0xD8, 0x5A, TextStyle.Bold),
        Wrong = Ink(0xFF, 0x6B, 0x5E, TextStyle.Bold),
        Selected = Plain(TextStyle.Reverse),
        FooterKey = Ink(0xF0, 0xE0, 0x60, TextStyle.Bold),
    };

    public static Theme Light { get; } = new()
    {
        Text = Plain(TextStyle.None),
        Dim = Ink(0x5F, 0x5F, 0x5F),
        Strong = Plain(TextStyle.Bold),
        Accent = Ink(0x00, 0x5F, 0x87),
        Deciding = Paper(0x00, 0x00, 0x00, 0xFF, 0xE0, 0x70, TextStyle.Bold),
        Misleading = Paper(0xFF, 0xFF, 0xFF, 0x88, 0x17, 0x98, TextStyle.Underline),
        Right = Ink(0x00, 0x6B, 0x1F, TextStyle.Bold),
        Wrong = Ink(0xB0, 0x15, 0x15, TextStyle.Bold),
        Selected = Plain(TextStyle.Reverse),
        FooterKey = Ink(0x00, 0x37, 0xA8, TextStyle.Bold),
    };

    /// <summary>For <c>NO_COLOR</c>: reverse, bold, underlined and faint text only.</summary>
    public static Theme Colourless { get; } = new()
    {
        Text = Plain(TextStyle.None),
        Dim = Plain(TextStyle.None),
        Strong = Plain(TextStyle.Bold),
        Accent = Plain(TextStyle.None),
        Deciding = Plain(TextStyle.Bold | TextStyle.Reverse),
        Misleading = Plain(TextStyle.Underline),
        Right = Plain(TextStyle.Bold),
        Wrong = Plain(TextStyle.Bold),
        Selected = Plain(TextStyle.Reverse),
        FooterKey = Plain(TextStyle.Bold),
    };

    /// <summary>How a tone looks.</summary>
    public Attribute Of(Tone tone) => tone switch
    {
        Tone.Text => Text,
        Tone.Dim => Dim,
        Tone.Strong => Strong,
        Tone.Key => FooterKey,
        Tone.Decides => Deciding,
        Tone.Misleads => Misleading,
        Tone.Place => Strong,
        Tone.Found => Selected,
        Tone.Marked => Accent, // the learner's own: whether it is right is another thing
        Tone.Cursor => Selected,
        Tone.Right => Right,
        Tone.Wrong => Wrong,
        Tone.Struck => Struck,
    };

    /// <summary>Whether the user asked for no colours (<c>NO_COLOR</c> set and not empty).</summary>
    public static bool ColourIsUnwanted => Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };

    /// <summary>
    /// The theme for this terminal, as far as it is known: the background is answered some time after the start.
    /// </summary>
    public static Theme For(IDriver? driver)
    {
        if (ColourIsUnwanted)
            return Colourless;
        return IsLight(driver) ? Light : Dark;
    }

    /// <summary>Applies the theme now, and again when the terminal has told its background colour.</summary>
    /// <remarks>
    /// Also keeps to 16 colours where nothing says that the terminal knows 24-bit colour; the toolkit would send
    /// 24-bit codes to any <c>-256color</c> terminal.
    /// </remarks>
    public static void Follow(IDriver driver, Action<Theme> apply)
    {
        if (driver.ColorCapabilities is { Capability: not ColorCapabilityLevel.TrueColor })
            driver.Force16Colors = true;
        Theme shown = For(driver);
        apply(shown);
        driver.DefaultAttributeChanged += (_, _) =>
        {
            Theme known = For(driver);
            if (!ReferenceEquals(known, shown))
                apply(shown = known);
        };
    }

    /// <summary>The theme as a toolkit scheme, for text fields, tables, plots and menus.</summary>
    public Scheme ToScheme() => new()
    {
        Normal = Text,
        HotNormal = Text,
        Focus = Selected,
        HotFocus = Selected,
        Active = Strong,
        HotActive = Strong,
        Highlight = Strong,
        Editable = Text with { Style = Text.Style | TextStyle.Underline },
        ReadOnly = Dim,
        Disabled = Dim,
        Code = Text,
    };

    // The terminal's own answer (OSC 11) first; COLORFGBG ("15;0": the last number is the background) where there is
    // none.
    private static bool IsLight(IDriver? driver)
    {
        if (driver?.DefaultAttribute is { } answered)
            return 0.299 * answered.Background.R + 0.587 * answered.Background.G + 0.114 * answered.Background.B > 127;
        string? last = Environment.GetEnvironmentVariable("COLORFGBG")?.Split(';')[^1];
        return last is "7" or "15";
    }

    private static Attribute Plain(TextStyle style) => new(Color.None, Color.None, style);

    private static Attribute Ink(int red, int green, int blue, TextStyle style = TextStyle.None) =>
        new(new Color(red, green, blue), Color.None, style);

    private static Attribute Paper(
        int red, int green, int blue, int backRed, int backGreen, int backBlue, TextStyle style) =>
        new(new Color(red, green, blue), new Color(backRed, backGreen, backBlue), style);
}
