using System.Security.Cryptography;
using System.Text;

namespace Quiz.Files.Html.TestPages;

/// <summary>The script of a test's page, which travels inside the program in several files.</summary>
internal sealed class Script : Markup
{
    /// <summary>In the order in which they need each other.</summary>
    private static readonly string[] Files = ["hash", "order", "attempt", "words", "article", "shapes", "page"];

    private Script(string text) => Text = text;

    public static Script Whole { get; } = new("'use strict';\n" + string.Concat(Files.Select(Read)));

    public string Text { get; }

    public override void WriteTo(TextWriter output)
    {
        output.Write("<script>");
        output.Write(Text);
        output.Write("</script>");
    }

    /// <summary>What a Content-Security-Policy calls a text that is part of the page, and nothing else.</summary>
    public static string SourceOf(string text) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static string Read(string name)
    {
        using Stream bytes = typeof(Script).Assembly.GetManifestResourceStream($"{name}.js")
            ?? throw new InvalidOperationException($"There is no script \"{name}\".");
        using var script = new StreamReader(bytes);
        return script.ReadToEnd().ReplaceLineEndings("\n");
    }
}
