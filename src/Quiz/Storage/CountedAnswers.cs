namespace Quiz.Storage;

/// <summary>The answers of a sitting that count: the first to each question in practice, the last one not undone in a test.</summary>
/// <remarks>Follows the undo of <see cref="Core.Sessions.Session"/>, without the bank that a session needs.</remarks>
internal sealed class CountedAnswers(bool isTest)
{
    private readonly Dictionary<string, CountedAnswer> _counted = [];
    private readonly Stack<(string Question, CountedAnswer? Before)> _undoable = [];

    public CountedAnswer? this[string question] => _counted.GetValueOrDefault(question);

    /// <summary>Takes the next event in, and tells the question whose answer it may have changed.</summary>
    /// <param name="kind">The event's kind, as in its JSON.</param>
    /// <param name="given">What was answered, if the event is an answer.</param>
    public string? Take(string kind, string? question, CountedAnswer? given)
    {
        switch (kind)
        {
            case "drafted" or "struck" or "proposed" or "proved" when question is not null:
                _undoable.Push((question, this[question]));
                return null;
            case "answered" when question is not null && given is not null:
                return Answer(question, given);
            case "undone" when _undoable.TryPop(out var step):
                if (step.Before is null) _counted.Remove(step.Question);
                else _counted[step.Question] = step.Before;
                return step.Question;
            case "revealed" or "finished":
            case "went" when !isTest:
                _undoable.Clear();
                return null;
            default:
                return null;
        }
    }

    private string Answer(string question, CountedAnswer given)
    {
        if (isTest)
        {
            _undoable.Push((question, this[question]));
            _counted[question] = given;
        }
        else
        {
            _undoable.Clear();
            _counted.TryAdd(question, given);
        }

        return question;
    }
}

/// <summary>What an answer earned.</summary>
/// <param name="Score">From 0 to 1.</param>
/// <param name="Outcome">The name of an <see cref="Core.Questions.Outcome"/>.</param>
internal sealed record CountedAnswer(double Score, string Outcome);
