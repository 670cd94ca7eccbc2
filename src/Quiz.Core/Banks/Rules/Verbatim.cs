using Quiz.Core.Banks.Derivation;
using Quiz.Core.Banks.Derivation.Languages;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks.Rules;

/// <summary>A claim says it in other words than its evidence, or else its place is found without reading.</summary>
internal static class Verbatim
{
    public static void Check(Bank bank, Draft draft)
    {
        // Where nothing is derived, nobody looks for the place.
        if (bank.Derive is { IsEmpty: true } || bank.Claims.Count > Tables.MostRows
            || new Sentences(bank).Missing.Any())
            return;
        var wording = new OwnWords(bank);
        foreach (Claim claim in bank.Claims.Where(wording.IsLifted))
            draft.Report.Add(Problem.Verbatim(draft.Origins.Span(claim, "says")));
    }
}
