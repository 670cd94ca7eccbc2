using Quiz.Core.Prose;

namespace Quiz.Plain.Lines;

/// <summary>
/// A conversation in lines. Everything said passes here, and here alone text from outside is made safe to print.
/// </summary>
/// <remarks>A line ends where a paragraph or an item ends; the terminal wraps. Nothing is ever drawn twice.</remarks>
internal sealed class Dialogue(TextReader input, TextWriter output)
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The learner's next line without white space around it; null at the end of the input.</summary>
    public string? Listen()
    {
        Flush(); // what was said must be heard before an answer is awaited
        return input.ReadLine()?.TrimStart(ByteOrderMark).Trim(); // some shells begin a pipe with the mark
    }

    public void Flush() => output.Flush();

    public void Say(string sentence) => Line(Visible.Of(sentence));

    public void Say(Block block)
    {
        if (block.SpaceBefore) Line("");
        Line(Visible.Of(block.Text, keepNewlines: true));
    }

    public void Say(IEnumerable<Block> blocks)
    {
        foreach (Block block in blocks) Say(block);
    }

    /// <summary>The same line end on every system.</summary>
    private void Line(string text)
    {
        output.Write(text.TrimEnd());
        output.Write('\n');
    }
}
