using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom.Marking;

/// <summary>Something that was typed into a gap and is not accepted there, with how many did so.</summary>
/// <param name="Gap">From 1.</param>
/// <param name="Text">As most of them typed it.</param>
public sealed record UnacceptedText(string Question, int Gap, string Text, int Count)
{
    /// <summary>Of the answers that count: those that look alike are one, the most frequent come first.</summary>
    public static Items<UnacceptedText> Of(MarkingRules rules, IEnumerable<MarkedAnswer> answers)
    {
        var texts = new Dictionary<(string Question, int Gap, string Normal), Dictionary<string, int>>();
        foreach (MarkedAnswer answer in answers)
        {
            if (answer.Answer is not FillAnswer typed || answer.State is AnswerState.Right
                || rules.Key.Bank.Question(answer.Question) is not FillQuestion question)
                continue;
            for (int i = 0; i < Math.Min(typed.Texts.Count, question.Gaps.Count); i++)
            {
                string text = Folding.Fold(typed.Texts[i]);
                if (text.Length == 0 || rules.Earns(question, i, text) > 0) continue;
                TextPolicy policy = question.Gaps[i] is TextGap gap ? gap.Policy : TextPolicy.Lenient;
                (string, int, string) key = (question.Id, i + 1, policy.Normal(text));
                if (!texts.TryGetValue(key, out Dictionary<string, int>? spellings))
                    texts[key] = spellings = new(StringComparer.Ordinal);
                spellings[text] = spellings.GetValueOrDefault(text) + 1;
            }
        }

        return texts.Select(t => new UnacceptedText(t.Key.Question, t.Key.Gap, Usual(t.Value), t.Value.Values.Sum()))
            .OrderByDescending(t => t.Count)
            .ThenBy(t => t.Question, StringComparer.Ordinal).ThenBy(t => t.Gap)
            .ThenBy(t => t.Text, StringComparer.Ordinal)
            .ToItems();
    }

    private static string Usual(Dictionary<string, int> spellings) =>
        spellings.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).First().Key;
}
