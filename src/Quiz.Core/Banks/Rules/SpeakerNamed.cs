using Quiz.Core.Diagnostics;
using Quiz.Core.Evidence;
using Quiz.Core.Prose;

namespace Quiz.Core.Banks.Rules;

/// <summary>A claim's evidence should show whose claim it is: the speaker's name in its sentence or in a neighbouring one.</summary>
internal static class SpeakerNamed
{
    public static void Check(Bank bank, Draft draft)
    {
        foreach (Claim claim in bank.Claims.Where(c => !c.Evidence.IsEmpty))
        {
            // Where a quotation is faulty, the one that names the speaker may be missing here.
            if (!draft.Origins.HasWholeEvidence(claim, claim.Evidence)) continue;
            foreach (string id in claim.AlsoBy.Prepend(claim.By))
            {
                if (draft.People.Find(id) is { } person && !claim.Evidence.SelectMany(e => e.Places).Any(p => IsNamed(person, p, draft)))
                    draft.Report.Add(Problem.SpeakerNotNamed(draft.Origins.Span(claim, "evidence"), person.Name));
            }
        }
    }

    private static bool IsNamed(Person person, Place place, Draft draft)
    {
        if (draft.Passages.Find(place.Passage) is not { } passage) return true;
        int first = Math.Max(0, passage.SentenceAt(place.Range.Start) - 1);
        int last = Math.Min(passage.Sentences.Count - 1, passage.SentenceAt(place.Range.End - 1) + 1);
        string near = Folding.Fold(passage.Text[passage.Sentences[first].Start..passage.Sentences[last].End]);
        return person.Names.Any(name => Naming.HasWord(near, Folding.Fold(name)));
    }
}
