namespace Quiz.Tests.Plain;

/// <summary>
/// Input that writes itself into the transcript, so that a golden shows both sides of the conversation.
/// </summary>
internal sealed class EchoingReader(IEnumerable<string> lines, TextWriter transcript) : TextReader
{
    private readonly Queue<string> _lines = new(lines);

    public override string? ReadLine()
    {
        string? line = _lines.TryDequeue(out string? next) ? next : null;
        transcript.Write(line is null ? "(end of input)\n" : $"> {Quiz.Core.Prose.Visible.Of(line)}".TrimEnd() + "\n");
        return line;
    }
}
