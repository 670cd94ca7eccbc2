using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Tests.Banks.Yaml;

public class SourceTextTests
{
    [Theory]
    [InlineData("one\ntwo", 4, 2, 1)]
    [InlineData("one\r\ntwo", 6, 2, 2)]
    [InlineData("one\rtwo", 5, 2, 2)]
    [InlineData("one\n", 4, 2, 1)]
    [InlineData("", 0, 1, 1)]
    [InlineData("a😀b", 3, 1, 3)]
    public void Lines_and_columns_count_from_one_and_columns_in_code_points(
        string text, int index, int line, int column)
    {
        SourceSpan span = new SourceText(text).Span(index, index);
        Assert.Equal((line, column), (span.Line, span.Column));
    }

    [Fact]
    public void Places_may_be_asked_for_in_any_order()
    {
        var source = new SourceText("😀😀😀\n😀a😀");
        Assert.Equal([4, 1, 3, 2], new[] { 6, 0, 10, 2 }.Select(i => source.Span(i, i).Column));
    }
}
