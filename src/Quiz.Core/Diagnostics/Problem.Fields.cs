namespace Quiz.Core.Diagnostics;

/// <content>Fields, ids and references.</content>
internal static partial class Problem
{
    public static Diagnostic NotABank(SourceSpan at, string found) =>
        Error("QB201", at,
            $"A bank is a mapping (\"key: value\" lines), and this is {found}. Begin with \"format: 1\".");

    public static Diagnostic UnknownKey(SourceSpan at, string key, string? meant, IEnumerable<string> allowed) =>
        Error("QB202", at,
            $"Unknown key {Q(key)}.{(meant is null ? $" Allowed here: {List(allowed)}." : DidYouMean(meant))}");

    public static Diagnostic MissingKey(SourceSpan at, string key) =>
        Error("QB203", at, $"The key {Q(key)} is missing. Add \"{key}: …\".");

    public static Diagnostic EmptyValue(SourceSpan at, string key) =>
        Error("QB204", at, $"{Q(key)} has no value. Write one behind the colon.");

    public static Diagnostic DuplicateKey(SourceSpan at, string key, int line) =>
        Error("QB205", at, Text($"The key {Q(key)} stands in line {line} already. Delete one of the two."));

    public static Diagnostic DuplicateId(SourceSpan at, string what, string id, int line) =>
        Error("QB206", at, Text($"The {what} {Q(id)} stands in line {line} already. Give one of the two another id."));

    public static Diagnostic WrongShape(SourceSpan at, string key, string expected, string found) =>
        Error("QB207", at, $"{Q(key)} takes {expected}, and this is {found}.");

    public static Diagnostic EmptyItem(SourceSpan at, string key) =>
        Error("QB208", at, $"An entry of {Q(key)} is empty. Fill it in or delete the line.");

    public static Diagnostic BadId(SourceSpan at, string id) =>
        Error("QB209", at,
            $"{Q(id)} is no id. Use small letters a-z and digits, in words joined by single hyphens, at most 64 characters: \"why-ration\".");

    public static Diagnostic ReservedId(SourceSpan at, string id) =>
        Error("QB210", at, $"The id {Q(id)} is reserved for the narrator. Choose another.");

    public static Diagnostic UnknownReference(SourceSpan at, string what, string id, string? meant) =>
        Error("QB211", at,
            $"There is no {what} {Q(id)}.{(meant is null ? $" Add it, or write the id of a {what} that is there." : DidYouMean(meant))}");

    public static Diagnostic UnknownWord(
        SourceSpan at, string key, string word, IEnumerable<string> allowed, string? meant) =>
        Error("QB212", at, $"{Q(key)} cannot be {Q(word)}.{DidYouMean(meant)} Allowed: {List(allowed)}.");

    public static Diagnostic NotANumber(SourceSpan at, string key, string written, string expected) =>
        Error("QB213", at, $"{Q(key)} takes {expected}, not {Q(written)}.");

    public static Diagnostic OutOfRange(SourceSpan at, string key, string written, string range) =>
        Error("QB214", at, $"{Q(key)} is {Q(written)} and must be {range}.");

    public static Diagnostic UnknownFormat(SourceSpan at, string written) =>
        Error("QB215", at, $"This program reads banks of format 1, not {Q(written)}. Write \"format: 1\".");

    public static Diagnostic BadLanguage(SourceSpan at, string written) =>
        Error("QB216", at, $"{Q(written)} is no language tag. Write one such as \"en\" or \"pt-BR\".");

    public static Diagnostic BadFingerprint(SourceSpan at, string written) =>
        Error("QB217", at, $"{Q(written)} is no SHA-256. Write its 64 hex digits in small letters, or leave it out.");

    public static Diagnostic TextTooLong(SourceSpan at, string key, int most) =>
        Error("QB218", at, Text($"{Q(key)} is longer than {most} characters. Split it."));

    public static Diagnostic TooManyEntries(SourceSpan at, string key, int most) =>
        Error("QB219", at, Text($"{Q(key)} has more than {most} entries. Leave the least useful out."));

    public static Diagnostic NothingToAsk(SourceSpan at) =>
        Warning("QB220", at, "There is nothing to ask. Add \"questions\", \"claims\" or \"wants\".");

    /// <summary>Two files hold banks of the same id.</summary>
    public static Diagnostic DuplicateBank(SourceSpan at, string id, string path) =>
        Error("QB221", at, $"The bank {Q(id)} is also in {path}. Give one of the two another id.");
}
