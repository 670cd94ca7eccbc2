using System.Collections.Frozen;

namespace Quiz.Files.Formats;

/// <summary>What a table looks like to the program that opens it.</summary>
/// <param name="HasMark">Whether a byte order mark says that it is UTF-8, without which a spreadsheet takes it for
/// something else.</param>
/// <param name="HasDecimalComma">Where a comma is the decimal mark, semicolons stand between the cells.</param>
public sealed record TableForm(bool HasMark, bool HasDecimalComma)
{
    private const string Prefix = "excel-";

    /// <summary>
    /// Not asked of the machine, which may know no languages: the same words make the same file everywhere.
    /// </summary>
    private static readonly FrozenDictionary<string, TableForm> Known =
        "bg ca cs da de el es et fi fr hr hu id is it lt lv nb nl pl pt ro ru sk sl sr sv tr uk vi".Split(' ')
            .Select(l => (Language: l, HasComma: true))
            .Concat("en ga he hi ja ko th zh".Split(' ').Select(l => (Language: l, HasComma: false)))
            .ToFrozenDictionary(l => Prefix + l.Language, l => new TableForm(HasMark: true, l.HasComma),
                StringComparer.OrdinalIgnoreCase);

    /// <summary>RFC 4180, for any program: commas and decimal points.</summary>
    public static TableForm Usual { get; } = new(HasMark: false, HasDecimalComma: false);

    public static string Names => string.Join(", ", Known.Keys.Order(StringComparer.Ordinal));

    public char Separator => HasDecimalComma ? ';' : ',';

    /// <summary>The form of a name such as "excel-de"; null if there is none.</summary>
    public static TableForm? Of(string name) => Known.GetValueOrDefault(name);
}
