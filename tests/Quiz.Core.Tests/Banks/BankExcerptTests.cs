using Quiz.Core.Banks;

namespace Quiz.Core.Tests.Banks;

public class BankExcerptTests
{
    private const string Text = """
        id: b
        claims:
          - id: c # a row
          - id: d
        # of the questions
        questions:
          # the first
          - id: one
            prompt: "1"

          - id: "two"
            prompt: |
              - id: one
          -   id: three
        wants:
        - id: w
        title: "T"
        """;

    [Theory]
    [InlineData("one three", true, "one,three")]
    [InlineData("two", false, "two")]
    [InlineData("three", true, "three")]
    public void Only_what_is_named_stays_letter_for_letter(string named, bool withTables, string left)
    {
        string? text =
            BankExcerpt.Of(Text, named.Split(' ').ToHashSet(), withTables ? null : new HashSet<string> { "d" });
        foreach (string id in new[] { "one", "two", "three" })
        {
            string item = id switch
            {
                "one" => "  - id: one\n    prompt: \"1\"\n",
                "two" =>
                "  - id: \"two\"\n    prompt: |\n      - id: one\n",
                _ => "  -   id: three\n"
            };
            // it stands on lines
            Assert.Equal(left.Split(',').Contains(id),
                text!.ReplaceLineEndings("\n").Contains(item, StringComparison.Ordinal));
        }

        Assert.Equal(withTables, text!.Contains("  - id: c # a row", StringComparison.Ordinal)); // as above
        Assert.Contains("claims:", text, StringComparison.Ordinal);
        Assert.Contains("  - id: d", text, StringComparison.Ordinal);
        Assert.Equal(withTables, text.Contains("wants:", StringComparison.Ordinal));
        Assert.StartsWith("id: b", text, StringComparison.Ordinal);
        Assert.EndsWith("title: \"T\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{id: b, questions: [{id: one}]}")]
    [InlineData("id: b\nquestions: [{id: one}, {id: two}]")]
    [InlineData("id: b\nquestions:\n  -\n    id: one")]
    [InlineData("- id: b")]
    [InlineData("")]
    public void What_does_not_stand_on_lines_of_its_own_cannot_be_taken_out(string text) =>
        Assert.Null(BankExcerpt.Of(text, new HashSet<string> { "two" }, new HashSet<string>()));
}
