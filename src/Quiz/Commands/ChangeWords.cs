using Quiz.Core.Banks;

namespace Quiz.Commands;

/// <summary>Says in a few words how a bank has changed.</summary>
internal static class ChangeWords
{
    /// <param name="before">The bank as it was; null if that could not be read.</param>
    public static string Of(Bank? before, Bank after)
    {
        if (before is null) return "which could not be read";
        var change = BankChange.Between(before, after);
        string[] parts =
        [
            .. Part(change.New, "new"), .. Part(change.Gone, "gone"), .. Part(change.Rekeyed, "with another key"),
            .. Part(change.Reworded, "put otherwise"),
        ];
        return parts.Length == 0 ? "no question changed" : "questions: " + string.Join(", ", parts);
    }

    private static string[] Part(int count, string what) =>
        count == 0 ? [] : [FormattableString.Invariant($"{count} {what}")];
}
