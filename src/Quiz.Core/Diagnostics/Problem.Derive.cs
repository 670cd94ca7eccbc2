namespace Quiz.Core.Diagnostics;

/// <content>Questions derived from the tables.</content>
internal static partial class Problem
{
    public static Diagnostic SameClaim(SourceSpan at, string id, int line) =>
        Warning("QB501", at,
            Text(
                $"The claim {Q(id)} in line {line} says the same. Keep one of the two, and name the other speaker in its \"also-by\"."));

    public static Diagnostic TablesTooThin(SourceSpan at, string family, string needed) =>
        Warning("QB502", at,
            $"The tables yield no question for {Q(family)}. It takes {needed}. Add to them, or delete the word here.");

    public static Diagnostic UnknownPlaceholder(
        SourceSpan at, string placeholder, string pattern, IEnumerable<string> allowed) =>
        Error("QB503", at,
            $"The pattern {Q(pattern)} has no placeholder {Q("{" + placeholder + "}")}. {(allowed.Any() ? $"Allowed: {Placeholders(allowed)}." : "Write the words themselves.")}");

    public static Diagnostic MissingPlaceholder(SourceSpan at, string placeholder, string pattern) =>
        Error("QB504", at,
            $"The pattern {Q(pattern)} needs the placeholder {Q("{" + placeholder + "}")}. Write it where those words belong.");

    public static Diagnostic NothingToReplace(SourceSpan at, string id, string? meant) =>
        Error("QB505", at,
            $"No question {Q(id)} is derived from the tables.{(meant is null ? " Delete \"replaces\", or name one that is." : DidYouMean(meant))}");

    public static Diagnostic ReplacedTwice(SourceSpan at, string id, int line) =>
        Error("QB506", at,
            Text($"The question in line {line} replaces {Q(id)} already. Delete \"replaces\" from one of the two."));

    public static Diagnostic TooManyRows(SourceSpan at, string table, int most) =>
        Warning("QB507", at,
            Text($"{Q(table)} has more than {most} entries, so no questions are derived from it. Split the bank."));

    public static Diagnostic NoPatternsForLanguage(SourceSpan at, string language, IEnumerable<string> missing) =>
        Warning("QB508", at,
            $"No questions are derived: for {Q(language)} the bank has to word all sentences itself, and \"patterns\" lacks {List(missing)}. Add them, or write \"derive: []\".");

    public static Diagnostic NoStance(SourceSpan at, string verb, string? meant, IEnumerable<string> stances) =>
        Warning("QB521", at,
            $"{Q(verb)} does more than say, so that nothing is derived from this claim. Write {(meant is null ? $"its \"stance\": {List(stances)}" : $"\"stance: {meant}\"")}.");

    public static Diagnostic NoSuchRow(SourceSpan at, string key, string id, string? meant) =>
        Error("QB522", at, $"{Q(key)} names {Q(id)}, which is no other row of this table.{DidYouMean(meant)}");

    public static Diagnostic SaysAndWhat(SourceSpan at) =>
        Error("QB523", at, "It is either a statement (\"says\") or a thing (\"what\"). Make two entries of it.");

    public static Diagnostic OpinionOfPerson(SourceSpan at) =>
        Warning("QB524", at,
            "\"opinion\" marks what the writer thinks (\"by: article\"). What people say is theirs anyway: delete it.");

    public static Diagnostic OldWord(SourceSpan at, string key, string word, string today) =>
        Warning("QB531", at,
            $"{Q(word)} is an old word in {Q(key)}, which the next version will not know. Write {Q(today)}.");

    public static Diagnostic OldPatterns(SourceSpan at, string pattern) =>
        Warning("QB532", at,
            $"The pattern {Q(pattern)} is of an earlier version, and nothing is worded by it any more. Delete it, and the other old ones with it.");

    public static Diagnostic NothingLeftToReplace(SourceSpan at, string id) =>
        Warning("QB533", at,
            $"Questions such as {Q(id)} are no longer made, so that there is nothing to replace. Delete \"replaces\".");

    private static string Placeholders(IEnumerable<string> names) => List(names.Select(n => "{" + n + "}"));
}
