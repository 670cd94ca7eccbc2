using Quiz.Core.Banks.Derivation;
using Quiz.Core.Diagnostics;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Rules;

/// <summary>A row that questions are made from should have at least one of its own.</summary>
/// <remarks>Facts, fears and limits are there to make wrong options and reasons; a row of the same meaning as another
/// need not be asked about again.</remarks>
internal static class UnusedRow
{
    public static void Check(Bank bank, Draft draft)
    {
        if (draft.Report.HasErrors || draft.Derived.IsEmpty) return;
        HashSet<Point> asked = [.. draft.Derived.SelectMany(q => q.About)];
        var tables = new Tables(bank);
        string[] families = [.. FamilyList.Names.Where(n => bank.Derive?.Contains(n) != false)];
        string[] ofWants =
            [.. families.Where(f => f is WhatTheyWant.Name or WhoWants.Name)], ofClaims = [.. families.Except(ofWants)];
        foreach (Claim claim in bank.Claims.Where(
            c => c.Stance is not null && (c.By != Person.Narrator || c.IsOpinion)))
        {
            if (ofClaims.All(claim.NotFor.Contains) || IsAsked(claim)
                || tables.Said.Any(c => tables.AreSame(c, claim) && IsAsked(c)))
                continue;
            draft.Report.Add(Problem.UnusedRow(draft.Origins.Span(claim), Reason(claim)));
        }

        foreach (Want want in bank.Wants.Where(w => w.Relation is not (Relation.Fears or Relation.LimitedBy)))
        {
            if (ofWants.All(want.NotFor.Contains) || IsAsked(want)
                || bank.Wants.Any(w => (w.Id == want.PartOf || w.PartOf == want.Id) && IsAsked(w)))
                continue;
            draft.Report.Add(Problem.UnusedRow(draft.Origins.Span(want), ReasonOf(want)));
        }

        bool IsAsked(object row) =>
            asked.Contains(row is Claim c ? new Point(Point.Claim, c.Id) : new Point(Point.Want, ((Want)row).Id));

        static string ReasonOf(Want want) => want.From is null && want.To is null
            ? "it names nobody who would give it (\"from\"), and its side wants too little else, or is asked about by giver"
            : "each way between its two sides takes two wants, and wrong options beside them, such as things under \"unsaid\"";

        string Reason(Claim claim) => !tables.Claims.Contains(claim)
            ? "its sentence does not stand alone. Name who and what is meant"
            : "too few rows of other voices differ from it enough to be wrong options beside it";
    }
}
