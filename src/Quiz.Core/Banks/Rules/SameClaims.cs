using Quiz.Core.Banks.Derivation;
using Quiz.Core.Banks.Derivation.Languages;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks.Rules;

/// <summary>Two claims that say the same are one claim of two speakers, or one too many.</summary>
internal static class SameClaims
{
    public static void Check(Bank bank, Draft draft)
    {
        Language language = Language.Of(bank.Language);
        var seen = new Dictionary<(string Gist, Stance? Stance), Claim>();
        foreach (Claim claim in bank.Claims)
        {
            // Without a known stance nobody can say that two are the same.
            (string Gist, Stance? Stance) meaning = (new Gist(claim.Says, language, []).Key, claim.Stance);
            if (claim.Stance is null || meaning.Gist.Length == 0 || seen.TryAdd(meaning, claim)) continue;
            Claim first = seen[meaning];
            draft.Report.Add(
                Problem.SameClaim(draft.Origins.Span(claim, "says"), first.Id, draft.Origins.Span(first).Line));
        }
    }
}
