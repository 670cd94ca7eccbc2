using Quiz.Core.Evidence;
using Quiz.Core.Evidence.Quotes;

namespace Quiz.Core.Tests.Evidence.Quotes;

public class WordEdgesTests
{
    [Theory] // the place that was found, in its text, and what is made of it
    [InlineData("a word cut near its start", "M[any years] later", "some years", "Many years")]
    [InlineData("a word cut near its end", "Many[ years la]ter", "years", "years")]
    [InlineData("a contraction", "It isn'[t so] now", "is so", "so")]
    [InlineData("a stray full stop before", "He left[. Then he] came", "Then he", "Then he")]
    [InlineData("a stray comma behind", "[Then he,] too", "Then he", "Then he")]
    [InlineData("marks that are quoted", "He left[. \"Then.\"] He", "\"Then!\"", "\"Then.\"")]
    [InlineData("no spaces between words", "昨日[は寒]い", "は暑", "は寒")]
    public void An_edge_lies_where_a_reader_would_set_it(string name, string marked, string quote, string words)
    {
        string text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        int start = marked.IndexOf('[', StringComparison.Ordinal), end =
            marked.IndexOf(']', StringComparison.Ordinal) - 1;
        Assert.Equal((name, words), (name, WordEdges.Snap(new TextRange(start, end), quote, text).Of(text)));
    }
}
