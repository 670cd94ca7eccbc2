namespace Quiz.Core.Diagnostics;

/// <content>Questions of the several types.</content>
internal static partial class Problem
{
    public static Diagnostic TooFewOptions(SourceSpan at, int least) =>
        Error("QB401", at, Text($"A choice needs at least {least} options. Add \"- wrong: …\"."));

    public static Diagnostic NotOneCorrect(SourceSpan at, int count) =>
        Error("QB402", at,
            Text(
                $"Exactly one option must be \"correct\", and {count} are. For several right ones use \"type: multiple-response\"."));

    public static Diagnostic NoCorrect(SourceSpan at) =>
        Error("QB403", at, "No option is \"correct\". Mark at least one.");

    public static Diagnostic NoWrong(SourceSpan at) =>
        Error("QB404", at, "No option is \"wrong\", so ticking all would always do. Add a wrong one.");

    public static Diagnostic ChooseOutOfRange(SourceSpan at, int choose, int least, int most) =>
        Error("QB405", at,
            Text($"\"choose\" is {choose} and must be from {least} (the right options) to {most} (all options)."));

    public static Diagnostic DuplicateOption(SourceSpan at, string text, int line) =>
        Error("QB406", at, Text($"The option {Q(text)} stands in line {line} already. Change one of the two."));

    public static Diagnostic CorrectAndWrong(SourceSpan at) =>
        Error("QB407", at, "An option is either \"correct\" or \"wrong\", not both. Delete one.");

    public static Diagnostic NeitherCorrectNorWrong(SourceSpan at) =>
        Error("QB408", at, "An option begins with \"correct: …\" or \"wrong: …\". Write one of them.");

    public static Diagnostic SeveralOrigins(SourceSpan at) =>
        Error("QB409", at,
            "A wrong option has one of \"misreads\", \"elsewhere\" and \"unsupported\". Keep the one that fits best.");

    public static Diagnostic NoOrigin(SourceSpan at) =>
        Warning("QB410", at, "This wrong option does not say where it comes from. Add \"misreads:\", \"elsewhere:\" or "
            + "\"unsupported: true\".");

    public static Diagnostic OriginOfCorrect(SourceSpan at, string key) =>
        Error("QB411", at, $"{Q(key)} is for wrong options, and this one is correct. Delete it.");

    public static Diagnostic NoRationale(SourceSpan at, string id) =>
        Warning("QB412", at,
            $"The question {Q(id)} has no rationale. Add \"rationale:\" with what is worth saying after any answer.");

    public static Diagnostic NoOptionRationale(SourceSpan at) =>
        Warning("QB413", at,
            "This option has no rationale. Add \"rationale:\" with the reason why it is right or wrong.");

    public static Diagnostic AcceptsEverything(SourceSpan at, string pattern) =>
        Error("QB414", at, $"{Q(pattern)} matches every answer. Write the words that must occur, or \\* for a star.");

    public static Diagnostic Unreachable(SourceSpan at, string pattern, string earlier, int line) =>
        Error("QB415", at,
            Text(
                $"{Q(pattern)} is never reached, since {Q(earlier)} in line {line} matches it first. Delete it or put it earlier."));

    public static Diagnostic NoFullScore(SourceSpan at) =>
        Error("QB416", at, "No accepted answer earns the full score. Give at least one the score 1.");

    public static Diagnostic TooFewEntries(SourceSpan at, string key, int least) =>
        Error("QB417", at, Text($"{Q(key)} needs at least {least} entries. Add another."));

    public static Diagnostic ListedTwice(SourceSpan at, string thing, string text, int line) =>
        Error("QB418", at,
            Text($"The {thing} {Q(text)} stands in line {line} already. Change or delete one of the two."));

    public static Diagnostic DecoyIsReal(SourceSpan at, string text, int line) =>
        Error("QB419", at,
            Text(
                $"{Q(text)} is no decoy, since it is right in line {line}. Write something that fits nowhere, or delete it."));

    public static Diagnostic OneRightSide(SourceSpan at, string text) =>
        Error("QB420", at,
            $"All pairs have the right side {Q(text)}, so there is nothing to choose. Add a pair with another one, or \"decoys\".");

    public static Diagnostic NumberWithoutGap(SourceSpan at, string number, int gaps) =>
        Error("QB421", at,
            Text(
                $"There is no gap {number}, since \"gaps\" has {gaps} {(gaps == 1 ? "entry" : "entries")}. Add one, or change the number. If no gap is meant, write it without the brackets."));

    public static Diagnostic NumberTwice(SourceSpan at, string number) =>
        Error("QB422", at,
            $"The gap {number} stands in the text already. Give this one a number and an entry of its own.");

    public static Diagnostic GapWithoutNumber(SourceSpan at, int number) =>
        Error("QB423", at,
            Text($"The text has no [{number}] for this gap. Write [{number}] where it belongs, or delete the entry."));

    public static Diagnostic NotAChoice(SourceSpan at, string text, string? meant) =>
        Error("QB424", at,
            $"{Q(text)} is not among the \"choices\".{(meant is null ? " Add it there, or write one of them." : DidYouMean(meant))}");

    public static Diagnostic PartOfChoice(SourceSpan at) =>
        Error("QB425", at,
            "Among \"choices\" an answer is right or not. Delete the score, and the answer if it is not right.");

    public static Diagnostic OnlyTyped(SourceSpan at, string key) =>
        Error("QB426", at,
            $"{Q(key)} is for gaps that are typed into, and this one has \"choices\". Delete one of the two.");

    public static Diagnostic ToleranceOfZero(SourceSpan at) =>
        Warning("QB427", at,
            "Around the answer 0 this tolerance allows nothing but 0. Write \"tolerance-type: nominal\".");

    public static Diagnostic NothingToFind(SourceSpan at) =>
        Error("QB428", at, "The evidence is what is to be found here, and there is none. Add \"evidence:\" with the "
            + "words that answer the prompt.");

    public static Diagnostic TooManyAlternatives(SourceSpan at, int most) =>
        Error("QB429", at,
            Text($"The places under \"or\" give more than {most} ways to answer. Leave the weakest out."));
}
