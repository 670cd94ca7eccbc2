using System.Globalization;
using Quiz.Core;
using Quiz.Core.Evidence;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Plain.Lines;

namespace Quiz.Plain.Shapes;

/// <summary>Options in lines: chosen by number, told by their reasons.</summary>
internal sealed class ChoiceLines(ChoiceQuestion question) : ShapeLines
{
    public override IEnumerable<Block> Asked(Session session) => session.Current.Options.Select((option, row) =>
    {
        string note = !session.TakesAnswer ? ""
            : session.Current.Struck.Contains(option.Id) ? " (struck out)"
            : !session.IsTest && Ladder.Tried(session.Current).Contains(option.Id) ? " (tried before)"
            : "";
        return Block.Of($"{RowKey.Of(row)}. {option.Text}{note}");
    });

    public override string HowTo(Session session, bool again) => question.IsMultiple
        ? $"Type {(again ? "other" : "the")} numbers to tick with spaces between, such as 1 3"
        : $"Type the number of {(again ? "another" : "your")} answer, {Range(session.Current.Options.Count - 1)}";

    public override AnswerLine Read(Session session, string line)
    {
        Asked asked = session.Current;
        string[] words = AnswerLine.Words(line);
        if (words.Length == 0) return AnswerLine.No("That names no option.");
        var rows = new SortedSet<int>();
        foreach (string word in words)
        {
            int row = Rows.Of(asked, word);
            if (row < 0) return AnswerLine.No($"There is no option \"{word}\".");
            if (asked.Struck.Contains(asked.Options[row].Id))
                return AnswerLine.No($"Option {RowKey.Of(row)} is struck out; :strike {RowKey.Of(row)} restores it.");
            rows.Add(row);
        }

        if (!question.IsMultiple && rows.Count > 1) return AnswerLine.No("Choose one option only.");
        if (question.Choose is { } most && rows.Count > most)
            return AnswerLine.No(
                string.Create(CultureInfo.InvariantCulture, $"You chose {rows.Count} options; choose {most}."));
        return AnswerLine.Of(new ChoiceAnswer(rows.Select(r => asked.Options[r].Id).ToItems()));
    }

    public override string InWords(Session session, Answer answer) =>
        // the shapes belong together
        string.Join(" and ", Rows.Of(session.Current, (ChoiceAnswer)answer).Select(RowKey.Of));

    public override IEnumerable<Block> Said(Session session, Attempt attempt) =>
        [.. Sum(session, attempt), .. attempt.Answer is ChoiceAnswer choice
            ? Rows.Of(session.Current, choice).SelectMany(row => Chosen(session, row))
            : []];

    public override IEnumerable<Block> Told(Session session, Attempt? attempt, bool wasSaid)
    {
        var given = attempt?.Answer as ChoiceAnswer;
        IEnumerable<int> chosen = given is null ? [] : Rows.Of(session.Current, given);
        // what was held back till now
        if (wasSaid) chosen = chosen.Where(row => session.Current.Options[row].IsCorrect);
        return [.. chosen.SelectMany(row => Chosen(session, row)), .. Missed(session, given)];
    }

    /// <summary>Each try was at another option, and has its own reason.</summary>
    public override IEnumerable<Block> Retold(Session session) =>
        [.. Earlier(session), .. Told(session, session.Current.Latest, wasSaid: false)];

    private IEnumerable<Block> Earlier(Session session) =>
        session.Current.Attempts.SkipLast(1)
            .Select(a => a.Answer)
            .OfType<ChoiceAnswer>()
            .SelectMany(c => Rows.Of(session.Current, c))
            .SelectMany(row => Chosen(session, row));

    /// <summary>A chosen option. That a tick is right is not told before everything is.</summary>
    private IEnumerable<Block> Chosen(Session session, int row)
    {
        Option option = session.Current.Options[row];
        if (option.IsCorrect && session.Rung != Rung.Key) yield break;
        string lead = !question.IsMultiple ? "You chose" : option.IsCorrect ? "Rightly ticked," : "Wrongly ticked,";
        yield return Block.Of($"{lead} {Rows.Named(session.Current, row)}");
        if (option.Rationale is { } reason) yield return Block.Of(reason);
        foreach (Place place in option.IsCorrect ? [] : option.Misled.Places)
        {
            // Of a voice that was chosen wrongly the place is shown where it does speak: nothing misleads there.
            yield return Block.Of(
                $"{(question.IsDerived ? "See" : "These words mislead,")} {SentenceNames.Address(session.Bank, place)}: “{place.Quote}”");
        }
    }

    private IEnumerable<Block> Missed(Session session, ChoiceAnswer? given)
    {
        for (int row = 0; row < session.Current.Options.Count; row++)
        {
            Option option = session.Current.Options[row];
            if (!option.IsCorrect || given?.Options.Contains(option.Id) == true) continue;
            string lead = !question.IsMultiple ? "The answer is" : given is null ? "Right is" : "Missed,";
            yield return Block.Of($"{lead} {Rows.Named(session.Current, row)}");
            if (option.Rationale is { } reason) yield return Block.Of(reason);
        }
    }

    private static string Range(int last) =>
        last == 1 ? "1 or 2" : last < 9 ? $"1 to {RowKey.Of(last)}" : $"1 to 9 or A to {RowKey.Of(last)}";
}
