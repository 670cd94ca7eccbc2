namespace Quiz.Core.Diagnostics;

/// <content>Questions of the several types.</content>
internal static partial class Problem
{
    public static Diagnostic TooFewOptions(SourceSpan at, int least) =>
        Error("QB401", at, Text($"A choice needs at least {least} options. Add \"- wrong: …\"."));

    public static Diagnostic NotOneCorrect(SourceSpan at, int count) =>
        Error("QB402", at, Text($"Exactly one option must be \"correct\", and {count} are. For several right ones use \"type: multiple-response\"."));

    public static Diagnostic NoCorrect(SourceSpan at) =>
        Error("QB403", at, "No option is \"correct\". Mark at least one.");

    public static Diagnostic NoWrong(SourceSpan at) =>
        Error("QB404", at, "No option is \"wrong\", so ticking all would always do. Add a wrong one.");

    public static Diagnostic ChooseOutOfRange(SourceSpan at, int choose, int least, int most) =>
        Error("QB405", at, Text($"\"choose\" is {choose} and must be from {least} (the right options) to {most} (all options)."));

    public static Diagnostic DuplicateOption(SourceSpan at, string text, int line) =>
        Error("QB406", at, Text($"The option {Q(text)} stands in line {line} already. Change one of the two."));

    public static Diagnostic CorrectAndWrong(SourceSpan at) =>
        Error("QB407", at, "An option is either \"correct\" or \"wrong\", not both. Delete one.");

    public static Diagnostic NeitherCorrectNorWrong(SourceSpan at) =>
        Error("QB408", at, "An option begins with \"correct: …\" or \"wrong: …\". Write one of them.");

    public static Diagnostic SeveralOrigins(SourceSpan at) =>
        Error("QB409", at, "A wrong option has one of \"misreads\", \"elsewhere\" and \"unsupported\". Keep the one that fits best.");

    public static Diagnostic NoOrigin(SourceSpan at) =>
        Warning("QB410", at, "This wrong option does not say where it comes from. Add \"misreads:\", \"elsewhere:\" or \"unsupported: true\".");

    public static Diagnostic OriginOfCorrect(SourceSpan at, string key) =>
        Error("QB411", at, $"{Q(key)} is for wrong options, and this one is correct. Delete it.");

    public static Diagnostic NoRationale(SourceSpan at, string id) =>
        Warning("QB412", at, $"The question {Q(id)} has no rationale. Add \"rationale:\" with what is worth saying after any answer.");

    public static Diagnostic NoOptionRationale(SourceSpan at) =>
        Warning("QB413", at, "This option has no rationale. Add \"rationale:\" with the reason why it is right or wrong.");

    public static Diagnostic AcceptsEverything(SourceSpan at, string pattern) =>
        Error("QB414", at, $"{Q(pattern)} matches every answer. Write the words that must occur, or \\* for a star.");

    public static Diagnostic Unreachable(SourceSpan at, string pattern, string earlier, int line) =>
        Error("QB415", at, Text($"{Q(pattern)} is never reached, since {Q(earlier)} in line {line} matches it first. Delete it or put it earlier."));

    public static Diagnostic NoFullScore(SourceSpan at) =>
        Error("QB416", at, "No accepted answer earns the full score. Give at least one the score 1.");
}
