using System.Globalization;
using Quiz.Core.Prose;

namespace Quiz.Core.Sessions;

/// <summary>Typed counts understood as hands, or one sentence on why they are none.</summary>
public sealed record HandsText(Items<Hands> Hands, string Trouble)
{
    private static readonly char[] Separators = [' ', '\t', ',', ';'];

    /// <summary>
    /// Reads the counts of a ballot's lines from one of them on, or an answer with its count ("winter 12").
    /// </summary>
    /// <param name="from">The line that the first number is for, 0-based.</param>
    public static HandsText Read(Ballot ballot, int from, string typed) =>
        ballot.Kind == BallotKind.Answers ? Answer(ballot, typed) : Numbers(ballot, from, typed);

    private static HandsText Numbers(Ballot ballot, int from, string typed)
    {
        string[] words = typed.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return No("Type how many hands there are.");
        int room = ballot.Lines.Count - from;
        if (words.Length > room)
            return No(string.Create(
                CultureInfo.InvariantCulture,
                $"That is {words.Length} numbers for {room} {(room == 1 ? "line" : "lines")}."));
        var hands = new List<Hands>();
        foreach (string word in words)
        {
            if (Count(word) is not { } count) return No($"\"{word}\" is no number of hands.");
            hands.Add(new Hands(ballot.Lines[from + hands.Count].Id, count));
        }

        return new HandsText(hands.ToItems(), "");
    }

    /// <summary>
    /// A number behind the last space is the count, else one gave it. "?" stands for those who do not know.
    /// </summary>
    private static HandsText Answer(Ballot ballot, string typed)
    {
        typed = WhiteSpace.Fold(typed);
        int space = typed.LastIndexOf(' ');
        int? count = space < 0 ? null : Count(typed[(space + 1)..]);
        string text = count is null ? typed : typed[..space];
        if (text.Length == 0) return No("Type an answer and how many gave it.");
        string choice = text == "?" ? Quiz.Core.Sessions.Hands.DontKnow
            : ballot.Lines.FirstOrDefault(l => l.Text.Equals(text, StringComparison.OrdinalIgnoreCase))?.Id ?? text;
        return new HandsText([new Hands(choice, count ?? 1)], "");
    }

    private static int? Count(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            && count <= Quiz.Core.Sessions.Hands.Most ? count : null;

    private static HandsText No(string trouble) => new([], trouble);
}
