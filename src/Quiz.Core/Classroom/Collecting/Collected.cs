using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Classroom.Collecting;

/// <summary>A file of a class with the answers in it, as it is taken into a gradebook.</summary>
/// <param name="Answers">Those that count: to each question one at most, by the ids of the pack.</param>
/// <param name="Disputes">The last words against a question, by its id.</param>
public sealed record Collected(CollectedFile File, Items<TakenAnswer> Answers, Items<Disputed> Disputes)
{
    /// <summary>Smaller steps back are a clock that keeps itself right.</summary>
    private static readonly TimeSpan UsualStep = TimeSpan.FromSeconds(2);

    /// <summary>Clocks that are this much ahead are nothing to speak of.</summary>
    private static readonly TimeSpan UsualLead = TimeSpan.FromMinutes(5);

    /// <summary>A file that is no result.</summary>
    /// <param name="note">What it is, as a sentence.</param>
    public static Collected Other(string hash, string note) =>
        new(new CollectedFile { Hash = hash, Kind = FileKind.Other, Note = note }, [], []);

    /// <summary>A result, whatever state it is in.</summary>
    /// <param name="now">When it is collected.</param>
    public static Collected Of(string hash, Result result, DateTimeOffset now)
    {
        Items<TakenAnswer> answers = FinalAnswers.Of(result.Lines);
        Plan? plan = result.Lines.Select(l => l.Event).OfType<Started>().FirstOrDefault()?.Plan;
        DateTimeOffset? last = result.Lines is [.., var end] ? end.At : null;
        var disputes = new Dictionary<string, Disputed>();
        foreach (Disputed dispute in result.Lines.Select(l => l.Event).OfType<Disputed>())
            disputes[dispute.Question] = dispute;
        return new Collected(
            new CollectedFile
            {
                Hash = hash,
                Kind = FileKind.Result,
                Head = result.Head,
                Link = result.Lines.FirstOrDefault(l => l.Number == 2)?.Before,
                StartedAt = result.Lines is [var first, ..] ? first.At : null,
                LastAt = last,
                HandedInAt = result.HandedInAt,
                Receipt = result.Receipt,
                Planned = plan?.Questions ?? [],
                Answered = answers.Count(a => !Blank.Is(a.Answer)),
                Lines = result.Lines.Count,
                Damaged = result.Damaged,
                Times = result.Lines.Select(l => l.At.ToUnixTimeMilliseconds()).ToItems(),
                Misfit = result.FirstMisfit,
                Back = StepBack(result),
                Ahead = last - now is { } lead && lead > UsualLead ? lead : null,
            },
            answers,
            disputes.Values.OrderBy(d => d.Question, StringComparer.Ordinal).ToItems());
    }

    private static ClockStep? StepBack(Result result)
    {
        ClockStep? back = null;
        for (int i = 1; i < result.Lines.Count; i++)
        {
            TimeSpan by = result.Lines[i - 1].At - result.Lines[i].At;
            if (by > UsualStep && by > (back?.By ?? TimeSpan.Zero)) back = new ClockStep(result.Lines[i].Number, by);
        }

        return back;
    }
}
