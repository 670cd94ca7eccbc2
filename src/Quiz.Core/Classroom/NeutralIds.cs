using System.Globalization;
using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Core.Sessions.Choosing;

namespace Quiz.Core.Classroom;

/// <summary>
/// Gives the questions of a test, and all their parts, ids that say nothing: in mixed order, numbered and lettered.
/// </summary>
internal static class NeutralIds
{
    /// <param name="questions">The ids of the bank's questions that are in the test.</param>
    public static KeyMap Of(Bank bank, Items<string> questions, Secret secret) => new(
        secret.Mix(questions, "questions", id => id)
            .Select((id, i) => Map(bank.Question(id) ?? throw new ArgumentException(
                $"The bank has no question \"{id}\".", nameof(questions)), $"q{Number(i)}", secret))
            .ToItems(),
        bank.Passages.Select((p, i) => new MappedId($"p{Number(i)}", p.Id)).ToItems());

    private static MappedQuestion Map(Question question, string id, Secret secret) =>
        new(id, question.Id, question.Match<Items<MappedId>>(
            choice: q => Lettered(
                q.KeepsOrder ? q.Options : secret.Mix(q.Options, question.Id, o => o.Text), o => o.Id),
            fill: _ => [],
            order: q => Lettered(secret.Mix(q.Items, question.Id, i => i.Text), i => i.Id),
            pair: q =>
            [
                // A gap is known by its place in the text, which everybody sees.
                .. (q.Sense == PairSense.Gaps ? q.Lefts : secret.Mix(q.Lefts, $"{question.Id}\0left", l => l.Text))
                    .Select((l, i) => new MappedId(Number(i), l.Id)),
                .. Lettered(secret.Mix(q.Rights, $"{question.Id}\0right", r => r.Text), r => r.Id),
            ],
            mark: _ => [],
            open: _ => []), WholeText.IsAskedBy(question));

    private static Items<MappedId> Lettered<T>(Items<T> values, Func<T, string> id) =>
        values.Select((v, i) => new MappedId(Letter(i), id(v))).ToItems();

    /// <summary>The 0-based place as a number from 1.</summary>
    private static string Number(int place) => (place + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The 0-based place as a letter; after z comes aa.</summary>
    private static string Letter(int place) => (place < 26 ? "" : Letter(place / 26 - 1)) + (char)('a' + place % 26);
}
