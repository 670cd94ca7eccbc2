using Quiz.Core.Classroom;
using Quiz.Core.Sessions;

namespace Quiz.Core.Tests.Classroom;

/// <summary>A result as it is being written, line by line.</summary>
internal sealed class Written
{
    private readonly List<byte[]> _lines = [];

    public Items<byte[]> Lines => _lines.ToItems();

    public byte[] File => [.. _lines.SelectMany(l => l.Append((byte)'\n'))];

    public string LastHash => _lines.Count == 0 ? "" : Chain.Hash(_lines[^1]);

    public static Written Of(Plan plan, string pack, params SessionEvent[] steps)
    {
        var written = new Written();
        foreach (SessionEvent step in steps.Prepend(new Started(plan))) written.Add(step, pack);
        return written;
    }

    public void Add(SessionEvent step, string pack) => _lines.Add(ResultJson.Write(
        new ResultLine(_lines.Count + 1, Build.Noon.AddSeconds(_lines.Count), LastHash, step),
        _lines.Count == 0 ? new ResultHead(pack, "S017", 1, new Guid("01890a5d-ac96-774b-bcce-b302099a8057")) : null));
}
