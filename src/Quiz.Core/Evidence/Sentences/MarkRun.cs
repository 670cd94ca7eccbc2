namespace Quiz.Core.Evidence.Sentences;

/// <summary>
/// Terminal marks that stand together, with the quotes and brackets that close among them: <c>?!</c>, <c>."</c>,
/// <c>!).</c>
/// </summary>
internal readonly record struct MarkRun
{
    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>Whether its only mark is one full stop, which may belong to an abbreviation.</summary>
    public required bool IsFullStop { get; init; }

    /// <summary>Whether a Chinese or Japanese mark is in it, which needs no space behind.</summary>
    public required bool IsWide { get; init; }

    public required bool ClosesQuote { get; init; }

    /// <summary>How many brackets it closes after its last mark.</summary>
    public required int BracketsAtEnd { get; init; }

    /// <summary>How many brackets it closes.</summary>
    public required int Brackets { get; init; }

    public bool HasClosers => ClosesQuote || Brackets > 0;

    /// <param name="spacesGuillemets">Whether a space may stand before a closing guillemet.</param>
    public static MarkRun At(string text, int start, bool spacesGuillemets)
    {
        int i = start, marks = 0, brackets = 0, bracketsAtEnd = 0;
        bool wide = false, closesQuote = false;
        for (; i < text.Length; i++)
        {
            char c = text[i];
            if (Marks.IsTerminal(c))
            {
                marks++;
                bracketsAtEnd = 0;
                wide |= Marks.IsWideTerminal(c);
            }
            else if (Marks.IsClosingBracket(c))
            {
                brackets++;
                bracketsAtEnd++;
            }
            else if (Marks.IsQuote(c) && !(wide && c is '“' or '‘' or '«'))
            {
                closesQuote = true;
            }
            else if (spacesGuillemets && c is ' ' or '\u00A0' or '\u202F' && i + 1 < text.Length
                && text[i + 1] is '»' or '›')
            {
                closesQuote = true;
                i++;
            }
            else
            {
                break;
            }
        }

        return new MarkRun
        {
            Start = start,
            End = i,
            IsFullStop = marks == 1 && text[start] == '.',
            IsWide = wide,
            ClosesQuote = closesQuote,
            Brackets = brackets,
            BracketsAtEnd = bracketsAtEnd,
        };
    }
}
