using System.Globalization;
using Quiz.Core.Questions;

namespace Quiz.Core.Wording;

/// <summary>Numbers and counts as a reader of reports gets them.</summary>
public static class Words
{
    /// <summary>Stands for what is not defined.</summary>
    public const string Undefined = "–";

    /// <summary>With so many decimals and a proper minus sign.</summary>
    public static string Number(double? value, int decimals)
    {
        if (value is not { } number) return Undefined;
        string text = Math.Abs(number)
            .ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return number < 0 && text.Any(c => c is >= '1' and <= '9') ? "−" + text : text;
    }

    /// <summary>With at most two decimals, none if it is whole.</summary>
    public static string Marks(double? value) => value is { } number
        ? Math.Abs(number).ToString("0.##", CultureInfo.InvariantCulture) is var text && number < 0
            && text != "0" ? "−" + text : text
        : Undefined;

    public static string Count(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? Undefined;

    /// <summary>What answer and proof show together.</summary>
    public static string Proof(ProofOutcome outcome) => outcome switch
    {
        ProofOutcome.RightAndShown => "right and shown",
        ProofOutcome.RightNotShown => "right, not shown",
        ProofOutcome.FoundMisread => "found, misread",
        ProofOutcome.NotFound => "not found",
    };

    /// <summary>What a level of certainty claims.</summary>
    /// <param name="level">From 1 to 3.</param>
    public static string Certainty(int level) => level switch
    {
        1 => "under 67 %",
        2 => "67 to 80 %",
        _ => "over 80 %",
    };

    /// <summary>"1 question", "7 questions".</summary>
    public static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
