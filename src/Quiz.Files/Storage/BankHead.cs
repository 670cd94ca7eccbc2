using System.Text;

namespace Quiz.Files.Storage;

/// <summary>
/// What a glance at the first lines of a bank's file tells: its id and title. For lists only; the reader has the last
/// word.
/// </summary>
public sealed record BankHead(string? Id, string? Title)
{
    /// <summary>How many bytes are looked at. The two lines stand at the top of any bank that a person wrote.</summary>
    public const int Length = 16 * 1024;

    public static BankHead Of(ReadOnlySpan<byte> start)
    {
        string? id = null, title = null;
        foreach (ReadOnlySpan<char> line in Encoding.UTF8.GetString(start)
            .AsSpan()
            .TrimStart('\uFEFF')
            .EnumerateLines())
        {
            id ??= Value(line, "id:");
            title ??= Value(line, "title:");
            if (id is not null && title is not null) break;
        }

        return new BankHead(id, title);
    }

    /// <summary>
    /// The value on a line of the top level that begins with a key; null for other lines and for texts that span lines.
    /// </summary>
    private static string? Value(ReadOnlySpan<char> line, string key)
    {
        if (!line.StartsWith(key, StringComparison.Ordinal)) return null;
        ReadOnlySpan<char> value = line[key.Length..].Trim();
        if (value.IsEmpty || value[0] is '|' or '>' or '#') return null;
        string text = value[0] is '"' or '\'' ? Unquoted(value) : Plain(value);
        return string.Concat(text.Where(c => !char.IsControl(c))); // a title must not steer the terminal
    }

    private static string Plain(ReadOnlySpan<char> value)
    {
        int comment = value.IndexOf(" #", StringComparison.Ordinal);
        return (comment < 0 ? value : value[..comment]).TrimEnd().ToString();
    }

    /// <summary>
    /// The text up to the closing quote. Of the escapes only those for the quotes and the backslash are resolved.
    /// </summary>
    private static string Unquoted(ReadOnlySpan<char> value)
    {
        char quote = value[0];
        var text = new StringBuilder();
        for (int i = 1; i < value.Length; i++)
        {
            bool isEscape = i + 1 < value.Length
                && (quote == '"'
                    ? value[i] == '\\' && value[i + 1] is '"' or '\\'
                    : value[i] == quote && value[i + 1] == quote);
            if (isEscape) i++;
            else if (value[i] == quote) break;
            text.Append(value[i]);
        }

        return text.ToString();
    }
}
