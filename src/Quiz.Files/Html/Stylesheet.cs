namespace Quiz.Files.Html;

/// <summary>A stylesheet that travels inside the program and is written into its pages.</summary>
/// <param name="name">The file's name in this folder or below, without ".css".</param>
public sealed class Stylesheet(string name) : Markup
{
    public override void WriteTo(TextWriter output)
    {
        using Stream bytes = typeof(Stylesheet).Assembly.GetManifestResourceStream($"{name}.css")
            ?? throw new InvalidOperationException($"There is no stylesheet \"{name}\".");
        using var css = new StreamReader(bytes);
        output.Write(css.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
