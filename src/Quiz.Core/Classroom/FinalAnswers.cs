using Quiz.Core.Sessions;

namespace Quiz.Core.Classroom;

/// <summary>The answers of a taken test that count: to each question the last one that was not undone.</summary>
/// <remarks>Follows the undo of <see cref="Session"/> without its bank, so that thousands of results are read
/// fast.</remarks>
public static class FinalAnswers
{
    /// <summary>In the order in which the questions were first answered; a question left blank is missing.</summary>
    public static Items<TakenAnswer> Of(IEnumerable<ResultLine> lines)
    {
        var order = new List<string>();
        var counted = new Dictionary<string, TakenAnswer>();
        var undoable = new Stack<(string Question, TakenAnswer? Before)>();
        foreach (ResultLine line in lines)
        {
            switch (line.Event)
            {
                case AnswerGiven given:
                    undoable.Push((given.Question, counted.GetValueOrDefault(given.Question)));
                    if (!order.Contains(given.Question)) order.Add(given.Question);
                    counted[given.Question] = new TakenAnswer(
                        given.Question, given.Answer, given.Certainty, given.Proof, given.Seconds, line.At);
                    break;
                case Drafted { Reason: null } drafted:
                    undoable.Push((drafted.Question, counted.GetValueOrDefault(drafted.Question)));
                    break;
                case Struck struck:
                    undoable.Push((struck.Question, counted.GetValueOrDefault(struck.Question)));
                    break;
                case Undone when undoable.TryPop(out (string Question, TakenAnswer? Before) step):
                    if (step.Before is null) counted.Remove(step.Question);
                    else counted[step.Question] = step.Before;
                    break;
            }
        }

        return order.Where(counted.ContainsKey).Select(q => counted[q]).ToItems();
    }
}
