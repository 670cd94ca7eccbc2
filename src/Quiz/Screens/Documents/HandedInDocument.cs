using System.Globalization;
using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;

namespace Quiz.Screens.Documents;

/// <summary>
/// What is said of a test that was handed in: the receipt, the file, what happens next. Nothing of how it went.
/// </summary>
internal static class HandedInDocument
{
    private const string Moment = "ddd d MMM yyyy, HH:mm";

    public static Items<Block> Of(Session session, HandIn? handIn) => handIn switch
    {
        null => [Block.Of("Not handed in yet.", Tone.Strong)], // it could not be kept, and the learner is told why
        { Receipt: null } => NotKept(handIn),
        { Receipt: { } receipt } => [.. Kept(session, handIn, receipt)],
    };

    public static string Time(DateTimeOffset at) => at.ToString(Moment, CultureInfo.InvariantCulture);

    private static IEnumerable<Block> Kept(Session session, HandIn handIn, string receipt)
    {
        int blank = session.Questions.Count - session.AnsweredCount;
        yield return Block.Of(
            handIn.IsFromBefore ? $"Handed in already, on {Time(handIn.At)}." : "Handed in.", Tone.Strong);
        yield return Block.Of(
            $"{Phrases.Count(session.AnsweredCount, "question")} answered, {Phrases.Number(blank)} left blank.");
        if (handIn.Missed is { } deadline)
            yield return Block.Of($"Late: it was due by {Time(deadline)}. It is handed in all the same.", Tone.Wrong);
        yield return new Block
        {
            Runs =
            [new Run("Your receipt: "), new Run(receipt, Tone.Strong)],
            SpaceBefore = true
        };
        yield return Block.Of("Write it down: it shows that this very file was handed in.", Tone.Dim);
        yield return Block.Of($"Your file: {handIn.Path}") with { SpaceBefore = true };
        if (handIn.CopiedTo is { } copy) yield return Block.Of($"Copied to: {copy}");
        else if (handIn.CopyTrouble is { } trouble) yield return Block.Of(trouble, Tone.Wrong);
        else yield return Block.Of("Give this file to your teacher, unless somebody collects it.");
        yield return Block.Of(handIn.HasKey
            ? "The key is here, so that you can see how it went."
            : "How it went you can see once your teacher has given out the key: lay it beside this file, and start the test again.", Tone.Dim) with
        {
            SpaceBefore =
                true
        };
        if (handIn.IsFromBefore)
            yield return Block.Of(
                "To take the test once more, start it with --new. Your teacher gets both attempts.", Tone.Dim);
    }

    private static Items<Block> NotKept(HandIn handIn) =>
    [
        Block.Of("NOT handed in: your last steps could not be kept.", Tone.Strong),
        Block.Of($"All that came before is in {handIn.Path}"),
        Block.Of("Tell your teacher now, and start the test again: it goes on from there."),
    ];
}
