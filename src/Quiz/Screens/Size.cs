namespace Quiz.Screens;

/// <summary>The terminal's size in cells.</summary>
internal readonly record struct Size(int Columns, int Rows)
{
    public Arrangement Arrangement =>
        Columns < 40 || Rows < 12 ? Arrangement.TooSmall
        : Columns >= 100 && Rows >= 20 ? Arrangement.SideBySide
        : Columns >= 80 && Rows >= 22 ? Arrangement.Stacked
        : Arrangement.OnePane;
}

/// <summary>How passage and question share the terminal.</summary>
internal enum Arrangement
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
