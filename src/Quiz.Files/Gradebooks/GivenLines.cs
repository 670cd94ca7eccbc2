using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Sessions;

namespace Quiz.Files.Gradebooks;

/// <summary>
/// The answers of a file as a gradebook keeps them: a line each, its time and then the event as in the result.
/// </summary>
public static class GivenLines
{
    public static string Write(Collected collected) => string.Join('\n', Lines(collected));

    public static Collected Read(CollectedFile file, string events)
    {
        var answers = new List<TakenAnswer>();
        var disputes = new List<Disputed>();
        foreach (string line in events.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            int space = line.IndexOf(' ', StringComparison.Ordinal);
            DateTimeOffset at = GradebookRows.Time(line[..space]);
            switch (EventJson.Read(line[(space + 1)..]))
            {
                case AnswerGiven given:
                    answers.Add(new TakenAnswer(
                        given.Question, given.Answer, given.Certainty, given.Proof, given.Seconds, at));
                    break;
                case Disputed disputed:
                    disputes.Add(disputed);
                    break;
            }
        }

        return new Collected(file, answers.ToItems(), disputes.ToItems());
    }

    private static IEnumerable<string> Lines(Collected collected)
    {
        foreach (TakenAnswer taken in collected.Answers)
        {
            var given = new Unjudged
            {
                Question = taken.Question,
                Answer =
                taken.Answer,
                Certainty = taken.Certainty,
                Proof = taken.Proof,
                Seconds = taken.Seconds
            };
            yield return $"{GradebookRows.Text(taken.At)} {EventJson.Write(given)}";
        }

        foreach (Disputed dispute in collected.Disputes)
            yield return $"{GradebookRows.Text(collected.File.LastAt ?? default)} {EventJson.Write(dispute)}";
    }
}
