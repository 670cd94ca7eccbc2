using System.Text.RegularExpressions;
using Quiz.Core;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Plain.Lines;

namespace Quiz.Plain.Shapes;

/// <summary>
/// Reads what is put to what: numbers with letters ("1b 2a"), or, for gaps, letters alone in their order ("b a").
/// </summary>
internal static partial class PairReading
{
    /// <summary>Stands for a gap that is left out, where letters alone are given.</summary>
    private const string Nothing = "-";

    public static AnswerLine Read(Asked asked, PairQuestion question, string line)
    {
        string[] words = AnswerLine.Words(line);
        bool isLettersOnly = question.Sense == PairSense.Gaps && words.Length > 0
            && words.All(w => w == Nothing || w.All(char.IsAsciiLetter));
        return isLettersOnly ? InOrder(asked, words) : ByNumber(asked, question, line);
    }

    private static AnswerLine InOrder(Asked asked, string[] words)
    {
        if (words.Length != asked.Lefts.Count)
            return AnswerLine.No(
                $"You typed {Phrases.Count(words.Length, "letter")} for {Phrases.Count(asked.Lefts.Count, "gap")}; a - leaves one out.");
        var chosen = new int?[asked.Lefts.Count];
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] == Nothing) continue;
            int right = Letters.Row(words[i], asked.Rights.Count);
            if (right < 0) return NoRight(words[i]);
            chosen[i] = right;
        }

        return Answer(asked, chosen);
    }

    private static AnswerLine ByNumber(Asked asked, PairQuestion question, string line)
    {
        var chosen = new int?[asked.Lefts.Count];
        int at = 0;
        for (Match pair = Pair().Match(line); pair.Success; pair = pair.NextMatch())
        {
            (string number, string letters) = (pair.Groups["left"].Value, pair.Groups["right"].Value);
            int left = Numbers.Row(number, asked.Lefts.Count), right = Letters.Row(letters, asked.Rights.Count);
            if (left < 0) return AnswerLine.No($"There is nothing numbered \"{number}\".");
            if (right < 0) return NoRight(letters);
            if (chosen[left] is not null) return AnswerLine.No($"{number} is there twice.");
            chosen[left] = right;
            at = pair.Index + pair.Length;
        }

        string rest = line[at..].Trim(' ', '\t', ',', ';');
        if (rest.Length > 0)
            return AnswerLine.No(
                $"\"{rest}\" is no {(question.Sense == PairSense.Gaps ? "letter" : "number with a letter")}, such as {(question.Sense == PairSense.Gaps ? "b" : "1b")}.");
        return Answer(asked, chosen);
    }

    private static AnswerLine Answer(Asked asked, int?[] chosen)
    {
        Items<Pairing> pairs = asked.Lefts
            .Select((left, i) => chosen[i] is { } right ? new Pairing(left.Id, asked.Rights[right].Id) : null)
            .OfType<Pairing>().ToItems();
        return pairs.IsEmpty ? AnswerLine.No("That puts nothing anywhere.") : AnswerLine.Of(new PairAnswer(pairs));
    }

    private static AnswerLine NoRight(string letters) => AnswerLine.No($"There is no \"{letters}\".");

    /// <summary>A number and its letters, with anything usual between them: 1b, 1 b, 1=b, 1. b, 1 - b.</summary>
    [GeneratedRegex(
        @"\G[ \t,;]*(?<left>[0-9]+)[ \t]*[-=:.)>]*[ \t]*(?<right>[A-Za-z]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();
}
