using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Rules;

/// <summary>A wrong option says where its words come from: the key sentence, another one, or none.</summary>
internal static class OriginOfOptions
{
    private static readonly string[] Keys = ["misreads", "elsewhere", "unsupported"];

    public static void Check(Bank bank, Draft draft)
    {
        foreach (ChoiceQuestion question in bank.Questions.OfType<ChoiceQuestion>())
        {
            foreach (Option option in question.Options)
            {
                if (draft.Origins.Of(option) is not { } map) continue; // an option that the kind made up
                Check(option, map, draft);
                CheckPlaces(option, map, question, draft);
            }
        }
    }

    private static void Check(Option option, MappingNode map, Draft draft)
    {
        string[] given = [.. Keys.Where(k => map.Find(k) is not null and not TextNode { Value: "false" })];
        if (option.IsCorrect)
        {
            foreach (string key in given)
                draft.Report.Add(Problem.OriginOfCorrect(draft.Origins.Span(option, key), key));
        }
        else if (given.Length > 1)
        {
            draft.Report.Add(Problem.SeveralOrigins(draft.Origins.Span(option, given[1])));
        }
        else if (given.Length == 0 && !map.IsCutOff)
        {
            draft.Report.Add(Problem.NoOrigin(draft.Origins.Span(option)));
        }
    }

    private static void CheckPlaces(Option option, MappingNode map, ChoiceQuestion question, Draft draft)
    {
        // Without the whole key it cannot be said what lies outside it.
        if (option.IsCorrect || !draft.Origins.HasWholeEvidence(question, question.Evidence)) return;
        Place[] key = [.. question.Evidence.SelectMany(e => e.Places)];
        bool meets = option.Misled.Places.Any(p => key.Any(k => SharesSentence(p, k, draft)));
        if (option.Misled.Kind == MisledBy.Misreads && !meets && map.Find("misreads") is ListNode misreads
            && misreads.Items.Count == option.Misled.Places.Count)
            draft.Report.Add(Problem.MisreadsNothing(misreads.Span));
        if (option.Misled.Kind == MisledBy.Elsewhere && meets)
            draft.Report.Add(Problem.ElsewhereIsKey(draft.Origins.Span(option, "elsewhere")));
    }

    private static bool SharesSentence(Place a, Place b, Draft draft)
    {
        if (a.Passage != b.Passage || draft.Passages.Find(a.Passage) is not { } passage) return false;
        return passage.SentenceAt(a.Range.Start) <= passage.SentenceAt(b.Range.End - 1)
            && passage.SentenceAt(b.Range.Start) <= passage.SentenceAt(a.Range.End - 1);
    }
}
