using Quiz.Core;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Decisions;
using Quiz.Core.Prose;

namespace Quiz.Files.Gradebooks;

/// <summary>
/// Names what a teacher has decided as the teacher knows it: attempts by receipt or file, keys by the decision that
/// brought them.
/// </summary>
/// <param name="folder">The current folder, which paths are shown from.</param>
public sealed class DecisionWords(Items<Decision> decisions, Items<CollectedFile> files, string folder)
{
    private const int ShortHash = 8;

    private readonly TestAttempt[] _attempts = [.. TestAttempt.Of(files)];

    public static DecisionWords Of(Gradebook book, string folder) => new(book.Decisions(), book.Files(), folder);

    /// <summary>A sentence without its stop.</summary>
    public string Of(Decision decision) => decision.Choice switch
    {
        KeyGiven key => Key(key, decision.Number),
        RosterGiven roster => FormattableString.Invariant($"a class of {roster.Students.Count}"),
        DeadlineSet { At: { } at } => FormattableString.Invariant($"due {at:yyyy-MM-dd HH:mm}"),
        DeadlineSet => "due as the key says",
        AttemptPreferred prefer => $"of {prefer.Student} the attempt {Attempt(prefer.Attempt)} counts",
        OwnerNamed owner => $"the attempt {Attempt(owner.Attempt)} is {owner.Student}'s",
        TextAccepted accept =>
            FormattableString.Invariant(
                $"{accept.Question}, gap {accept.Gap}: {Quoted.Of(accept.Text)} is accepted, for {PlainNumber.Of(accept.Score)}"),
        QuestionDropped drop => $"{drop.Question} is dropped",
        PointsGiven give => $"{give.Question}: everybody gets the points",
        AnswersMarked { Marks: [var only] } =>
            $"{only.Student}'s answer to {only.Question} gets {PlainNumber.Of(only.Points)}{(only.Reason is { } reason ? $": {reason}" : "")}",
        AnswersMarked { Marks: var marks } => FormattableString.Invariant(
            $"points for {marks.Count} answers to {string.Join(", ", marks.Select(m => m.Question).Distinct())}"),
        TakenBack back => FormattableString.Invariant($"decision {back.Number} is taken back"),
        var other => other.ToString(),
    };

    /// <summary>The first key is that of the test; another one has something put right.</summary>
    private string Key(KeyGiven key, int number)
    {
        Decision[] earlier = [.. decisions.Where(d => d.Choice is KeyGiven && d.Number < number)];
        return earlier.Length == 0 ? "marked by the key of the test"
            : earlier.FirstOrDefault(d => d.Choice == key) is { } before
                ? FormattableString.Invariant($"marked by the key of decision {before.Number} again")
            : "marked by a corrected key";
    }

    private string Attempt(string key)
    {
        if (_attempts.FirstOrDefault(a => a.IsCalled(key)) is not { Best: var best }) return key[..ShortHash];
        return best.Receipt ?? (best.Places is [var place, ..] ? ShownPath.Of(place, folder) : key[..ShortHash]);
    }
}
