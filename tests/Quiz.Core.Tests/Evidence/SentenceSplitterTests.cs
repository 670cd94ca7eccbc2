using CsCheck;
using Quiz.Core.Evidence;

namespace Quiz.Core.Tests.Evidence;

public class SentenceSplitterTests
{
    /// <summary>Pieces of which texts are made that try the rules against each other.</summary>
    private static readonly Gen<string> AnyText = Gen.OneOf<string>(
        " ", "\n", "\n\n", "\r\n", "\u3000", ".", "...", "…", "!", "?", "。", "」", "「", "\"", "”", "“", "»", "(", ")",
        "[", "—", ",",
        "He", "said", "Dr", "U.S", "J", "5", "3.5", "the", "Next", "I", "次", "と", "说", "é", "e\u0301", "\U0001F600",
        "\u200B")
        .List[0, 40].Select(string.Concat);

    [Theory] // "|" parts the sentences
    [InlineData("a title", "Dr. Smith met Prof. Jones.|They spoke.")]
    [InlineData("initials", "It was J. K. Rowling.|George W. Bush read it.")]
    [InlineData("a country inside", "It met U.S. President Biden in the U.S. on Monday.")]
    [InlineData("a country at the end", "He left the U.S.|The talks failed.")]
    [InlineData("an explained word", "He pays in kind, e.g. Shells, i.e. Rounds.")]
    [InlineData("a numbered thing", "It is No. 5 of ten.|He said no.|Then he left.")]
    [InlineData("a contraction", "It isn't.|Kofman knew.|It was Kim’s.|Lavrov left.")]
    [InlineData("a decimal number", "It grew by 3.5 per cent.|Then it fell.")]
    [InlineData("an address", "Read www.example.com.|Then come back.")]
    [InlineData("a count of items", "1. Buy shells.|2. Sell them.")]
    [InlineData("an ellipsis that goes on", "He waited… and left.|Well... maybe.|They waited . . . and left.")]
    [InlineData("an ellipsis that ends", "He waited…|Then he left...|Nobody came.")]
    [InlineData("left out", "He said [...] The war was over.")]
    [InlineData("marks together", "Really?!|Yes!!|No.")]
    [InlineData("quotes belong to the sentence", "“I know.”|‘He left.’|\"It is.\"|So he said.")]
    [InlineData("brackets belong to the sentence", "(He left.|She stayed.)|They met.")]
    [InlineData("brackets inside a sentence", "The deal (and how!) Moscow signed was bad.|It was (see Fig. 3) late.")]
    [InlineData("speech, then a verb", "\"Why?\" asked Kofman.|“Stop!” he said.")]
    [InlineData("speech, then a name and a verb", "\"Why?\" Kofman asked.|“No!” I said.|“Who?” Dr. May Smith asked.")]
    [InlineData("speech, then something new", "“It is late.”|Kofman said he would wait.|“No!”|The crowd said nothing.")]
    [InlineData("a quotation from its middle", "He smiled.|“… and so,” he said.")]
    [InlineData("a name with a small letter", "Sales rose.|iPhone users paid.")]
    [InlineData("a single line break", "The first\nline. goes on\nhere.")]
    public void English_sentences_end_where_a_reader_ends_them(string name, string marked) => Check(name, marked, "en");

    [Theory]
    [InlineData("de",
        "Am 3. Oktober kam Dr. Müller z. B. nach Berlin.|Er zahlte 5 Mio. Euro.|„Warum?“ fragte er.|»Nein.«|Das war 1990.|Dann ging er.")]
    [InlineData("fr", "M. Dupont arriva.|« Pourquoi ? » demanda-t-il.|« Oui ! »|Il prit le n° 5.|C’est fini.")]
    [InlineData("es", "El Sr. López llegó a EE.UU. ayer.|¿Por qué?|¡Vamos! —dijo él.|«¿Qué?», preguntó.|Nadie habló.")]
    [InlineData("ru",
        "В 1999 г. А. С. Пушкин, т. е. поэт, жил и т. д.|В городе было тихо.|«Почему?» — спросил он.|— Не знаю.")]
    [InlineData("ja", "「はい。」と彼は言った。|今日は寒い！|本当？|「行くよ。」|彼は行った。")]
    [InlineData("zh", "“你好！”他说。|他走了。|价格为3.5元。|他说：“走吧。”|他来了。|“好。”")]
    [InlineData("xx-YY", "Dr. Smith left.|He came.")]
    public void Other_languages_have_their_own_habits(string language, string marked) =>
        Check(language, marked, language);

    [Fact]
    public void A_blank_line_ends_a_sentence_without_a_full_stop() =>
        Assert.Equal(["Where the shells are", "He left\nby train", "- one"],
            Sentences("Where the shells are\n\nHe left\nby train\r\n \r\n- one\n", "en"));

    [Fact]
    public void An_empty_text_has_no_sentences() => Assert.Empty(SentenceSplitter.Split(" \n\n ", "en"));

    [Fact]
    public void Sentences_are_in_order_and_hold_everything_but_white_space() => AnyText.Sample(text =>
    {
        int position = 0;
        foreach (TextRange sentence in SentenceSplitter.Split(text, "en"))
        {
            Assert.True(sentence.Start >= position && sentence.Length > 0);
            Assert.True(string.IsNullOrWhiteSpace(text[position..sentence.Start]));
            Assert.False(char.IsWhiteSpace(text[sentence.Start]) || char.IsWhiteSpace(text[sentence.End - 1]));
            position = sentence.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[position..]));
    });

    [Fact]
    public void No_sentence_reaches_over_a_blank_line() => AnyText.Sample(text =>
        Assert.All(Sentences(text, "fr"), s => Assert.DoesNotContain("\n\n", s, StringComparison.Ordinal)));

    private static void Check(string name, string marked, string language)
    {
        string[] expected = marked.Split('|');
        Assert.Equal([name, .. expected], [name, .. Sentences(string.Join(' ', expected), language)]);
        if (language is "ja" or "zh") Assert.Equal(expected, Sentences(string.Concat(expected), language));
    }

    private static IEnumerable<string> Sentences(string text, string language) =>
        SentenceSplitter.Split(text, language).Select(s => s.Of(text));
}
