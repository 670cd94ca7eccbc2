using Quiz.Core.Classroom.Decisions;
using Quiz.Core.Prose;

namespace Quiz.Gradebooks;

/// <summary>Says what a teacher has decided.</summary>
internal static class DecisionText
{
    public static void Write(Gradebook book, TextWriter output)
    {
        InForce inForce = book.InForce();
        foreach (Decision decision in book.Decisions())
        {
            output.WriteLine(Visible.Of(FormattableString.Invariant($"{decision.Number}  {decision.At:yyyy-MM-dd HH:mm}  {Of(decision.Choice)}{Fate(decision.Number, inForce)}")));
        }
    }

    private static string Fate(int number, InForce inForce) =>
        inForce.TakenBack.Contains(number) ? " (taken back)"
        : inForce.ReplacedBy.TryGetValue(number, out int later) ? FormattableString.Invariant($" (replaced by {later})")
        : "";

    public static string Of(Choice choice) => choice switch
    {
        KeyGiven key => $"marked by the key {key.Hash[..8]}",
        RosterGiven roster => FormattableString.Invariant($"a class of {roster.Students.Count}"),
        DeadlineSet { At: { } at } => FormattableString.Invariant($"due {at:yyyy-MM-dd HH:mm}"),
        DeadlineSet => "due as the key says",
        AttemptPreferred prefer => $"of {prefer.Student} the attempt {prefer.Attempt[..8]} counts",
        OwnerNamed owner => $"the attempt {owner.Attempt[..8]} is {owner.Student}'s",
        TextAccepted accept => FormattableString.Invariant($"{accept.Question}, gap {accept.Gap}: {Quoted.Of(accept.Text)} is accepted, for {PlainNumber.Of(accept.Score)}"),
        QuestionDropped drop => $"{drop.Question} is dropped",
        PointsGiven give => $"{give.Question}: everybody gets the points",
        AnswersMarked { Marks: [var only] } => $"{only.Student}'s answer to {only.Question} gets {PlainNumber.Of(only.Points)}{(only.Reason is { } reason ? $": {reason}" : "")}",
        AnswersMarked { Marks: var marks } => FormattableString.Invariant($"points for {marks.Count} answers to {string.Join(", ", marks.Select(m => m.Question).Distinct())}"),
        TakenBack back => FormattableString.Invariant($"decision {back.Number} is taken back"),
        _ => choice.ToString(),
    };
}
