using System.Globalization;

namespace Quiz.Core.Diagnostics;

/// <content>The file and its YAML.</content>
internal static partial class Problem
{
    public static Diagnostic FileTooBig(SourceSpan at, int megabytes) =>
        Error("QB101", at, Text($"The file is over {megabytes} MB. Split it: one bank for each article."));

    public static Diagnostic NotUtf8(SourceSpan at, int value) =>
        Error("QB102", at, Text($"The byte 0x{value:X2} is not UTF-8 here. Save the file as UTF-8."));

    public static Diagnostic WideEncoding(SourceSpan at) =>
        Error("QB103", at, "The file is in UTF-16 or UTF-32. Save it as UTF-8.");

    public static Diagnostic NulByte(SourceSpan at) =>
        Error("QB104", at, "There is a NUL byte here, so this is no text file. Give a YAML file in UTF-8.");

    public static Diagnostic ControlCharacter(SourceSpan at, string code) =>
        Error("QB105", at, $"There is an invisible control character (U+{code}) here. Delete it.");

    public static Diagnostic DirectionOverride(SourceSpan at, string code) =>
        Error("QB106", at,
            $"There is an invisible character (U+{code}) here that changes the direction of the text. Delete it.");

    public static Diagnostic EmptyFile(SourceSpan at) =>
        Error("QB107", at, "The file holds nothing. A bank begins with \"format: 1\".");

    public static Diagnostic TabIndent(SourceSpan at) =>
        Error("QB108", at, "A tab indents this line. YAML is indented with spaces only.");

    public static Diagnostic TooDeep(SourceSpan at, int most) =>
        Error("QB109", at, Text($"Lists and mappings are nested more than {most} deep here. Close the brackets."));

    public static Diagnostic TooManyParts(SourceSpan at, int most) =>
        Error("QB110", at, Text($"The file has more than {most} parts. Split it: one bank for each article."));

    public static Diagnostic SeveralDocuments(SourceSpan at) =>
        Error("QB111", at, "A second YAML document begins here. Keep one bank in a file and delete the line \"---\".");

    public static Diagnostic Anchor(SourceSpan at, string name) =>
        Error("QB112", at,
            $"The anchor {Q("&" + name)} is not part of the format. If the text begins with \"&\", write it in quotes.");

    public static Diagnostic Alias(SourceSpan at, string written) =>
        Error("QB113", at,
            $"{Q(written)} is an alias to YAML, which is not part of the format. If the star belongs to the text, write '{written}' in single quotes.");

    public static Diagnostic MergeKey(SourceSpan at) =>
        Error("QB114", at, "The merge key \"<<\" is not part of the format. Write the fields out.");

    public static Diagnostic Tag(SourceSpan at) =>
        Error("QB115", at, "Tags are not part of the format. If the text begins with \"!\", write it in quotes.");

    public static Diagnostic BadYaml(SourceSpan at, string reason) =>
        Error("QB116", at, $"This cannot be read as YAML: {reason}. If it is text, write it in quotes.");

    public static Diagnostic UnclosedQuote(SourceSpan at, char quote) =>
        Error("QB117", at,
            $"The quote that opens here is never closed. Write {quote} at the end of the text; lines that go on must be indented.");

    public static Diagnostic DoesNotFit(SourceSpan at) =>
        Error("QB118", at, "This line does not fit in with those above. Write \"key: value\" (or \"- \" in a list) in "
            + "the same column as its neighbours.");

    public static Diagnostic ColonInText(SourceSpan at) =>
        Error("QB119", at, "This text contains \": \", which begins a value. Write the whole text in quotes.");

    public static Diagnostic TextAfterQuote(SourceSpan at) =>
        Error("QB120", at, "There is text behind the closing quote. Put all of it in one pair of quotes; inside \"…\" "
            + "write a quote as \\\", inside '…' as ''.");

    public static Diagnostic ReservedStart(SourceSpan at, char first) =>
        Error("QB121", at,
            $"A text cannot begin with {Q(first.ToString())} unless it is in quotes. Write it in quotes.");

    public static Diagnostic UnknownEscape(SourceSpan at, string escape) =>
        Error("QB122", at,
            $"{Q(escape)} is no escape that YAML knows. Inside \"…\" write a backslash as \\\\, or use single quotes.");

    public static Diagnostic UnclosedBracket(SourceSpan at, char bracket) =>
        Error("QB123", at,
            $"The bracket {Q(bracket.ToString())} that opens here is not closed where it should be. Close it, and write texts with commas, colons or brackets in quotes.");

    public static Diagnostic OddKey(SourceSpan at, string found) =>
        Error("QB124", at, $"A key must be a word, not {found}. If this is text, write it in quotes.");

    public static Diagnostic CutByComment(SourceSpan at, string key) =>
        Error("QB125", at,
            $"The {Q(key)} ends here, since \" #\" begins a comment. Write the whole text in quotes, or move the comment to its own line.");

    public static Diagnostic RunsOn(SourceSpan at) =>
        Error("QB126", at, "The text above runs on into this line. Put a space behind the colon of its key, or write "
            + "the text in quotes.");

    public static Diagnostic DashInText(SourceSpan at) =>
        Error("QB127", at, "A list cannot begin on the line of its key. Begin it on the next line, or write a text "
            + "that begins with \"- \" in quotes.");

    public static Diagnostic UnevenBlock(SourceSpan at) =>
        Error("QB128", at,
            "This line is indented deeper than the first words of its block. Indent all lines of a block alike.");

    public static Diagnostic TextAfterBracket(SourceSpan at) =>
        Error("QB129", at,
            "There is text behind the closing bracket. If the bracket belongs to the text, write all of it in quotes.");

    /// <summary>Stands in for the faults beyond those that are told.</summary>
    public static Diagnostic ManyMore(SourceSpan at, int more, bool errors) =>
        new("QB199", errors ? Severity.Error : Severity.Warning, at,
            Text($"There are {more} more faults. Mend these first."));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
