using Quiz.Core.Banks.Derivation;
using Quiz.Core.Banks.Derivation.Phrases;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks.Rules;

/// <summary>Two claims that say the same are one claim of two speakers, or one too many.</summary>
internal static class SameClaims
{
    public static void Check(Bank bank, Draft draft)
    {
        Idiom idiom = Idiom.Of(bank.Language);
        var seen = new Dictionary<(string Gist, bool Negates), Claim>();
        foreach (Claim claim in bank.Claims)
        {
            string gist = new Gist(claim.Says, idiom, []).Key;
            if (gist.Length == 0 || seen.TryAdd((gist, idiom.Negates(claim.Verb)), claim)) continue;
            Claim first = seen[(gist, idiom.Negates(claim.Verb))];
            draft.Report.Add(Problem.SameClaim(draft.Origins.Span(claim, "says"), first.Id, draft.Origins.Span(first).Line));
        }
    }
}
