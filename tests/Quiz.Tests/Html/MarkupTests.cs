using Quiz.Files.Html;
using static Quiz.Files.Html.Tags;

namespace Quiz.Tests.Html;

public class MarkupTests
{
    [Fact]
    public void Text_is_never_markup() => Assert.Equal(
        "<p title=\"&quot;&gt;&lt;b&gt; &amp;amp;\">&lt;script&gt;alert(\"1\")&lt;/script&gt; &amp;lt;</p>",
        Written(P("<script>alert(\"1\")</script> &lt;").With("title", "\"><b> &amp;")));

    [Fact]
    public void What_steers_the_page_is_shown() =>
        Assert.Equal("<p>a\uFFFDb\u2400\nc</p>", Written(P("a\u202Eb\0\nc")));

    [Fact]
    public void Blocks_have_lines_of_their_own_and_words_do_not() => Assert.Equal(
        "<div>\n<p>One <strong>word</strong>.<br></p>\n<ul>\n<li>item</li>\n</ul>\n</div>",
        Written(Div(P("One ", Strong("word"), ".", Element.Of("br")), Markup.None, Ul([Li("item")]), Markup.None)));

    [Fact]
    public void An_attribute_without_a_value_is_left_out() =>
        Assert.Equal("<p class=\"a\"></p>", Written(P().Class("a").With("id", null)));

    [Fact]
    public void A_table_names_its_columns_and_rows() => Assert.Equal(
        """
        <table>
        <caption>Marks</caption>
        <thead>
        <tr>
        <th scope="col">who</th>
        <th scope="col">mark</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <th scope="row">Ann</th>
        <td>3</td>
        </tr>
        </tbody>
        </table>
        """.ReplaceLineEndings("\n"),
        Written(Table("Marks", ["who", "mark"], [["Ann", "3"]])));

    [Fact]
    public void Only_words_of_another_language_name_it() =>
        Assert.Equal("<p>one</p><p lang=\"de\" dir=\"auto\">eins</p>",
            Written(P("one").In("en")) + Written(P("eins").In("de")));

    [Fact]
    public void A_page_is_whole_and_needs_nothing_from_elsewhere()
    {
        using var output = new StringWriter();
        new HtmlPage("A & B", P("text")).WriteTo(output);
        string page = output.ToString();
        Assert.StartsWith(HtmlPage.Beginning + "\n<meta name=\"viewport\"", page, StringComparison.Ordinal);
        Assert.Contains("<title>A &amp; B</title>", page, StringComparison.Ordinal);
        Assert.Contains("@page", page, StringComparison.Ordinal);
        Assert.EndsWith("<body>\n<p>text</p>\n</body>\n</html>\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    private static string Written(Markup markup)
    {
        using var output = new StringWriter();
        markup.WriteTo(output);
        return output.ToString();
    }
}
