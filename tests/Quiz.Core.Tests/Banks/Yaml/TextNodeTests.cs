using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Tests.Banks.Yaml;

public class TextNodeTests
{
    [Theory]
    [InlineData("plain", "k: one two X\n", 1, 12)]
    [InlineData("plain on two lines", "k: one\n  two X\n", 2, 7)]
    [InlineData("single quotes", "k: 'it''s X'\n", 1, 11)]
    [InlineData("single quotes on two lines", "k: 'it''s\n\n  X'\n", 3, 3)]
    [InlineData("double quotes", "k: \"a \\\"b\\\" \\u00e9\\n\\x41 X\"\n", 1, 26)]
    [InlineData("a line break that is escaped", "k: \"one \\\n  two X\"\n", 2, 7)]
    [InlineData("one escape for two characters", "k: \"\\U0001F600 X\"\n", 1, 16)]
    [InlineData("a literal block", "k: |\n  one\n    two\n\n  X\n", 5, 3)]
    [InlineData("a folded block", "k: >-  # note\n\n  one\n  two\n\n   more\n  X\n", 7, 3)]
    [InlineData("a block with its own indentation", "k: |2\n   one\n  X\n", 3, 3)]
    [InlineData("characters beyond the first plane", "k: |\n  😀😀 X\n", 2, 6)]
    public void A_place_in_a_text_is_found_in_its_source(string name, string yaml, int line, int column)
    {
        TextNode text = Read(yaml);
        int at = text.Value.IndexOf('X', StringComparison.Ordinal);
        SourceSpan span = text.SpanOf(at, at + 1);
        Assert.Equal((name, line, column), (name, span.Line, span.Column));
    }

    [Theory]
    [InlineData("k: one # two\n", true)]
    [InlineData("k: one#two\n", false)]
    [InlineData("k: one\n# two\n", false)]
    [InlineData("k: 'one' # two\n", false)]
    public void A_comment_cuts_a_text_without_quotes(string yaml, bool cut) =>
        Assert.Equal(cut, Read(yaml).IsCutByComment);

    private static TextNode Read(string yaml)
    {
        var map = Assert.IsType<MappingNode>(NodeReader.Read(new SourceText(yaml), new Report()).Root);
        return Assert.IsType<TextNode>(map.Pairs[0].Value);
    }
}
