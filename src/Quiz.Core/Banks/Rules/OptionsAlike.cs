using System.Text;
using Quiz.Core.Diagnostics;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Rules;

/// <summary>
/// What is chosen among differs by more than a capital, an accent or the last mark, which nobody would look for.
/// </summary>
internal static class OptionsAlike
{
    // Two dots or a ring above make other letters ("schon", "schön"), no accents.
    private const char TwoDots = '\u0308', Ring = '\u030A';

    public static void Check(Bank bank, Draft draft)
    {
        foreach (Question question in bank.Questions)
        {
            switch (question)
            {
                case ChoiceQuestion choice:
                    Check(choice.Options.Select(o =>
                        (o.Text, draft.Origins.Of(o) is null ? draft.Origins.Span(choice) : draft.Origins.Span(o))));
                    break;
                case PairQuestion pair:
                    Check(pair.Rights.Select(r => (r.Text, draft.Origins.Span(pair))));
                    // gaps are numbers
                    if (pair.Sense != PairSense.Gaps) Check(pair.Lefts.Select(l => (l.Text, draft.Origins.Span(pair))));
                    break;
                case OrderQuestion order:
                    Check(order.Items.Select(i => (i.Text, draft.Origins.Span(order))));
                    break;
            }
        }

        void Check(IEnumerable<(string Text, SourceSpan At)> listed)
        {
            var seen = new Dictionary<string, (string Text, SourceSpan At)>(StringComparer.Ordinal);
            foreach ((string text, SourceSpan at) in listed)
            {
                string look = Look(text);
                if (look.Length == 0 || seen.TryAdd(look, (text, at))) continue;
                // What is equal altogether is told as such.
                if (Folding.Fold(seen[look].Text) != Folding.Fold(text))
                    draft.Report.Add(Problem.OptionsAlike(at, text, seen[look].Text, seen[look].At.Line));
            }
        }
    }

    private static string Look(string text)
    {
        string decomposed = Folding.Fold(text).ToLowerInvariant().Normalize(NormalizationForm.FormD);
        var bare = new string([.. decomposed.Where(c => c is < '\u0300' or > '\u036F' or TwoDots or Ring)]);
        return bare.TrimEnd('.', '!', '?', '…', ',', ';', ':', ' ');
    }
}
