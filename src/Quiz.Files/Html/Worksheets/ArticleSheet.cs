using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Wording;
using static Quiz.Files.Html.Tags;

namespace Quiz.Files.Html.Worksheets;

/// <summary>The article on paper, with the numbers of its paragraphs and sentences, and its words.</summary>
public static class ArticleSheet
{
    public static Element Of(Bank bank) => Section(
        H2("The article"),
        Source(bank),
        Div(bank.Passages.Select(p => Passage(p, bank.Language))).Class("article"),
        bank.Glossary.IsEmpty ? Markup.None : Glossary(bank));

    private static Markup Source(Bank bank)
    {
        string retold = Phrases.Retold(bank);
        string source = string.Join(
            ' ',
            new[] { bank.Source?.About ?? "", retold.Length == 0 ? "" : $"({retold})" }.Where(part => part.Length > 0));
        return source.Length == 0 ? Markup.None : P(source).Class("soft");
    }

    private static Element Passage(Passage passage, string language) => Section(
        H3(Span($"¶{Phrases.Number(passage.Number)}").Class("paragraph"),
            passage.Title is { } title ? Markup.All(" ", Span(title).In(language)) : Markup.None),
        P(Sentences(passage)).Class("text").In(language)).Class("passage");

    /// <summary>The text as it stands, with each sentence's number before it.</summary>
    private static IEnumerable<Markup> Sentences(Passage passage)
    {
        int at = 0;
        foreach (TextRange sentence in passage.Sentences)
        {
            yield return passage.Text[at..sentence.Start];
            yield return Span(passage.Label(sentence)[1..]).Class("sentence");
            yield return "\u00A0";
            yield return sentence.Of(passage.Text);
            at = sentence.End;
        }

        yield return passage.Text[at..];
    }

    private static Element Glossary(Bank bank) => Section(
        H3("Words"),
        Element.Of("dl", bank.Glossary.Select(entry => Div(
            Element.Of("dt", entry.Term),
            Element.Of("dd", entry.Meaning)).Class("together"))).In(bank.Language)).Class("glossary");
}
