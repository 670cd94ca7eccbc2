using Terminal.Gui.Views;

namespace Quiz.Views;

/// <summary>Several lines to type in, wrapped at the edge.</summary>
/// <remarks>The toolkit's own view, which it calls obsolete in favour of an editor that no registry serves yet:
/// src/decisions/0007.</remarks>
#pragma warning disable CS0618 // the one place where the obsolete view is named
internal sealed class AnswerArea : TextView
#pragma warning restore CS0618
{
    public AnswerArea()
    {
        WordWrap = true;
        TabKeyAddsTab = false;
        EnterKeyAddsLine = true;
    }
}
