using System.Drawing;
using Quiz.Screens.Pages;
using Size = Quiz.Screens.Pages.Size;

namespace Quiz.Views;

/// <summary>Where the panes stand between the header and the two lines at the foot.</summary>
internal readonly record struct Places(Rectangle? Article, Rectangle? Question)
{
    public static Places Of(Size size, Page page)
    {
        var all = new Rectangle(0, 1, size.Columns, Math.Max(0, size.Rows - 3));
        if (page.Panes.Count == 1) return new(null, all);
        if (page.Balance == PaneBalance.Beside) return Beside(size, all);
        bool isArticleInFront = page.Front == 0;
        return size.Layout switch
        {
            PaneLayout.SideBySide when !isArticleInFront && page.Balance != PaneBalance.Alone => SideBySide(all),
            PaneLayout.Stacked when !isArticleInFront
                && page.Balance is PaneBalance.QuestionWhole or PaneBalance.Alone => new(null, all),
            PaneLayout.Stacked when !isArticleInFront => Stacked(all, page.Balance == PaneBalance.Even ? 0.5 : 0.4),
            _ => isArticleInFront ? new(all, null) : new(null, all),
        };
    }

    /// <summary>Numbers are narrow and pictures wide.</summary>
    private static Places Beside(Size size, Rectangle all)
    {
        int right = Math.Max(30, size.Columns / 3);
        return size.Columns >= 72
            ? new(all with { Width = all.Width - right }, all with { X = all.Width - right, Width = right })
            : Stacked(all, 0.6);
    }

    private static Places SideBySide(Rectangle all)
    {
        int left = all.Width / 2;
        return new(all with { Width = left }, all with { X = left, Width = all.Width - left });
    }

    /// <summary>
    /// The article usually gets two fifths of the height: questions with their options are the taller of the two.
    /// </summary>
    private static Places Stacked(Rectangle all, double share)
    {
        int upper = (int)(all.Height * share);
        return new(all with { Height = upper }, all with { Y = all.Y + upper, Height = all.Height - upper });
    }
}
