using System.Text;
using Quiz.Core.Banks.Yaml;

namespace Quiz.Core.Tests.Banks;

/// <summary>
/// Writes a bank again with other quotes, indentation, brackets and order of keys: what must not matter.
/// </summary>
internal sealed class Layout(int seed)
{
    // In these the order of the keys is the order of the table.
    private static readonly string[] Tables = ["sides", "people", "glossary"];

    private readonly Random _random = new(seed);
    private readonly StringBuilder _yaml = new();

    public static string Of(MappingNode root, int seed)
    {
        var layout = new Layout(seed);
        layout.Block(root, 0, isTable: false);
        return layout._yaml.ToString();
    }

    private void Block(MappingNode map, int indent, bool isTable)
    {
        foreach ((TextNode key, Node value) in Pairs(map, isTable))
        {
            _yaml.Append(' ', indent).Append(key.Value).Append(':');
            Value(value, indent, Tables.Contains(key.Value));
        }
    }

    private void Value(Node value, int indent, bool isTable)
    {
        int deeper = indent + _random.Next(1, 5);
        switch (value)
        {
            case TextNode text when _random.Next(3) == 0 && text.Value.Length > 0:
                Literal(text.Value, deeper);
                break;
            case TextNode text:
                _yaml.Append(' ').Append(Quoted(text.Value)).Append('\n');
                break;
            case MappingNode map when _random.Next(2) == 0 && map.Pairs.Count > 0:
                _yaml.Append('\n');
                Block(map, deeper, isTable);
                break;
            case ListNode list when _random.Next(2) == 0 && list.Items.Count > 0:
                _yaml.Append('\n');
                foreach (Node item in list.Items)
                {
                    _yaml.Append(' ', deeper).Append('-');
                    Value(item, deeper, isTable: false);
                }

                break;
            default:
                _yaml.Append(' ').Append(Flow(value, isTable)).Append('\n');
                break;
        }
    }

    private void Literal(string text, int indent)
    {
        _yaml.Append(_random.Next(2) == 0 ? " |\n" : " |-\n");
        foreach (string line in text.Split('\n'))
            _yaml.Append(' ', line.Length == 0 ? 0 : indent).Append(line).Append('\n');
    }

    private string Flow(Node node, bool isTable) => node switch
    {
        MappingNode map => "{" + string.Join(
            ", ",
            Pairs(map, isTable).Select(p => p.Key.Value + ": " + Flow(p.Value, Tables.Contains(p.Key.Value)))) + "}",
        ListNode list => "[" + string.Join(", ", list.Items.Select(i => Flow(i, false))) + "]",
        _ => Quoted(((TextNode)node).Value),
    };

    private string Quoted(string text)
    {
        bool isPlain = text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && text[0] != '-';
        return _random.Next(3) switch
        {
            0 when isPlain => text,
            1 when !text.Contains('\n', StringComparison.Ordinal) =>
                "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'",
            _ => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal)
                .Replace("\"", "\\\"", StringComparison.Ordinal)
                .Replace("\n", "\\n", StringComparison.Ordinal) + "\"",
        };
    }

    private IEnumerable<(TextNode Key, Node Value)> Pairs(MappingNode map, bool isTable) =>
        isTable ? map.Pairs : map.Pairs.OrderBy(_ => _random.Next()).ToList();
}
