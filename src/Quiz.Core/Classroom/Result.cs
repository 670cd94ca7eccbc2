using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Classroom;

/// <summary>A result as it was read: the good lines of it, and what is wrong with the others.</summary>
public sealed record Result
{
    /// <summary>Whose it is; null if the first line is damaged.</summary>
    public required ResultHead? Head { get; init; }

    /// <summary>The lines that can be read, in their order.</summary>
    public required Items<ResultLine> Lines { get; init; }

    public required Items<DamagedLine> Damaged { get; init; }

    /// <summary>
    /// The first line of the file, from 1, that does not fit the line before: something was changed, put in or taken
    /// out there. Null if all fit.
    /// </summary>
    /// <remarks>What follows a damaged line never fits, so that it is not counted here.</remarks>
    public required int? FirstMisfit { get; init; }

    /// <summary>The hash of the last line that can be read, for the next one.</summary>
    public required string LastHash { get; init; }

    /// <summary>What the student was shown after handing in; null if this was not handed in.</summary>
    public required string? Receipt { get; init; }

    /// <summary>The file's length in bytes up to the end of the last good line, with its line end.</summary>
    public required long SoundLength { get; init; }

    /// <summary>
    /// Whether all that stands after <see cref="SoundLength"/> is a line that was not written to its end.
    /// </summary>
    public required bool EndsTorn { get; init; }

    /// <summary>The state that its good lines lead to.</summary>
    /// <param name="test">The test of the pack.</param>
    /// <param name="gone">Questions that the test had once and has no more: they are passed over, with what was
    /// answered to them.</param>
    /// <exception cref="MalformedFileException">Its beginning is damaged, or it was edited so that it does not fit the
    /// test.</exception>
    public Session Replay(Bank test, Items<string> gone = default)
    {
        Session? session = null;
        foreach (ResultLine line in Lines)
        {
            if (Misfit(test, line.Event, gone) is { } odd)
                throw new MalformedFileException(
                    FormattableString.Invariant($"Its step {line.Number} does not fit the test: {odd}"));
            session = line.Event is Started { Plan: var plan }
                ? Session.Start(test, plan, line.At, gone)
                : session?.Apply(line.Event, line.At);
        }

        return session
            ?? throw new MalformedFileException("Its first line is damaged, so that nobody can tell how it began.");
    }

    /// <summary>What of a step is not in the test, in a sentence; null if all is.</summary>
    private static string? Misfit(Bank test, SessionEvent step, Items<string> gone)
    {
        Items<string> questions = step switch
        {
            Started started => started.Plan.Questions,
            AnswerGiven given => [given.Question],
            Drafted drafted => [drafted.Question],
            _ => [],
        };
        Answer? answer = step is AnswerGiven { Answer: var whole } ? whole : (step as Drafted)?.Draft;
        if (step is Started && questions.IsEmpty) return "it has no questions.";
        if (step is not Started && questions.Any(gone.Contains)) return null;
        if (questions.Except(gone).FirstOrDefault(id => test.Question(id) is null) is { } unknown)
            return $"there is no question {unknown}.";
        // found above
        return answer is null || AnswerFit.Fits(test, test.Question(questions[0])!, answer)
            ? null
            : $"the answer to {questions[0]} is none.";
    }

    public DateTimeOffset? HandedInAt => Lines.LastOrDefault(l => l.Event is Finished)?.At;

    public bool IsHandedIn => HandedInAt is not null;

    /// <summary>Whether every line is as it was written, as far as the file can tell.</summary>
    public bool IsWhole => Damaged.IsEmpty && FirstMisfit is null;
}

/// <summary>A line that cannot be read.</summary>
/// <param name="Line">Its place in the file, from 1.</param>
/// <param name="Why">A sentence.</param>
public sealed record DamagedLine(int Line, string Why);
