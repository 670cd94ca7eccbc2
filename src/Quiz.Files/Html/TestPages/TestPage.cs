using Quiz.Core.Classroom;

namespace Quiz.Files.Html.TestPages;

/// <summary>
/// A test as one page for browsers: it needs no network and nothing beside it, keeps every step in the browser, and
/// hands in a result that the program reads.
/// </summary>
/// <param name="pack">As it was read from its file.</param>
/// <param name="file">That file.</param>
public sealed class TestPage(Pack pack, ReadOnlyMemory<byte> file)
{
    public const string Ending = "-test.html";

    /// <summary>Languages, and scripts as a tag may name them, that are read from the right.</summary>
    private static readonly string[] FromTheRight =
        ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi", "arab", "hebr", "thaa", "nkoo", "syrc"];

    private static readonly Dictionary<string, (string NoScript, string NoStorage)> Words = new()
    {
        ["en"] = (
            "This page needs scripts, and here they are turned off: open it in a browser that allows them. iPhones and "
                + "iPads run no scripts in files: ask your teacher for an address to open instead.",
            "This browser keeps nothing for this page, so your answers would be lost. Leave the private window, or "
                + "open the page in another browser."),
        ["de"] = (
            "Diese Seite braucht Skripte, und hier sind sie abgeschaltet: Öffne sie in einem Browser, der sie erlaubt. "
                + "iPhones und iPads führen in Dateien keine Skripte aus: Frag deine Lehrkraft nach einer Adresse.",
            "Dieser Browser behält für diese Seite nichts, deine Antworten gingen verloren. Verlass das private "
                + "Fenster, oder öffne die Seite in einem anderen Browser."),
    };

    public void WriteTo(TextWriter output)
    {
        string language = pack.Test.Language, main = language.Split('-')[0];
        (string noScript, string noStorage) = Words.GetValueOrDefault(main, Words["en"]);
        var style = new StringWriter();
        new Stylesheet("test-page").WriteTo(style);
        string policy =
            $"default-src 'none'; script-src {Script.SourceOf(Script.Whole.Text)}; style-src "
                + $"{Script.SourceOf(style.ToString())}; base-uri 'none'; form-action 'none'";
        output.Write("<!doctype html>\n");
        Element.Of("html",
            Element.Of("head",
                Element.Of("meta").With("charset", "utf-8"),
                Element.Of("meta").With("name", "generator").With("content", "quiz"),
                Element.Of("meta").With("http-equiv", "Content-Security-Policy").With("content", policy),
                Element.Of("meta").With("name", "viewport").With("content", "width=device-width, initial-scale=1"),
                Element.Of("title", pack.Test.Title),
                Element.Of("style", new Stylesheet("test-page"))),
            Element.Of("body",
                Element.Of("noscript", Element.Of("p", noScript).Class("card warning")),
                Element.Of("p", noStorage).With("id", "no-storage").With("hidden", "").Class("card warning"),
                Element.Of("div").With("id", "quiz"),
                new JsonIsland("pack", TestPageData.Of(pack, file)),
                Script.Whole))
            .With("lang", language)
            .With("dir", language.Split('-').Any(t => FromTheRight.Contains(t.ToLowerInvariant())) ? "rtl" : "ltr")
            .WriteTo(output);
        output.Write('\n');
    }
}
