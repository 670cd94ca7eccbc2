namespace Quiz.Core.Diagnostics;

/// <content>Evidence.</content>
internal static partial class Problem
{
    public static Diagnostic QuoteMissing(SourceSpan at, string passage, string? nearest) =>
        Error("QB301", at,
            $"These words are not in the passage {Q(passage)}. {(nearest is null ? "Copy them from it." : $"The nearest sentence is: {Q(nearest)}")}");

    public static Diagnostic QuoteInexact(SourceSpan at, string passage, string found) =>
        Error("QB302", at, $"The passage {Q(passage)} says it in other words. Paste these: {Q(found)}");

    public static Diagnostic QuoteAmbiguous(SourceSpan at, string passage, int times) =>
        Error("QB303", at,
            Text(
                $"These words stand {times} times in the passage {Q(passage)}. Add \"prefix:\" or \"suffix:\" with the words before or behind the one that is meant."));

    public static Diagnostic OddEvidenceKey(SourceSpan at, string key) =>
        Error("QB304", at,
            $"{Q(key)} is no key of evidence. If it is part of the quotation, quote the words after \"exact:\".");

    public static Diagnostic NoEvidence(SourceSpan at, string what, string id) =>
        Warning("QB305", at,
            $"The {what} {Q(id)} has no evidence and plays marked \"no passage\". Add \"evidence:\" with the words that show it.");

    public static Diagnostic MisreadsNothing(SourceSpan at) =>
        Error("QB307", at, "\"misreads\" must quote a sentence that the question's evidence quotes too. For another "
            + "sentence write \"elsewhere:\".");

    public static Diagnostic ElsewhereIsKey(SourceSpan at) =>
        Error("QB308", at,
            "\"elsewhere\" quotes a sentence of the question's evidence. For that sentence write \"misreads:\".");
}
