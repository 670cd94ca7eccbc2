namespace Quiz.Screens.Pages;

/// <summary>The terminal's size in cells.</summary>
internal readonly record struct Size(int Columns, int Rows)
{
    public PaneLayout Layout =>
        Columns < 40 || Rows < 12 ? PaneLayout.TooSmall
        : Columns >= 100 && Rows >= 20 ? PaneLayout.SideBySide
        : Columns >= 80 && Rows >= 22 ? PaneLayout.Stacked
        : PaneLayout.OnePane;
}

/// <summary>How passage and question share the terminal.</summary>
internal enum PaneLayout
{
    /// <summary>Passage at the left, question at the right.</summary>
    SideBySide,

    /// <summary>Passage above, question below.</summary>
    Stacked,

    /// <summary>One of them, and a key to switch.</summary>
    OnePane,

    /// <summary>A plain message.</summary>
    TooSmall,
}
