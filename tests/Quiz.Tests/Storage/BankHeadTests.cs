using System.Text;
using Quiz.Files.Storage;

namespace Quiz.Tests.Storage;

public class BankHeadTests
{
    [Theory]
    [InlineData("plain", "format: 1\nid: lamp\ntitle: The lamp\n", "lamp", "The lamp")]
    [InlineData("other line ends and a mark in front", "\uFEFFid: lamp\r\ntitle: The lamp\r\n", "lamp", "The lamp")]
    [InlineData("comments", "id: lamp # once\ntitle: The no.#1 lamp # of many\n", "lamp", "The no.#1 lamp")]
    [InlineData("double quotes", "id: \"lamp\"\ntitle: \"The \\\"lamp\\\": lit\" # so\n", "lamp", "The \"lamp\": lit")]
    [InlineData("single quotes", "id: 'lamp'\ntitle: 'Moscow''s lamp'\n", "lamp", "Moscow's lamp")]
    [InlineData("only at the top level", "people:\n  id: x\n  title: y\nid: lamp\n", "lamp", null)]
    [InlineData("the first one", "id: lamp\nid: other\n", "lamp", null)]
    [InlineData("a text over several lines", "id: lamp\ntitle: >\n  The lamp\n", "lamp", null)]
    [InlineData("no value", "id:\ntitle:   # none\n", null, null)]
    [InlineData("a quote left open", "id: \"lamp\ntitle: '\n", "lamp", "")]
    [InlineData("letters that steer a terminal", "id: lamp\ntitle: \u001b[2JThe lamp\n", "lamp", "[2JThe lamp")]
    [InlineData("nothing", "", null, null)]
    public void Id_and_title_are_found_at_a_glance(string name, string text, string? id, string? title)
    {
        Assert.True(new BankHead(id, title) == BankHead.Of(Encoding.UTF8.GetBytes(text)), name);
    }

    [Fact]
    public void Bytes_that_are_no_text_do_no_harm() =>
        Assert.Equal(new BankHead("la\uFFFDmp", null), BankHead.Of([.. "id: la"u8, 0xFF, .. "mp"u8]));
}
